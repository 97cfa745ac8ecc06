import type { Entry } from '../entries/entry'
import { plainMessage } from './errors'

/** The last line of a traceback, in an output or behind a claim. */
const LAST_LINE = /(?:^|# )([A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group)): (.+)$/gm

/** What people want to know of a message is best told by the page on what raised it. */
const ORDER: readonly Entry['kind'][] = [
  'method',
  'function',
  'type',
  'module',
  'keyword',
  'operator',
  'syntax',
]

/**
 * The messages in which programs and claims of the site end, each with the entry that shows it: such as no entry on messages is
 * known for, and such as Python says, not the program.
 */
export function toldMessages(entries: readonly Entry[]): Map<string, readonly [exception: string, Entry]> {
  const patterns = entries.flatMap(({ messages }) => messages.map(({ pattern }) => new RegExp(pattern)))
  const rank = ({ kind }: Entry): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length)
  const told = new Map<string, readonly [string, Entry]>()
  for (const entry of [...entries].sort((a, b) => rank(a) - rank(b))) {
    for (const [, exception = '', message = ''] of entry.body.matchAll(LAST_LINE)) {
      const plain = plainMessage(message)
      if (plain.split(' ').length < 2 || told.has(plain) || isOwn(entry.body, message)) continue
      if (!patterns.some((pattern) => pattern.test(message))) told.set(plain, [exception, entry])
    }
  }
  return told
}

/** Whether a program of the page says it itself: its beginning stands in a text of it. */
function isOwn(body: string, message: string): boolean {
  const begins = message
    .split(' ')
    .slice(0, 2)
    .join(' ')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`["'{]${begins}`).test(body)
}
