import type Token from 'markdown-it/lib/token.mjs'
import type { LineRange } from './example'

/** The line of the text that a token begins on, counted from 1. */
export function firstLine(token: Token): number {
  return (token.map?.[0] ?? 0) + 1
}

/** The lines between those of the fence. */
export function contentLines(token: Token): LineRange {
  const first = firstLine(token) + 1
  return { first, last: first + token.content.split('\n').length - 2 }
}

/** Whether a fence has an end of its own. markdown-it ends others with what contains them, and then counts no closing line. */
export function isClosed(token: Token): boolean {
  const [start = 0, end = 0] = token.map ?? []
  return end - start === token.content.split('\n').length - 1 + 2
}
