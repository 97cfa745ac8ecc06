import { hasControls } from '../../src/terminal/controls'
import { createOutputBlocks, type OutputText, type TextKind } from './outputBlocks'
import { createQueue, type Queue } from './queue'
import type { TerminalOutput } from './terminal/terminalOutput'

/** Shows a program's text in an element, at the pace that the browser can paint. */
export interface OutputView {
  write(kind: TextKind, text: string): void
  /** Shows what still waits, then calls back. */
  drain(done: () => void): void
  clear(): void
  /** The end of what was printed, short enough to be read out. */
  tail(): string
}

/** Lines and parts of lines that are put on the page in one frame: few enough to stay below a long task on a slow phone. */
const PIECES_PER_FRAME = 400
/** A frame whose text took longer to lay out than this is followed by one with half as much; in milliseconds. */
const SLOW_LAYOUT = 20
/** The share of a frame's text that a new output begins with, and the least that a slow device gets. */
const FIRST_SHARE = 0.25
const LEAST_SHARE = 1 / 32
/** Text that comes sooner after the last than this waits for a frame; each painting costs a layout. In milliseconds. */
const FRAME = 16
/** A page that is not shown gets no frames; what was printed, and that it has ended, is there all the same. In milliseconds. */
const LATEST_FRAME = 250
/** What of the end is read out: a few lines, and of these as much as one can listen to. */
const TAIL_LINES = 5
const TAIL_CHARACTERS = 300

export function createOutputView(element: HTMLElement): OutputView {
  /** `at` is how far a text is shown. */
  let queue: Queue<OutputText & { at: number }> = createQueue()
  let scheduled: { readonly frame: number; readonly late: ReturnType<typeof setTimeout> } | undefined
  let waitingForDrain: (() => void)[] = []
  let painted = -Infinity
  let share = FIRST_SHARE
  let end = ''
  /** All that was written, until it is known whether a terminal is needed to show it. */
  let written: OutputText[] = []
  /** There is one as soon as a control character has come; `loading` until it has been fetched. */
  let terminal: TerminalOutput | 'loading' | undefined
  /** What has left the terminal's screen stands above this, and the screen below. */
  const border = document.createComment('')
  const blocks = createOutputBlocks((block) => element.insertBefore(block, border))
  element.append(border)

  /** Shows what was written anew, as a terminal does. Where that cannot be fetched, the text stays as it was written. */
  async function becomeTerminal(): Promise<void> {
    terminal = 'loading'
    const mine = written
    const { createTerminalOutput } = await import('./terminal/terminalOutput')
    if (mine !== written) return
    terminal = createTerminalOutput(element)
    for (const { kind, text } of written) terminal.write(kind, text)
    written = []
    queue = createQueue()
    blocks.clear()
    paint()
  }

  function stayPlain(): void {
    terminal = undefined
    paint()
  }

  /** Takes over what the terminal's program can change no more. */
  function readTerminal(screen: TerminalOutput): void {
    const { cleared, texts } = screen.read()
    if (cleared) {
      queue = createQueue()
      blocks.clear()
    }
    for (const text of texts) queue.add({ ...text, at: 0 })
  }

  function paint(): void {
    unschedule()
    if (terminal === 'loading') return
    painted = performance.now()
    const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 8
    if (terminal !== undefined) readTerminal(terminal)
    let pieces = 0
    let frame = 0
    for (
      let first = queue.first;
      first !== undefined && pieces < PIECES_PER_FRAME && frame < share;
      first = queue.first
    ) {
      const added = blocks.add(first, first.at)
      pieces += 1
      frame += added.frame
      first.at += added.length
      if (first.at >= first.text.length) queue.next()
    }
    if (queue.length === 0) terminal?.draw()
    // Makes the browser lay out what is new, so that it is known how long that takes.
    const height = element.scrollHeight
    if (atEnd) element.scrollTop = height
    const slow = performance.now() - painted > SLOW_LAYOUT
    share = slow ? Math.max(LEAST_SHARE, share / 2) : Math.min(1, share * 2)
    if (queue.length > 0 || terminal?.waiting === true) schedule()
    else {
      const callbacks = waitingForDrain
      waitingForDrain = []
      for (const callback of callbacks) callback()
    }
  }

  function schedule(): void {
    scheduled ??= { frame: requestAnimationFrame(paint), late: setTimeout(paint, LATEST_FRAME) }
  }

  function unschedule(): void {
    if (scheduled === undefined) return
    cancelAnimationFrame(scheduled.frame)
    clearTimeout(scheduled.late)
    scheduled = undefined
  }

  return {
    write(kind, text) {
      if (typeof terminal === 'object') terminal.write(kind, text)
      else {
        written.push({ kind, text })
        queue.add({ kind, text, at: 0 })
        end = (end + text.slice(-TAIL_CHARACTERS)).slice(-TAIL_CHARACTERS)
        if (terminal === undefined && hasControls(text)) becomeTerminal().catch(stayPlain)
      }
      // The first text after a pause is shown at once; a frame would be a delay that one can see.
      if (scheduled === undefined && performance.now() - painted > FRAME) paint()
      else schedule()
    },
    drain(done) {
      if (queue.length === 0 && typeof terminal !== 'object') return done()
      waitingForDrain.push(done)
      schedule()
    },
    clear() {
      queue = createQueue()
      written = []
      waitingForDrain = []
      unschedule()
      if (typeof terminal === 'object') terminal.clear()
      terminal = undefined
      blocks.clear()
      painted = -Infinity
      share = FIRST_SHARE
      end = ''
    },
    // A letter under many marks is one that cannot be said.
    tail: () =>
      (typeof terminal === 'object' ? terminal.tail().slice(-TAIL_CHARACTERS) : end)
        .replace(/\p{M}{3,}/gu, '')
        .trimEnd()
        .split('\n')
        .slice(-TAIL_LINES)
        .join('\n'),
  }
}
