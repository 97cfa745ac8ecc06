import type { Edit, SourceFile } from './service'

/**
 * The smallest piece of a file that has to be replaced to turn it into another text: what surrounds it, a cursor say, stays.
 *
 * @returns one edit, or none where the texts are the same
 */
export function changeTo({ name, text }: SourceFile, next: string): readonly Edit[] {
  if (text === next) return []
  const shorter = Math.min(text.length, next.length)
  let from = 0
  while (from < shorter && text[from] === next[from]) from += 1
  let end = 0
  while (end < shorter - from && text.at(-1 - end) === next.at(-1 - end)) end += 1
  return [{ file: name, from, to: text.length - end, insert: next.slice(from, next.length - end) }]
}

/** A text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Pick<Edit, 'from' | 'to' | 'insert'>[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, insert }) => now.slice(0, from) + insert + now.slice(to), text)
}
