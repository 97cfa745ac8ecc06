import { findMeaning, type Failure, type KnownMessage } from './meaning'

/** An entry on a message, and how its programs failed when they were run. */
export interface MessageEntry {
  readonly file: string
  readonly message: KnownMessage
  readonly failures: readonly Failure[]
}

/**
 * Does each entry on a message have a program that really ends in it, and is a reader who meets it led to this entry?
 *
 * @param all every message that the site knows
 * @returns problems in words, by file
 */
export function checkMessages(
  entries: readonly MessageEntry[],
  all: readonly KnownMessage[],
): { readonly file: string; readonly line: number; readonly message: string }[] {
  return entries.flatMap(({ file, message, failures }) => {
    const found = failures.map((failure) => findMeaning(all, failure))
    if (found.some((meaning) => meaning?.path === message.path)) return []
    const ends = failures.map(({ name, message: text }) => `${name}: ${text}`).join('; ')
    const others = found.flatMap((meaning) => (meaning === undefined ? [] : [meaning.path]))
    const where = others.length > 0 ? ` They lead to ${others.join(', ')}.` : ''
    return [
      {
        file,
        line: 1,
        message: `None of its programs ends in ${message.exception} with /${message.pattern}/, but in: ${ends || 'nothing'}.${where}`,
      },
    ]
  })
}
