import type { Meant } from './phrases'
import { codeIn, comparedIn, lastName, normalise, readQuery, type Query } from './query'
import type { Candidate } from './rank'
import { order, type SearchRecord } from './record'
import { saysNothing } from './words'

/** What a part of a question is about, and how surely the whole question is. */
export interface PartHit {
  readonly record: SearchRecord
  readonly score: number
}

/** The first of two things that are compared. */
const COMPARED = 0.86
/** A name with a dot, or an underscore, among words. */
const CODE = 0.9
const DUNDER = 1.03
/** A symbol alone, with a word such as `operator`, and in a sentence. */
const SYMBOL = 0.93
const SYMBOL_AMONG = 0.78
const SYMBOL_BY_THE_WAY = 0.5
/** A method of any object, one that another language has, and the module or type that is said to have it. */
const OWNED = 0.83
const FOREIGN = 0.87
const OWNER = 0.85

const METHODS: ReadonlySet<SearchRecord['kind']> = new Set(['method', 'type member'])

/**
 * Finds what is asked for by a part of a question: two things that are compared, a name or a symbol among words, a method of
 * anything.
 *
 * @param named what is called so
 * @param meantBy what a question means, by ways to ask
 * @param respell puts misspelt words right
 */
export function createParts(
  candidates: readonly Candidate[],
  named: (name: string) => SearchRecord | undefined,
  meantBy: (query: Query) => readonly Meant[],
  respell: (text: string) => string,
): (typed: string, query: Query) => PartHit[] {
  return (typed, { words }) => {
    const hits: PartHit[] = []
    const add = (record: SearchRecord | undefined, score: number): void => {
      if (record !== undefined) hits.push({ record, score })
    }
    const telling = saysNothing(typed)
      ? 0
      : words.filter((word) => word.length > 1 && !/^\d+$/.test(word)).length
    const symbol = telling > 2 ? SYMBOL_BY_THE_WAY : telling > 1 ? SYMBOL_AMONG : SYMBOL
    const compared = comparedIn(typed)
    const siblings = ofOneOwner(compared)
    for (const [place, part] of compared.entries())
      add(siblings[place] ?? bestFor(part), COMPARED - place / 50)
    for (const [place, part] of codeIn(typed).entries())
      add(saidAs(part) ?? named(part), (/\w/.test(part) ? CODE : symbol) - place / 50)
    for (const [dunder] of typed.matchAll(/\b__\w+__\b(?!\.py)/g)) add(named(dunder), DUNDER)
    const last = lastName(typed)
    if (last === undefined) return hits
    if (/^\s*@/.test(typed)) add(named('decorators'), OWNED)
    const [before = ''] = typed.trim().split('.')
    const owner = named(normalise(before))
    const isOurs = owner !== undefined && ['module', 'type', 'function'].includes(owner.kind)
    if (isOurs) add(owner, OWNER)
    // Other languages begin names of classes with a capital, and write others in camel case; there, where our type has no such
    // method, and of an owner that may be any, what is said counts.
    const isForeign =
      /^[A-Z]/.test(before) ||
      /[a-z][A-Z]/.test(last) ||
      (owner?.kind !== 'module' && named(`${before}.${last}`) === undefined)
    const said = isOurs && !isForeign ? undefined : saidAs(last)
    add(said ?? named(last), said === undefined ? OWNED : FOREIGN)
    return hits
  }

  /** `remove vs discard`: the methods of one type that are called so. */
  function ofOneOwner(parts: readonly string[]): SearchRecord[] {
    const [owned = [], ...rest] = parts.map((part) =>
      candidates.filter(
        ({ record, names }) => METHODS.has(record.kind) && names[1]?.text === normalise(part),
      ),
    )
    const ownerOf = (name: string): string => name.slice(0, name.indexOf('.'))
    for (const { record } of [...owned].sort((a, b) => order(a.record) - order(b.record))) {
      const others = rest.map(
        (some) => some.find((one) => ownerOf(one.record.name) === ownerOf(record.name))?.record,
      )
      if (!others.includes(undefined)) return [record, ...others.filter((one) => one !== undefined)]
    }
    return []
  }

  /** What a part of a question is called, or said to be. */
  function bestFor(part: string): SearchRecord | undefined {
    const own = named(part)
    // `error` is more often what it says than `logging.error`.
    if (own !== undefined && own.kind !== 'module member') return own
    const [best] = meantBy(readQuery(respell(part)))
    return (best !== undefined && best.likeness > 0.6 ? best.records[0] : undefined) ?? own
  }

  function saidAs(part: string): SearchRecord | undefined {
    return meantBy(readQuery(part)).find(({ likeness }) => likeness > 0.99)?.records[0]
  }
}
