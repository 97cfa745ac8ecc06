/*
 * How much text a browser lays out at once. Layout takes longer than in proportion where letters join, stack or run from right
 * to left: 10,000 Arabic letters in one line take Chromium half a second, 1,000 take two milliseconds.
 */

/** Letters that stand side by side: Latin, Greek, Cyrillic, punctuation and symbols, kana and Han. */
const SIMPLE =
  /^[\u0000-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2029\u2030-\u205e\u2070-\u20cf\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u30ff\u4e00-\u9fff]*$/

/** So much of one line, and of all that is put on the page in one frame, in UTF-16 code units. */
const LIMITS = {
  simple: { line: 10_000, frame: 40_000 },
  joined: { line: 500, frame: 6_000 },
}
/** Steps back at most so far for a place between two letters. */
const LONGEST_LETTER = 32
/** What belongs to the letter before it: marks, joiners, and the second half of a pair. */
const BELONGS = /^[\p{M}\p{Cf}\p{Emoji_Modifier}\udc00-\udfff]/u

/** A part of a line that can be laid out at once. */
export interface Piece {
  /** With its newline, where the line ends. */
  readonly text: string
  /** How much it takes of what a browser should lay out as one line; 1 is all. */
  readonly line: number
  /** The same of one frame. */
  readonly frame: number
}

/**
 * @param at where the piece begins in the text
 * @param room how much of its line is left, from 0 to 1
 * @returns a piece of one character at least
 */
export function takePiece(text: string, at: number, room: number): Piece {
  const newline = text.indexOf('\n', at) + 1
  const end = newline === 0 ? text.length : newline
  const simple = SIMPLE.test(text.slice(at, Math.min(end, at + LIMITS.simple.line)))
  const limit = simple ? LIMITS.simple : LIMITS.joined
  const cut = between(text, at, Math.min(end, at + Math.max(1, Math.floor(limit.line * room))))
  const length = cut - at
  return { text: text.slice(at, cut), line: length / limit.line, frame: length / limit.frame }
}

/** @returns the last place between two letters before `end`, as long as it is near */
function between(text: string, at: number, end: number): number {
  const nearest = Math.max(at + 1, end - LONGEST_LETTER)
  for (let cut = end; cut >= nearest; cut -= 1) if (!BELONGS.test(text.slice(cut, cut + 2))) return cut
  return /^[\udc00-\udfff]/.test(text.slice(end, end + 1)) ? end + 1 : end
}

/** @returns the text, or its beginning and how much more there is */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = between(text, 0, most)
  return `${text.slice(0, cut)}… (${(text.length - cut).toLocaleString('en')} more characters)`
}
