/** What an entry is on. */
export type Kind = (typeof kinds)[number]['id']

/**
 * The kinds of entries. `label` makes of a name what lists and search results show; names that are code are set as such.
 * `shown` is what a reader is told of a search result.
 */
export const kinds = [
  { id: 'function', shown: 'built-in', isCode: true, label: called },
  { id: 'type', shown: 'type', isCode: true, label: plain },
  { id: 'module', shown: 'module', isCode: false, label: plain },
  { id: 'keyword', shown: 'keyword', isCode: true, label: plain },
  { id: 'operator', shown: 'operator', isCode: true, label: plain },
  { id: 'syntax', shown: 'syntax', isCode: false, label: plain },
  { id: 'exception', shown: 'exception', isCode: true, label: plain },
  { id: 'message', shown: 'error message', isCode: false, label: plain },
  { id: 'topic', shown: 'cheatsheet', isCode: false, label: plain },
  { id: 'recipe', shown: 'recipe', isCode: false, label: plain },
  { id: 'method', shown: 'method', isCode: true, label: called },
] as const satisfies readonly KindFacts[]

/** What lists and results need to know of a kind. */
export interface KindFacts {
  readonly id: string
  readonly shown: string
  readonly isCode: boolean
  readonly label: (name: string) => string
}

/** @returns the facts of a kind */
export function kindFacts(kind: Kind): KindFacts {
  const facts = kinds.find(({ id }) => id === kind)
  if (facts === undefined) throw new Error(`There is no kind “${kind}” of entry.`)
  return facts
}

function called(name: string): string {
  return `${name}()`
}

function plain(name: string): string {
  return name
}
