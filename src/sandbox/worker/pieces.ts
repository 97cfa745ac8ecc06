import type { OutputEvent, OutputPiece } from '../protocol'

/**
 * So many pieces of a run keep the order of the streams, as a terminal shows it. Beyond them a program that goes from one stream
 * to the other with each character would fill a page with pieces: what is printed at the same time is then joined by stream.
 */
export const EXACT_PIECES = 10_000

/** Printed text that waits to be sent. */
export interface Pieces {
  /** In characters. */
  readonly length: number
  add(stream: OutputEvent['stream'], text: string): void
  /** Takes out what waits. */
  take(): OutputPiece[]
}

export function createPieces(): Pieces {
  let waiting: { stream: OutputEvent['stream']; text: string }[] = []
  let length = 0
  let taken = 0
  return {
    get length() {
      return length
    },
    add(stream, text) {
      length += text.length
      const exact = taken + waiting.length < EXACT_PIECES
      const end = waiting.length
      const last = waiting[end - 1]
      const ofStream = (piece: (typeof waiting)[number] | undefined): boolean => piece?.stream === stream
      const same = exact ? last : [last, waiting[end - 2], waiting[end - 3]].find(ofStream)
      if (same?.stream === stream) same.text += text
      else waiting[end] = { stream, text }
    },
    take() {
      const pieces = waiting
      taken += pieces.length
      waiting = []
      length = 0
      return pieces
    },
  }
}
