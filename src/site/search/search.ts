import type { AsPlainObject } from 'minisearch'
import { createAgreement } from './agreement'
import { concepts, mostWanted, type Concept } from './concepts'
import { createContent } from './content'
import { asksElsewhere, isElsewhere } from './elsewhere'
import { createErrors } from './errors'
import { createKindWords } from './kindWords'
import { readError } from './messages'
import { createPhrases, type Way } from './phrases'
import { createParts } from './parts'
import { normalise, readQuery, splitCamelCase, type Query } from './query'
import { makeCandidate, rankName, type Candidate } from './rank'
import { isEntryKind, order, unpackRecords, unpackTold, type SearchRecord, type SearchTable } from './record'
import { namesOfShapes } from './shapes'
import { createSpelling } from './spelling'
import { makeWeights } from './weights'
import { isFaint, isNoise, sayingWords, stem, wordsOf } from './words'

/*
 * How a question is answered. It is spelt right (spelling.ts), then records are scored by kinds of evidence: an error's message
 * (errors.ts), a name (rank.ts), code, a symbol or a comparison in it (shapes.ts, parts.ts), how much it has in common with ways to ask
 * (phrases.ts) and with what a record says (content.ts). Words weigh by how rare they are (weights.ts). Below a floor the site says that it
 * does not answer.
 */

/** What was found for a question. */
export interface Answer {
  /** Best first. */
  readonly records: readonly SearchRecord[]
  /** Whether the site answers the question. Where it does not, the records are what comes nearest. */
  readonly isCovered: boolean
}

/** The search over one site. */
export interface Search {
  ask(query: string, limit?: number): Answer
  /** What is looked up most. */
  readonly mostWanted: readonly SearchRecord[]
  /** Has it find words of prose as well from now on. @param words what `MiniSearch.toJSON` gave */
  addWords(words: AsPlainObject): void
  /** Makes one more of the tables that questions need, so that the first need not wait for all. @returns whether some are left */
  prepare(): boolean
}

/** What is seen in a question before it is looked for. */
interface Seen {
  readonly typed: string
  /** It is an error message, pasted whole or in part. */
  readonly isError: boolean
  /** Names of what the code in it shows. */
  readonly shapes: readonly (readonly string[])[]
}

/** How a record was found, each from 0 to 1 or a little more. */
interface Evidence {
  name: number
  meant: number
  said: number
}

/** A record that was found. */
interface Scored {
  readonly record: SearchRecord
  /** How surely it answers the question, from 0 to 1 or a little more. */
  readonly sure: number
  /** By which it is ranked: that, and what tells likely answers from others that are as sure. */
  readonly score: number
}

/** A question is answered by what scores so much. */
const FLOOR = 0.356
/** So many come near enough to be shown where the question is not answered. */
const NEAREST = 3
/** What the second way to find a record adds. */
const SUPPORT = 0.25
/** The first of the names of a way to ask is meant; the next ones are worth showing. */
const NEXT_NAME = 0.88
/** Beyond such a share of unknown words, it is doubted that the rest is understood. */
const FEW_UNKNOWN = 0.25
const DOUBT = 0.63
const SAID = 0.982
const SHAPE = 0.94
/** A word beside a name that says what it is leaves no doubt. */
const OF_KIND = 1.02
/** A sentence has it by the way. */
const SHAPE_IN_PROSE = 0.55
/** So many plain words are a sentence. */
const MANY_WORDS = 4
/** What a call is given says more than its name. */
const SHAPE_IN_CALL = 0.02
const MEANT = 0.84
const CONTENT = 0.58
/** What is asked for by its name needs nothing beside that, and comes before all that does. */
const SETTLED = 0.875
const MOST_BESIDE = 2
/** What a name, and what a record says, count once more where records are put in order. */
const RANK_NAME = 0.33
const RANK_SAID = 0.45
/** What a record says counts so much, by its kind: titles of examples are about anything. */
const SAID_BY: Partial<Record<SearchRecord['kind'], number>> = {
  topic: 0.97,
  message: 0.95,
  section: 0.92,
  'type member': 0.95,
  'module member': 0.95,
  example: 0.8,
}

/** @returns a function that makes the value when it is first called */
function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}

/** Makes the records of a site searchable by name; words of prose may come later. */
export function createSearch(table: SearchTable): Search {
  const records = unpackRecords(table)
  const candidates = records.map(makeCandidate)
  const byName = nameTable(candidates)
  const byPath = new Map(
    records.flatMap((record) => (isEntryKind(record.kind) ? [[record.entry.path, record] as const] : [])),
  )
  const named = (name: string): SearchRecord | undefined =>
    byPath.get(name) ?? byName.get(normalise(name))?.record
  const ways = lazily(() =>
    [...concepts, ...waysOf(table)].map(({ asked, names }): Way => ({
      asked,
      records: names.flatMap((name) => named(name) ?? []),
    })),
  )
  const ofKind = createKindWords(candidates)
  const placeOf = new Map(records.map((record, place) => [record, place]))
  const weights = lazily(() => makeWeights(stemsOfEntries(candidates, ways()), isFaint))
  const content = lazily(() => createContent(candidates, weights().weigh))
  const phrases = lazily(() => createPhrases(ways(), weights().weigh))
  const agreement = lazily(() => createAgreement(candidates, ways(), weights().weigh))
  const errors = lazily(() => createErrors(records, unpackTold(table, records)))
  const spelling = lazily(() =>
    createSpelling(
      [
        ...ways().flatMap(({ asked }) => wordsOf(asked)),
        ...candidates.flatMap(({ names }) => names.flatMap(({ text }) => wordsOf(text))),
      ],
      (word) => isNoise(word) || isElsewhere(word) || content().has(stem(word)),
    ),
  )
  const parts = lazily(() => createParts(candidates, named, phrases(), (text) => spelling().respell(text)))
  const unmade: (() => unknown)[] = [ways, weights, content, phrases, agreement, errors, spelling, parts]

  function ask(typed: string, limit = 20): Answer {
    if (typed.trim() === '') return { records: [], isCovered: true }
    const seen: Seen = { typed, isError: isError(typed), shapes: namesOfShapes(typed) }
    const found = scoresOf(seen).sort((a, b) => b.score - a.score || order(a.record) - order(b.record))
    const isCovered =
      found.some(({ sure }) => sure >= FLOOR) &&
      (seen.isError || seen.shapes.length > 0 || !asksElsewhere(wordsOf(typed)))
    const shown = isCovered ? found.filter(({ sure }) => sure >= FLOOR * 0.6) : found.slice(0, NEAREST)
    return { records: shown.slice(0, limit).map(({ record }) => record), isCovered }
  }

  function scoresOf({ typed, isError, shapes }: Seen): Scored[] {
    const found = new Map<number, Evidence>()
    const add = (record: SearchRecord | undefined, way: keyof Evidence, score: number): void => {
      const place = record === undefined ? undefined : placeOf.get(record)
      if (place === undefined) return
      const one = found.get(place) ?? { name: 0, meant: 0, said: 0 }
      one[way] = Math.max(one[way], score)
      found.set(place, one)
    }
    for (const { record, score } of errors()(typed)) add(record, 'name', score)
    const asTyped = readQuery(typed)
    for (const [place, score] of byNames(asTyped)) add(records[place], 'name', score)
    for (const record of ofKind(asTyped.text)) add(record, 'name', OF_KIND)
    const query = isNamed(asTyped) ? asTyped : readQuery(splitCamelCase(spelling().respell(typed)))
    if (query.text !== asTyped.text)
      for (const [place, score] of byNames(query)) add(records[place], 'name', score)
    if (!isError) {
      const shape = isProse(typed) ? SHAPE_IN_PROSE : /\w\(./.test(typed) ? 1 + SHAPE_IN_CALL : SHAPE
      for (const [place, names] of shapes.entries())
        for (const name of names) add(named(name), 'name', shape - place / 100)
      for (const { record, score } of parts()(typed, query)) add(record, 'name', score)
    }
    if (query.text !== asTyped.text)
      for (const { records, isSaid } of phrases()(asTyped)) if (isSaid) add(records[0], 'name', SAID)
    const trust = 1 - DOUBT * Math.max(0, unknownShare(query) - FEW_UNKNOWN)
    const meant = phrases()(query)
    for (const { records, likeness, isSaid } of meant)
      for (const [place, record] of records.entries())
        add(
          record,
          isSaid ? 'name' : 'meant',
          (isSaid ? SAID : MEANT * likeness * trust) * (place === 0 ? 1 : NEXT_NAME),
        )
    for (const [place, share] of content().ask(query)) {
      const record = records[place]
      if (record !== undefined) add(record, 'said', CONTENT * share * trust * (SAID_BY[record.kind] ?? 1))
    }
    const agreed = agreement()(query, meant)
    return [...found].flatMap(([place, evidence]) => {
      const record = records[place]
      if (record === undefined) return []
      const sure = total(evidence)
      const beside = rankBeside(evidence) + (agreed.get(record.entry) ?? 0)
      return [{ record, sure, score: evidence.name >= SETTLED ? MOST_BESIDE + sure : sure + beside }]
    })
  }

  /** How much of a question is words that no entry has in its name, in what it says of itself or in how it is asked for. */
  function unknownShare({ words }: Query): number {
    const { weigh, isKnown } = weights()
    const sum = (some: readonly string[]): number => some.reduce((total, word) => total + weigh(word), 0)
    return (
      sum(words.filter((word) => !isKnown(word) && !isFaint(word) && !/^\d+$/.test(word))) /
      Math.max(0.001, sum(words))
    )
  }

  function isNamed({ text }: Query): boolean {
    return byName.has(text)
  }

  function byNames(query: Query): (readonly [number, number])[] {
    const found: (readonly [number, number])[] = []
    for (const [place, candidate] of candidates.entries()) {
      const score = rankName(candidate, query)
      if (score !== undefined) found.push([place, score])
    }
    return found
  }

  return {
    ask,
    mostWanted: mostWanted.flatMap((name) => named(name) ?? []),
    addWords: (words) => content().addWords(words),
    prepare() {
      unmade.shift()?.()
      return unmade.length > 0
    },
  }
}

/** What people want to know when they need an entry, as ways to ask for it. */
function waysOf({ entries, asks }: SearchTable): Concept[] {
  return asks.flatMap(([number, asked]) => {
    const path = entries[number]?.[0]
    return path === undefined ? [] : asked.split(' | ').map((one) => ({ asked: one, names: [path] }))
  })
}

function isError(typed: string): boolean {
  return readError(typed).exception !== '' && !/\b(?:try|except|raise|catch|import)\b/.test(typed)
}

/** Whether what is typed is a sentence that has code in it, rather than code. */
function isProse(typed: string): boolean {
  const plain = typed
    .split(/\s+/)
    .filter((word) => /^[a-z]{2,}[?,.]?$/i.test(word) && !isFaint(stem(word.toLowerCase())))
  return plain.length >= MANY_WORDS
}

/** What counts for the order alone. */
function rankBeside({ name, said }: Evidence): number {
  return RANK_NAME * name + RANK_SAID * said
}

function total({ name, meant, said }: Evidence): number {
  const [best = 0, next = 0] = [name, meant, said].sort((a, b) => b - a)
  return best + SUPPORT * next * Math.max(0, 1 - best)
}

function nameTable(candidates: readonly Candidate[]): Map<string, Candidate> {
  const byName = new Map<string, Candidate>()
  const ordered = [...candidates].sort((a, b) => order(a.record) - order(b.record))
  for (const place of [0, 1]) {
    for (const candidate of ordered) {
      const name = candidate.names[place]
      if (name !== undefined && !byName.has(name.text)) byName.set(name.text, candidate)
    }
  }
  return byName
}

/** Of each entry the stems of its name, of what it says of itself, and of the ways to ask for it. */
function stemsOfEntries(
  candidates: readonly Candidate[],
  ways: readonly Way[],
): Iterable<ReadonlySet<string>> {
  const byEntry = new Map(
    candidates
      .filter(({ record }) => isEntryKind(record.kind))
      .map(({ record, about }) => [record.entry, new Set(about)]),
  )
  for (const { asked, records } of ways) {
    const [answer] = records
    const stems = answer === undefined ? undefined : byEntry.get(answer.entry)
    if (stems !== undefined) for (const one of sayingWords(asked)) stems.add(one)
  }
  return byEntry.values()
}
