import { exampleIds } from '../../examples/slug'
import { kinds as entryKinds, type Kind as EntryKind } from '../entries/kinds'
import { headingId } from '../headingId'

/** What a record is: an entry of its kind, or something in an entry. */
export type Kind = EntryKind | 'section' | 'type member' | 'module member' | 'example'

/** In the order in which equals are ranked. */
export const kinds: readonly Kind[] = [
  ...entryKinds.map(({ id }) => id),
  'section',
  'type member',
  'module member',
  'example',
]

/** Whether it is an entry itself. */
export function isEntryKind(kind: Kind): kind is EntryKind {
  return entryKinds.some(({ id }) => id === kind)
}

/** `str.join`, `itertools.chain`: a name with an owner, told of in an entry on something else. */
export function isMember(kind: Kind): boolean {
  return kind === 'type member' || kind === 'module member'
}

/** What a reader is told that a result is. */
export function shownKind(kind: Kind): string {
  return entryKinds.find(({ id }) => id === kind)?.shown ?? (kind === 'type member' ? 'method' : kind)
}

/** The entry that a record belongs to. */
export interface RecordEntry {
  readonly path: string
  readonly label: string
  readonly description: string
  /** Of an entry on error messages: regular expressions that they fit, each with what is raised. */
  readonly patterns: readonly (readonly [exception: string, pattern: string])[]
}

/** Something that a search can find. */
export interface SearchRecord {
  readonly kind: Kind
  /** What it is called: `iter()`, `async for`, `itertools.chain`, the title of an example. */
  readonly name: string
  /** Another name that is as good, or nothing. */
  readonly alias: string
  readonly entry: RecordEntry
  /** Where in the entry; empty for the entry itself. */
  readonly fragment: string
}

/** A record on its way to the reader: kind and entry as numbers, what can be worked out left out. */
export type Row = readonly [kind: number, name: string, entry: number, fragment?: string | 0, alias?: string]

/** All records, small. A record's place in it is its number in the index. */
export interface SearchTable {
  readonly entries: readonly (readonly [
    path: string,
    label: string,
    description: string,
    patterns?: readonly (readonly [exception: string, pattern: string])[],
  ])[]
  readonly rows: readonly Row[]
  /** Messages that programs end in: which, and the place of the record that shows it. */
  readonly told: readonly (readonly [exception: string, message: string, row: number])[]
  /** Of entries what people want to know when they need them, parted by ` | `. */
  readonly asks: readonly (readonly [entry: number, asked: string])[]
}

/** The fragment that most records of the kind have, so that it need not be sent. */
function usualFragment(kind: Kind, name: string): string {
  if (kind === 'section') return headingId(name)
  return kind === 'example' ? (exampleIds([name])[0] ?? '') : ''
}

export function packRecords(
  records: readonly SearchRecord[],
  told: SearchTable['told'],
  asks: ReadonlyMap<string, string>,
): SearchTable {
  const entries = [...new Set(records.map(({ entry }) => entry))]
  const numbers = new Map(entries.map((entry, index) => [entry, index]))
  return {
    entries: entries.map(({ path, label, description, patterns }) =>
      patterns.length > 0 ? [path, label, description, patterns] : [path, label, description],
    ),
    told,
    asks: entries.flatMap(({ path }, number) => {
      const asked = asks.get(path)
      return asked === undefined ? [] : [[number, asked] as const]
    }),
    rows: records.map(({ kind, name, alias, entry, fragment }) => {
      const sent = fragment === usualFragment(kind, name) ? 0 : fragment
      const start = [kinds.indexOf(kind), name, numbers.get(entry) ?? 0] as const
      return alias !== '' ? [...start, sent, alias] : sent === 0 ? start : [...start, sent]
    }),
  }
}

/** The reverse of {@link packRecords}. */
export function unpackRecords({ entries, rows }: SearchTable): SearchRecord[] {
  const unpacked = entries.map(([path, label, description, patterns = []]): RecordEntry => ({
    path,
    label,
    description,
    patterns,
  }))
  return rows.flatMap(([kindNumber, name, entryNumber, sent = 0, alias = '']) => {
    const entry = unpacked[entryNumber]
    const kind = kinds[kindNumber]
    if (entry === undefined || kind === undefined) return []
    return [{ kind, name, alias, entry, fragment: sent === 0 ? usualFragment(kind, name) : sent }]
  })
}

/** A message that a program ends in. */
export interface Told {
  readonly exception: string
  readonly message: string
  /** What shows it. */
  readonly record: SearchRecord
}

/** The messages that programs end in, each with the record that shows it. */
export function unpackTold({ told }: SearchTable, records: readonly SearchRecord[]): Told[] {
  return told.flatMap(([exception, message, place]) => {
    const record = records[place]
    return record === undefined ? [] : [{ exception, message, record }]
  })
}

/** Entries of their own come first, then kinds in their order; among methods of one name those of the types that one meets first. */
export function order({ kind, name }: SearchRecord): number {
  const isRare = /^(?:bytes|bytearray|memoryview|frozenset|complex|range|file)\./.test(name)
  return kinds.indexOf(kind) + (isEntryKind(kind) ? 0 : kinds.length) + (isRare ? 0.5 : 0)
}
