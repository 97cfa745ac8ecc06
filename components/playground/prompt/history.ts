import { readStored, writeStored } from '../../../src/site/storage'

/** What was typed at a language's prompt, on this device, from the oldest to the newest. */
export interface History {
  /** Remembers a piece; one that is the same as the last is there already. */
  add(piece: string): void
  /**
   * The piece before the one that is shown.
   *
   * @param shown what stands in the field, which is kept for the way back
   * @returns undefined where there is none
   */
  older(shown: string): string | undefined
  /** The reverse of {@link older}; after the newest piece comes what stood in the field at first. */
  newer(shown: string): string | undefined
}

/** So much is kept: nobody goes further back by pressing a key, and storage is for all of the site. */
const MOST_PIECES = 200
const MOST_CHARACTERS = 50_000

/** @param language its id */
export const historyKey = (language: string): string => `prompt:${language}`

/** @param key under which it is kept */
export function createHistory(key: string): History {
  let pieces = readPieces(key)
  /** What has been changed of them, and in the last place what is new: as a reader leaves it who goes back and forth. */
  let shownAs = new Map<number, string>()
  let at = pieces.length

  function move(by: number, shown: string): string | undefined {
    const to = at + by
    if (to < 0 || to > pieces.length) return undefined
    shownAs.set(at, shown)
    at = to
    return shownAs.get(at) ?? pieces[at] ?? ''
  }

  return {
    add(piece) {
      // Another tab may have added some meanwhile.
      pieces = readPieces(key)
      if (piece.trim() !== '' && piece !== pieces.at(-1)) pieces = bound([...pieces, piece])
      writeStored(key, JSON.stringify(pieces))
      shownAs = new Map()
      at = pieces.length
    },
    older: (shown) => move(-1, shown),
    newer: (shown) => move(1, shown),
  }
}

/** Keeps the newest. */
function bound(pieces: readonly string[]): readonly string[] {
  let characters = 0
  const kept = pieces.slice(-MOST_PIECES).reverse()
  const end = kept.findIndex((piece) => (characters += piece.length) > MOST_CHARACTERS)
  return (end === -1 ? kept : kept.slice(0, end)).reverse()
}

/** What is kept may be anything: another page of the same address can have written it. */
function readPieces(key: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(readStored(key) ?? '[]')
    return Array.isArray(stored) ? bound(stored.filter((piece) => typeof piece === 'string')) : []
  } catch {
    return []
  }
}
