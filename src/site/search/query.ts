import { sayingWords, tellingWords } from './words'

/** What a reader typed, taken apart. */
export interface Query {
  /** As names are compared. */
  readonly text: string
  /** The same without underscores and spaces. */
  readonly bare: string
  /** The stems of the words that say something, in order. */
  readonly saying: readonly string[]
  /** The stems of those that say what it is about. */
  readonly words: readonly string[]
  /** Whether one thing is to become another: `list to string`. */
  readonly isConversion: boolean
}

/** What a reader typed, as names are compared: `Python str.join()` → `str.join`. Symbols alone stay as they are. */
export function normalise(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim()
  if (!/[\p{L}\p{N}]/u.test(plain)) return plain
  return plain
    .replace(/(?<=[\w\]])\([^)]*\)?/g, '')
    .replace(/^"(.*)"$/, '$1')
    .replace(/^@(?=\w)/, '')
    .replace(/^\s*python3?\s+(?=\S)/, '')
    .replace(/\s+(in|with|using)\s+python3?$/, '')
    .replace(/^[\s.]+|[\s?!.]+$/g, '')
}

/** `starts with`, `starts_with` → `startswith`; names that are more than words, `__len__`, are themselves. */
export function bareOf(text: string): string {
  return text.startsWith('__') ? text : text.replace(/[_ ]/g, '')
}

/** Takes apart what a reader typed. */
export function readQuery(typed: string): Query {
  const text = normalise(typed)
  return {
    text,
    bare: bareOf(text),
    saying: sayingWords(text),
    words: tellingWords(text),
    isConversion: /\b(?:in)?to\b/.test(text),
  }
}

/** `toUpperCase` → `to Upper Case`: what names of other languages say. Names of exceptions and of classes stay as they are. */
export function splitCamelCase(typed: string): string {
  return typed.replace(/\b[a-z][a-z\d]*(?:[A-Z][a-z\d]*)+\b/g, (name) => name.replace(/(?=[A-Z])/g, ' '))
}

const LONGEST_COMPARISON = 9

/** The two things that a question compares: `is vs ==`, `difference between append and extend`; none where it compares nothing. */
export function comparedIn(typed: string): string[] {
  const plain = typed.replace(/\s+in python3?\W*$/i, '')
  const [, one, other] =
    /^\s*(?:what(?:'?s| is)? (?:the )?)?(?:diff(?:erences?)? )?(?:between )?(.+?)\s+(?:vs\.?|versus|compared to|or)\s+(.+?)\W?\s*$/i.exec(
      plain.replace(/(diff(?:erence)?s?\b.*\S) and (?=\S)/i, '$1 vs '),
    ) ?? []
  // A long sentence may have an `or` anywhere.
  return one === undefined || other === undefined || plain.split(/\s+/).length > LONGEST_COMPARISON
    ? []
    : [one, other].map((part) => part.replace(/^(?:an?|the)\s+/i, ''))
}

/** What stands in a question as code: names with a dot, an underscore or brackets, and symbols. */
export function codeIn(typed: string): string[] {
  const words = typed.trim().split(/\s+/)
  if (words.length < 2) return []
  return words
    .map((word) => word.replace(/[?,;]+$/, '').replace(/^(['"`])(.+)\1$/, '$2'))
    .filter(
      (word) =>
        /^[\w.]*(?:\w\.\w|\w\(\)|_)[\w.]*(?:\(.*\))?$/.test(word) || /^(?!-$)[^\w\s'"?.,;]+$/.test(word),
    )
}

/** The name behind the last dot of a single name whose owner may be any: `my_list.append(x)` → `append`. */
export function lastName(typed: string): string | undefined {
  return /^[\w.\s]*\w\.(\w+)\s*(?:\(.*\)?)?\s*;?\s*$/.exec(typed)?.[1]
}
