import { plainPattern, readError, wordingsOf } from './messages'
import { isEntryKind, type SearchRecord, type Told } from './record'
import { wordsOf } from './words'

/** A record that a pasted error leads to, and how surely. */
export interface ErrorHit {
  readonly record: SearchRecord
  readonly score: number
}

/** A message that an entry tells of. */
interface Wording {
  readonly record: SearchRecord
  /** Later ones of an entry are its cousins. */
  readonly place: number
  /** What is raised, in small letters. */
  readonly exception: string
  readonly words: readonly string[]
}

const FITS = 1.1
/** What a pattern for messages that are a value fits: they are told by their exception only. */
const VALUES = ["'x'", '1', 'True'] as const
/** Versions of Python raise different exceptions with the same message. */
const OF_ANOTHER = 1
const SAME = 1.05
/** So alike a message must be, be it told as an error or not. */
const ALIKE = { reported: 0.7, plain: 0.75 } as const
/** What is no longer than this is hardly a message. */
const SHORT = { reported: 2, plain: 4 } as const
/** What every sentence has says less. */
const COMMON = new Set('a an the of to in is are was be for by not no from with or and at on it'.split(' '))

/**
 * Makes error messages comparable with what a reader pastes: a whole traceback, its last line, or a part of it, with names and
 * values of their own.
 *
 * @param records those of all kinds
 * @param told messages that a program ends in, with the record that shows it
 */
export function createErrors(
  records: readonly SearchRecord[],
  told: readonly Told[],
): (typed: string) => ErrorHit[] {
  const patterns = records
    .filter(({ kind }) => isEntryKind(kind))
    .flatMap((record) =>
      record.entry.patterns.map(([exception, pattern], place) => ({
        record,
        exception: exception.toLowerCase(),
        place,
        fits: new RegExp(pattern, 'i'),
        isValue: VALUES.some((value) => new RegExp(pattern, 'i').test(value)),
        pattern,
      })),
    )
  const wordings: readonly Wording[] = [
    ...patterns.map(({ record, exception, place, pattern }) => ({
      exception,
      record,
      place,
      words: telling(plainPattern(pattern)),
    })),
    ...told.map(({ exception, message, record }) => ({
      record,
      exception: exception.toLowerCase(),
      place: 3,
      words: telling(message),
    })),
  ]
  const same = new Map(told.map(({ message, record }) => [plainMessage(message), record]))
  const exceptions = new Map(
    [...records].reverse().flatMap((record) => {
      const name = (
        record.alias !== '' && /^json|^\w+\./.test(record.name) ? record.alias : record.name
      ).toLowerCase()
      return /(?:error|exception|warning|interrupt|exit|iteration|group)$/.test(name)
        ? [[name, record] as const]
        : []
    }),
  )

  return (typed) => {
    const { exception, message } = readError(typed)
    const fits = message === '' ? [] : byPattern(message, exception)
    const hits = fits.length > 0 || message === '' ? fits : byWords(message, exception)
    const raised = exceptions.get(exception)
    return raised === undefined ? hits : [...hits, { record: raised, score: 0.9 }]
  }

  function byPattern(message: string, reported: string): ErrorHit[] {
    const all = wordingsOf(message)
    const hits = patterns
      .filter(
        ({ exception, fits, isValue }) =>
          // A message that is only a value, as that of KeyError, is none without the exception.
          (exception === reported || !isValue) && all.some((wording) => fits.test(wording)),
      )
      .map(({ record, exception, place }) => ({
        record,
        score: (reported === '' || exception === reported ? FITS : OF_ANOTHER) - place / 1000,
      }))
    const shown = same.get(plainMessage(message))
    return shown === undefined ? hits : [...hits, { record: shown, score: SAME }]
  }

  function byWords(message: string, reported: string): ErrorHit[] {
    const how = reported !== '' ? 'reported' : 'plain'
    const said = telling(plainMessage(message))
    if (said.length < SHORT[how]) return []
    return wordings.flatMap(({ record, exception, words, place }) => {
      if (reported !== '' && exception !== reported) return []
      const likeness = likenessOf(said, words)
      return likeness < ALIKE[how] ? [] : [{ record, score: 0.75 + 0.22 * likeness - place / 500 }]
    })
  }
}

/** A message without what is different each time: what it quotes, numbers, addresses. */
export function plainMessage(message: string): string {
  return message
    .toLowerCase()
    .replace(/'[^']*'|"[^"]*"|`[^`]*`/g, " ' ")
    .replace(/\b(?:0x[\da-f]+|\d[\d.]*)\b/g, ' 0 ')
    .replace(/\s+/g, ' ')
    .trim()
}

function telling(message: string): string[] {
  return [...new Set(wordsOf(message))].filter((word) => !/^\d+$/.test(word))
}

function likenessOf(said: readonly string[], words: readonly string[]): number {
  const weigh = (all: readonly string[]): number =>
    all.reduce((sum, word) => sum + (COMMON.has(word) ? 0.4 : 1), 0)
  const common = weigh(said.filter((word) => words.includes(word)))
  return common / (weigh(said) + 0.1 * Math.max(0, weigh(words) - common))
}
