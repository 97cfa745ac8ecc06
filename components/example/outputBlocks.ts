import { takePiece } from './outputPieces'

/** What a piece of text in the output is; also its CSS class. */
export type TextKind = 'stdout' | 'stderr' | 'stdin'

/** How a terminal would show text: classes, and custom properties by name. */
export interface Look {
  readonly className: string
  readonly properties: Readonly<Record<string, string>>
}

/** Text of one kind and look. */
export interface OutputText {
  readonly kind: TextKind
  readonly text: string
  readonly look?: Look | undefined
}

/** The elements that text is shown in: blocks of lines, which a browser lays out when they come into sight. */
export interface OutputBlocks {
  /**
   * Adds as much of a text as is laid out at once.
   *
   * @param at where in the text it begins
   */
  add(text: OutputText, at: number): Added
  /** Takes everything away. */
  clear(): void
}

export interface Added {
  /** Of the text, in UTF-16 code units. */
  readonly length: number
  /** How much of what is laid out in one frame; 1 is all. */
  readonly frame: number
}

/** Lines in one block: the browser lays out blocks that are out of sight lazily. */
const LINES_PER_BLOCK = 100
/**
 * So many blocks there may be in any case, and one more for so many lines: each costs a frame as much as its lines do, and a program that
 * prints to both streams by turns would have one for each line. Then lines of stderr are in blocks of the others for a while, and wrap.
 */
const FREE_BLOCKS = 200
const LINES_PER_FURTHER_BLOCK = 20
/** So many more are left for several lines of stderr in a row: a traceback is one, and not what goes to both by turns. */
const BLOCKS_FOR_RUNS = 100

/** @param insert puts a new block in its place in the page */
export function createOutputBlocks(insert: (block: HTMLElement) => void): OutputBlocks {
  let blocks: HTMLElement[] = []
  let block: HTMLElement | undefined
  let lines = 0
  let allLines = 0
  /** The last line was one of stderr. */
  let afterError = false
  /** The block began with a line of stderr. */
  let errors = false
  /** How full the block and its last line are, of what a browser lays out as one without a pause: 1 is full. */
  let fullness = { block: 0, line: 0 }
  let lastLook: Look | undefined

  function append({ kind, look }: OutputText, text: string): void {
    const last = block?.lastElementChild
    if (last?.classList[0] === kind && last.firstChild instanceof Text && look === lastLook)
      return last.firstChild.appendData(text)
    const span = document.createElement('span')
    span.className = look === undefined ? kind : `${kind} ${look.className}`
    for (const [name, value] of Object.entries(look?.properties ?? {})) span.style.setProperty(name, value)
    span.append(text)
    block?.append(span)
    lastLook = look
  }

  const mayBegin = (): boolean =>
    blocks.length < FREE_BLOCKS + allLines / LINES_PER_FURTHER_BLOCK + (afterError ? BLOCKS_FOR_RUNS : 0)

  /** A block ends only at the end of a line, so that a line is never torn, unless it is far too long. */
  function makeRoom(kind: TextKind): void {
    const atLineStart = fullness.line === 0
    const full = atLineStart
      ? fullness.block >= 1 ||
        lines >= LINES_PER_BLOCK ||
        (errors !== (kind === 'stderr') && (errors || mayBegin()))
      : fullness.line >= 1
    if (block !== undefined && !full) return
    // The one that text is added to is laid out in any case: where it ends is where a reader is kept.
    block?.classList.remove('open')
    block = document.createElement('div')
    block.className = 'open'
    // Its lines do not wrap: carets stay below what they mark.
    errors = kind === 'stderr'
    if (errors) block.classList.add('errors')
    insert(block)
    blocks.push(block)
    lines = 0
    fullness = { block: 0, line: 0 }
    lastLook = undefined
  }

  return {
    add(text, at) {
      makeRoom(text.kind)
      const piece = takePiece(text.text, at, 1 - fullness.line)
      append(text, piece.text)
      const ended = piece.text.endsWith('\n')
      fullness = { block: fullness.block + piece.line, line: ended ? 0 : fullness.line + piece.line }
      if (ended) {
        lines += 1
        allLines += 1
        afterError = text.kind === 'stderr'
      }
      return { length: piece.text.length, frame: piece.frame }
    },
    clear() {
      for (const shown of blocks) shown.remove()
      blocks = []
      block = undefined
      lines = 0
      allLines = 0
      afterError = false
      fullness = { block: 0, line: 0 }
    },
  }
}
