import type { Kind } from './kinds'

/** A section of the site: one folder of `docs/`. It is shown once it has entries. */
export interface Section {
  /** The folder's name, and the first part of its entries' addresses. */
  readonly id: string
  readonly title: string
  /** For places where sections stand side by side; the title where it is short. */
  readonly short?: string
  /** The kind of entries that do not say theirs. */
  readonly kind: Kind
  /** In the order in which a reader meets them. Entries that name none come last, under the section's own title. */
  readonly groups: readonly Group[]
  /** The names of the entries that people look up most: they stand for the section where not all have room. */
  readonly wanted?: readonly string[]
}

/** What entries of a section are for; entries are listed, and paged through, group by group. */
export interface Group {
  /** As front matter names it, and the fragment of the group on the section's index. */
  readonly id: string
  readonly title: string
}

const purposes: readonly Group[] = [
  { id: 'numbers', title: 'Numbers' },
  { id: 'text', title: 'Text' },
  { id: 'bytes', title: 'Bytes' },
  { id: 'collections', title: 'Collections' },
  { id: 'iteration', title: 'Iteration' },
]

/** The sections we know, in the order in which the site shows them. */
export const sections: readonly Section[] = [
  {
    id: 'builtin',
    title: 'Built-in functions',
    short: 'Built-ins',
    kind: 'function',
    groups: [
      ...purposes,
      { id: 'classes', title: 'Classes and attributes' },
      { id: 'code', title: 'Code and namespaces' },
      { id: 'io', title: 'Input and output' },
    ],
    wanted: [
      ...['print', 'input', 'len', 'range', 'enumerate', 'zip', 'sorted', 'sum'],
      ...['max', 'min', 'map', 'filter', 'open', 'isinstance', 'aiter'],
    ],
  },
  {
    id: 'types',
    title: 'Types',
    kind: 'type',
    groups: purposes,
    wanted: ['str', 'list', 'dict', 'set', 'tuple', 'int', 'float', 'bool', 'bytes', 'file'],
  },
  {
    id: 'language',
    title: 'Language',
    kind: 'keyword',
    groups: [
      { id: 'keywords', title: 'Keywords' },
      { id: 'operators', title: 'Operators' },
      { id: 'syntax', title: 'Syntax' },
      { id: 'literals', title: 'Literals' },
    ],
    wanted: [
      ...['for', 'if', 'while', 'def', 'class', 'import', 'try', 'with', 'match', 'lambda', 'yield', ':='],
      ...['comprehensions', 'f-strings', 'slices', 'decorators'],
    ],
  },
  {
    id: 'cheatsheet',
    title: 'Cheatsheets',
    kind: 'topic',
    groups: [],
    wanted: [
      ...['Python Basics', 'Manipulating Strings', 'Lists and Tuples', 'Dictionaries', 'Control Flow'],
      ...['Functions', 'Regular Expressions', 'Reading and Writing Files', 'Dates and times', 'asyncio'],
      'Python for those who know TypeScript',
    ],
  },
  {
    id: 'modules',
    title: 'Modules',
    kind: 'module',
    groups: [],
    wanted: [
      ...['re', 'json', 'datetime', 'collections', 'itertools', 'functools', 'os', 'pathlib', 'random'],
      ...['math', 'csv', 'sys', 'logging', 'argparse', 'typing', 'asyncio'],
    ],
  },
  {
    id: 'errors',
    title: 'Errors',
    kind: 'message',
    groups: [
      { id: 'messages', title: 'Error messages' },
      { id: 'exceptions', title: 'Exceptions' },
    ],
    wanted: [
      ...["'NoneType' object has no attribute 'x'", 'list index out of range', 'invalid syntax'],
      ...["No module named 'x'", 'TypeError', 'ValueError', 'KeyError', 'IndexError', 'AttributeError'],
    ],
  },
  {
    id: 'recipes',
    title: 'Recipes',
    kind: 'recipe',
    groups: [],
    wanted: [
      ...['Flatten a list', 'Merge two dicts', 'Sort a dict by value', 'Remove duplicates', 'Group by'],
      ...['Count words', 'Reverse a string', 'Read lines', 'Parse a date', 'Run things at once'],
    ],
  },
]

/**
 * The section that a file belongs to: that of its first folder. A folder that we do not know is a section too, called
 * what its folder is called.
 *
 * @param file below the folder of documents: `builtin/iter.md`
 * @returns undefined for a page at the top
 */
export function sectionOf(file: string): Section | undefined {
  const [folder = '', ...rest] = file.split('/')
  if (rest.length === 0) return undefined
  return (
    sections.find(({ id }) => id === folder) ?? {
      id: folder,
      title: titleFromAddress(folder),
      kind: 'topic',
      groups: [],
    }
  )
}

/** Sections in the order in which the site shows them: those we know, then the others by name. Each comes once. */
export function inOrder(found: Iterable<Section>): Section[] {
  const byId = new Map([...found].map((section) => [section.id, section]))
  const others = [...byId.values()].filter(({ id }) => !sections.some((known) => known.id === id))
  return [...sections.filter(({ id }) => byId.has(id)), ...others.sort((a, b) => (a.id < b.id ? -1 : 1))]
}

/** `error-handling` → `Error handling`. */
export function titleFromAddress(part: string): string {
  const words = part.replace(/[-_]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
