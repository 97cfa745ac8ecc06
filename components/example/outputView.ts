import { takePiece } from './outputPieces'

/** What a piece of text in the output is; also its CSS class. */
export type TextKind = 'stdout' | 'stderr' | 'stdin'

/** Shows a program's text in an element, at the pace that the browser can paint. */
export interface OutputView {
  write(kind: TextKind, text: string): void
  /** Shows what still waits, then calls back. */
  drain(done: () => void): void
  clear(): void
  /** The end of what was printed, short enough to be read out. */
  tail(): string
}

/** Lines that are put on the page in one frame: few enough to stay below a long task on a slow phone. */
const LINES_PER_FRAME = 400
/** Lines in one block: the browser lays out blocks that are out of sight lazily. */
const LINES_PER_BLOCK = 100
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
  let queue: { readonly kind: TextKind; readonly text: string; at: number }[] = []
  let scheduled: { readonly frame: number; readonly late: ReturnType<typeof setTimeout> } | undefined
  let waitingForDrain: (() => void)[] = []
  let block: HTMLElement | undefined
  let linesInBlock = 0
  /** The block began with a line of stderr. */
  let errors = false
  /** How full the block and its last line are, of what a browser lays out as one without a pause: 1 is full. */
  let fullness = { block: 0, line: 0 }
  let painted = -Infinity
  let share = FIRST_SHARE
  let end = ''

  function append(kind: TextKind, text: string): void {
    const last = block?.lastElementChild
    if (last?.className === kind && last.firstChild instanceof Text) return last.firstChild.appendData(text)
    const span = document.createElement('span')
    span.className = kind
    span.append(text)
    block?.append(span)
  }

  /** A block ends only at the end of a line, so that a line is never torn, unless it is far too long. */
  function makeRoom(kind: TextKind): void {
    const atLineStart = fullness.line === 0
    const full = atLineStart
      ? fullness.block >= 1 || linesInBlock >= LINES_PER_BLOCK || errors !== (kind === 'stderr')
      : fullness.line >= 1
    if (block !== undefined && !full) return
    block = document.createElement('div')
    // Its lines do not wrap: carets stay below what they mark.
    errors = kind === 'stderr'
    if (errors) block.className = 'errors'
    element.append(block)
    linesInBlock = 0
    fullness = { block: 0, line: 0 }
  }

  function paint(): void {
    unschedule()
    painted = performance.now()
    const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 8
    let lines = 0
    let frame = 0
    for (
      let first = queue[0];
      first !== undefined && lines < LINES_PER_FRAME && frame < share;
      first = queue[0]
    ) {
      makeRoom(first.kind)
      const piece = takePiece(first.text, first.at, 1 - fullness.line)
      append(first.kind, piece.text)
      const ended = piece.text.endsWith('\n')
      fullness = { block: fullness.block + piece.line, line: ended ? 0 : fullness.line + piece.line }
      if (ended) linesInBlock += 1
      lines += 1
      frame += piece.frame
      first.at += piece.text.length
      if (first.at >= first.text.length) queue.shift()
    }
    // Makes the browser lay out what is new, so that it is known how long that takes.
    const height = element.scrollHeight
    if (atEnd) element.scrollTop = height
    const slow = performance.now() - painted > SLOW_LAYOUT
    share = slow ? Math.max(LEAST_SHARE, share / 2) : Math.min(1, share * 2)
    if (queue.length > 0) schedule()
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
      queue.push({ kind, text, at: 0 })
      end = (end + text.slice(-TAIL_CHARACTERS)).slice(-TAIL_CHARACTERS)
      // The first text after a pause is shown at once; a frame would be a delay that one can see.
      if (scheduled === undefined && performance.now() - painted > FRAME) paint()
      else schedule()
    },
    drain(done) {
      if (queue.length === 0) return done()
      waitingForDrain.push(done)
      schedule()
    },
    clear() {
      queue = []
      waitingForDrain = []
      unschedule()
      block = undefined
      linesInBlock = 0
      fullness = { block: 0, line: 0 }
      painted = -Infinity
      share = FIRST_SHARE
      end = ''
      element.replaceChildren()
    },
    // A letter under many marks is one that cannot be said.
    tail: () =>
      end
        .replace(/\p{M}{3,}/gu, '')
        .trimEnd()
        .split('\n')
        .slice(-TAIL_LINES)
        .join('\n'),
  }
}
