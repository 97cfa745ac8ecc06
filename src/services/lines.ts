/** A place in a text; lines and characters count from 0, characters in UTF-16 units. */
export interface LinePlace {
  readonly line: number
  readonly character: number
}

/** Turns places of one text into offsets, and back. */
export interface Lines {
  /** A place outside of the text is taken to its nearest end. */
  offsetAt(place: LinePlace): number
  placeAt(offset: number): LinePlace
}

/** Finds the lines of a text, which end as in an editor: in `\n`, `\r\n` or `\r`. */
export function findLines(text: string): Lines {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  return {
    offsetAt({ line, character }) {
      const start = starts[Math.max(0, line)] ?? text.length
      return Math.min(start + Math.max(0, character), starts[line + 1] ?? text.length)
    },
    placeAt(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low, character: offset - (starts[low] ?? 0) }
    },
  }
}
