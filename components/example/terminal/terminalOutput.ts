import type { Row } from '../../../src/terminal/row'
import { textOf } from '../../../src/terminal/shownText'
import { PLAIN } from '../../../src/terminal/style'
import { createTerminal } from '../../../src/terminal/terminal'
import { createOutputBlocks, type OutputText, type TextKind } from '../outputBlocks'
import { createQueue, type Queue } from '../queue'
import { addTerminalStyles, lookOf } from './look'

/** What a program writes to a terminal, read at the pace that a page can paint. */
export interface TerminalOutput {
  write(kind: TextKind, text: string): void
  /** Reads on for a part of a frame. @returns what has left the screen meanwhile; `cleared` takes away what had left it before */
  read(): { readonly cleared: boolean; readonly texts: readonly OutputText[] }
  /** There is more to be read. */
  readonly waiting: boolean
  /** Shows the screen as it is now, below everything else in the element. */
  draw(): void
  /** The end of what is on the screen. */
  tail(): string
  clear(): void
}

/** So long is read at once, in milliseconds; the rest of a frame is for drawing. */
const READING = 6
/** Text is read in parts of this length, in UTF-16 code units. */
const PART = 4096
/** A program that changes colours with each letter gets so many pieces of text with looks of their own; then all are plain. */
const MOST_LOOKS = 10_000
/** And so many on its screen, which is drawn in one go: one for each letter of a screen that is as wide as usual. */
const MOST_LOOKS_ON_SCREEN = 24 * 80
/** Lines of the screen that are read out. */
const TAIL_ROWS = 5

/** @param element below whose other content the screen is drawn */
export function createTerminalOutput(element: HTMLElement): TerminalOutput {
  addTerminalStyles()
  const terminal = createTerminal<TextKind>('stdout')
  const screen = createOutputBlocks((block) => element.append(block))
  let queue: Queue<{ readonly kind: TextKind; readonly text: string; at: number }> = createQueue()
  let changed = false
  let looks = 0

  /** Rows as text of one kind and look each, of which so many may have looks; the last of a row has the newline. */
  function textsOfAll(rows: readonly Row<TextKind>[], most: number, isScreen = false): OutputText[] {
    let count = 0
    return rows.flatMap((row, at) => {
      const texts = textsOf(row, count < most, isScreen && at === rows.length - 1)
      count += texts.filter(({ look }) => look !== undefined).length
      return texts
    })
  }

  function textsOf(row: Row<TextKind>, hasLooks: boolean, isLast: boolean): OutputText[] {
    const stretches = row.stretches('stdout')
    const newline = row.continues || isLast ? '' : '\n'
    if (stretches.length === 0) return [{ kind: 'stdout', text: newline }]
    const texts: { kind: TextKind; text: string; look: OutputText['look'] }[] = []
    for (const { text, style, source } of stretches) {
      const look = hasLooks && style !== PLAIN ? lookOf(style) : undefined
      const last = texts.at(-1)
      // What looks the same is one text again: a page gets no more pieces than it must.
      if (last?.kind === source && last.look === look) last.text += text
      else texts.push({ kind: source, text, look })
    }
    const last = texts.at(-1)
    if (last !== undefined) last.text += newline
    return texts
  }

  function readPart(): void {
    const { first } = queue
    if (first === undefined) return
    let end = Math.min(first.at + PART, first.text.length)
    // A character of two code units is not torn.
    if (end < first.text.length && /[\ud800-\udbff]/.test(first.text.charAt(end - 1))) end += 1
    terminal.write(first.text.slice(first.at, end), first.kind)
    first.at = end
    if (end >= first.text.length) queue.next()
  }

  return {
    write(kind, text) {
      queue.add({ kind, text, at: 0 })
      changed = true
    },
    read() {
      const until = performance.now() + READING
      do readPart()
      while (queue.length > 0 && performance.now() < until)
      const { cleared, rows } = terminal.take()
      const texts = textsOfAll(rows, MOST_LOOKS - looks)
      looks += texts.filter(({ look }) => look !== undefined).length
      return { cleared, texts }
    },
    get waiting() {
      return queue.length > 0
    },
    draw() {
      if (!changed) return
      changed = queue.length > 0
      screen.clear()
      for (const text of textsOfAll(terminal.screen(), MOST_LOOKS_ON_SCREEN, true)) {
        for (let at = 0; at < text.text.length;) at += screen.add(text, at).length
      }
    },
    tail: () => textOf(terminal.screen().slice(-TAIL_ROWS)),
    clear() {
      queue = createQueue()
      screen.clear()
    },
  }
}
