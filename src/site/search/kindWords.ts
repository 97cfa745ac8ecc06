import { readQuery } from './query'
import type { Candidate } from './rank'
import { order, type Kind, type SearchRecord } from './record'

/** Words that say what a name is, and kinds of what it may then be of. */
const words: readonly (readonly [said: string, kinds: readonly Kind[]])[] = [
  ['modules?|library|lib|package', ['module']],
  ['built-?in(?: function)?|functions?|func|constructor', ['function']],
  ['(?:data )?type|class', ['type', 'exception']],
  ['methods?', ['method', 'type member']],
  ['operator', ['operator', 'keyword', 'syntax']],
  ['keyword|statement|expression|clause', ['keyword', 'syntax', 'operator']],
  ['exception', ['exception']],
  ['decorator', ['function', 'module member']],
]

const shapes = words.map(
  ([said, kinds]) => [new RegExp(`^(?:(\\S+) (?:${said})|(?:the )?(?:${said}) (\\S+))$`), kinds] as const,
)

/**
 * Finds what is asked for by a name and a word beside it that says what it is: `random module`, `operator is`.
 *
 * @returns a function that takes a question as names are compared, and finds the likeliest of each kind
 */
export function createKindWords(candidates: readonly Candidate[]): (text: string) => SearchRecord[] {
  function called(name: string, kinds: readonly Kind[]): SearchRecord[] {
    const { bare } = readQuery(name)
    return candidates
      .filter(
        ({ record, names }) =>
          kinds.includes(record.kind) && names.some((one) => one.text === name || one.bare === bare),
      )
      .map(({ record }) => record)
      .sort((a, b) => order(a) - order(b))
      .slice(0, 1)
  }

  return (text) =>
    shapes.flatMap(([shape, kinds]) => {
      const [, before, behind] = shape.exec(text.replace(/^the /, '')) ?? []
      const name = before ?? behind
      return name === undefined ? [] : called(name.replace(/^@(?=\w)/, ''), kinds)
    })
}
