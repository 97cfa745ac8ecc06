import { PLAIN, type Style } from './style'

/** Text of one look, and who wrote it. */
export interface Stretch<Source> {
  readonly text: string
  readonly style: Style
  readonly source: Source
}

/** A look and a source: what cells have in common that were written together. */
export type Pen<Source> = Omit<Stretch<Source>, 'text'>

/** A letter under more marks than this cannot be read; in UTF-16 code units. */
const LONGEST_LETTER = 32
const TAB_STOP = 8

/**
 * A line of a terminal: cells, one a column. A character that is wider stands in the first of its cells and leaves the others empty;
 * so does a tab at the end of what is written, that it can be copied.
 */
export class Row<Source> {
  /** The line goes on in the next row, for it was too long for one. */
  continues = false
  private texts: string[] = []
  private pens: (Pen<Source> | undefined)[] = []

  /** Columns that are written. */
  get length(): number {
    return this.texts.length
  }

  /** @param text whose characters take a column each. @returns the column behind it */
  write(at: number, text: string, pen: Pen<Source>): number {
    this.open(at, at + text.length)
    for (let index = 0; index < text.length; index += 1) {
      this.texts[at + index] = text.charAt(index)
      this.pens[at + index] = pen
    }
    return at + text.length
  }

  /** @returns the column behind it */
  put(at: number, character: string, columns: number, pen: Pen<Source>): number {
    this.open(at, at + columns)
    for (let cell = at; cell < at + columns; cell += 1) {
      this.texts[cell] = cell === at ? character : ''
      this.pens[cell] = pen
    }
    return at + columns
  }

  /** Adds a mark to the character before a column. */
  mark(column: number, mark: string): void {
    let at = column - 1
    while (at > 0 && this.texts[at] === '') at -= 1
    const letter = this.texts[at]
    if (letter !== undefined && letter.length < LONGEST_LETTER) this.texts[at] = letter + mark
  }

  /** @returns the column that a tab leads to */
  tab(at: number, pen: Pen<Source>): number {
    const columns = TAB_STOP - (at % TAB_STOP)
    return at < this.length ? at + columns : this.put(at, '\t', columns, pen)
  }

  /** Makes the cells blank; those at the end of the line go. */
  erase(from: number, to: number): void {
    if (from >= this.length) return
    this.open(from, Math.min(to, this.length))
    if (to >= this.length) this.cut(from)
    else this.fill(from, to)
  }

  /** Pushes what stands from a column on to the right. @param most the columns of a row */
  insert(at: number, count: number, most: number): void {
    if (at >= this.length) return
    this.open(at, at)
    const room = Math.min(count, most - at)
    this.texts.splice(at, 0, ...Array<string>(room).fill(' '))
    this.pens.splice(at, 0, ...Array<undefined>(room).fill(undefined))
    if (this.length > most) this.erase(most, this.length)
  }

  /** Takes cells out; what stands behind them moves to the left. */
  delete(at: number, count: number): void {
    const end = Math.min(at + count, this.length)
    if (at >= end) return
    this.open(at, end)
    this.texts.splice(at, end - at)
    this.pens.splice(at, end - at)
  }

  /** Gets cells ready to be written: there are blanks before them, and no wide character reaches in or out. */
  private open(from: number, to: number): void {
    if (from > this.length) this.fill(this.length, from)
    this.split(from)
    this.split(to)
  }

  /** A wide character on both sides of a border becomes blanks. */
  private split(border: number): void {
    if (this.texts[border] !== '') return
    let from = border
    let to = border
    while (from > 0 && this.texts[from] === '') from -= 1
    while (this.texts[to] === '') to += 1
    this.fill(from, to)
  }

  private fill(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      this.texts[at] = ' '
      this.pens[at] = undefined
    }
  }

  private cut(length: number): void {
    this.texts.length = length
    this.pens.length = length
  }

  get text(): string {
    return this.texts.join('')
  }

  /** What is written, in as few pieces as can be. @param blank who is said to have left what is blank */
  stretches(blank: Source): Stretch<Source>[] {
    const found: Stretch<Source>[] = []
    const nothing: Pen<Source> = { style: PLAIN, source: blank }
    for (let from = 0; from < this.length;) {
      const pen = this.pens[from]
      let to = from + 1
      while (to < this.length && this.pens[to] === pen) to += 1
      found.push({ text: this.texts.slice(from, to).join(''), ...(pen ?? nothing) })
      from = to
    }
    return found
  }
}
