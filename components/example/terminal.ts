/** What a piece of text in the output is; also its CSS class. */
export type TextKind = 'stdout' | 'stderr' | 'stdin'

/** Shows a program's text in an element, at the pace that the browser can paint. */
export interface Terminal {
  write(kind: TextKind, text: string): void
  /** Shows what still waits, then calls back. */
  drain(done: () => void): void
  clear(): void
  /** The last lines, for those who hear the page. */
  tail(lines: number): string
}

/** Lines that are put on the page in one frame: few enough to stay below a long task on a slow phone. */
const LINES_PER_FRAME = 400
/** Lines in one block: the browser lays out blocks that are out of sight lazily. */
const LINES_PER_BLOCK = 100
/**
 * A line that is longer goes on in a new block, and a frame that has shown so many characters is full: the layout of one
 * line of a million characters, made anew for every frame, would leave no time for a press on Stop.
 */
const LONGEST_LINE = 10_000
const CHARACTERS_PER_FRAME = 40_000
/** Text that comes sooner after the last than this waits for a frame; each painting costs a layout. In milliseconds. */
const FRAME = 16
/** A page that is not shown gets no frames; what was printed, and that it has ended, is there all the same. In milliseconds. */
const LATEST_FRAME = 250

export function createTerminal(element: HTMLElement): Terminal {
  let queue: { kind: TextKind; text: string }[] = []
  let scheduled: { readonly frame: number; readonly late: ReturnType<typeof setTimeout> } | undefined
  let waitingForDrain: (() => void)[] = []
  let block: HTMLElement | undefined
  let linesInBlock = 0
  let charactersInLine = 0
  let painted = -Infinity

  function append(kind: TextKind, text: string): void {
    if (block === undefined || linesInBlock >= LINES_PER_BLOCK || charactersInLine >= LONGEST_LINE) {
      block = document.createElement('div')
      element.append(block)
      linesInBlock = 0
      charactersInLine = 0
    }
    const last = block.lastElementChild
    if (last?.className === kind && last.firstChild instanceof Text) last.firstChild.appendData(text)
    else {
      const span = document.createElement('span')
      span.className = kind
      span.append(text)
      block.append(span)
    }
    charactersInLine += text.length
    if (!text.endsWith('\n')) return
    linesInBlock += 1
    charactersInLine = 0
  }

  /** A block ends only at the end of a line, so that a line is never torn, unless it is far too long. */
  function paint(): void {
    unschedule()
    painted = performance.now()
    const atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < 8
    let lines = 0
    let characters = 0
    while (queue.length > 0 && lines < LINES_PER_FRAME && characters < CHARACTERS_PER_FRAME) {
      const first = queue[0]
      if (first === undefined) break
      const newline = first.text.indexOf('\n') + 1
      const length = Math.min(newline === 0 ? first.text.length : newline, LONGEST_LINE)
      append(first.kind, first.text.slice(0, length))
      lines += 1
      characters += length
      if (length === first.text.length) queue.shift()
      else queue[0] = { kind: first.kind, text: first.text.slice(length) }
    }
    if (atEnd) element.scrollTop = element.scrollHeight
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
      queue.push({ kind, text })
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
      charactersInLine = 0
      painted = -Infinity
      element.replaceChildren()
    },
    tail(lines) {
      return (element.textContent ?? '').trimEnd().split('\n').slice(-lines).join('\n')
    },
  }
}
