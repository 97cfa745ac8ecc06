import type { Failure } from './check'
import type { Facts } from './interpreter'
import { checkModules } from './moduleCoverage'
import type { Subject } from './subject'

/** A part of what the interpreter has, all of which is to be explained. */
interface Part {
  /** What its names are, for messages. */
  readonly what: string
  readonly names: readonly string[]
  /** Where an entry on one of them would stand. */
  readonly file: (name: string) => string
  /** The kinds of entries that explain such a name: `str` as a function is not `str` as a type. */
  readonly kinds: readonly string[]
  /** Every name has its place: a name without one, which a new Python may bring, is a failure from then on. */
  readonly whole: boolean
}

/** Delimiters of the grammar that are no operators: what they enclose or separate has the entry. */
const DELIMITERS = new Set([';', '!', '(', ')', ',', '.', ':', '[', ']', '{', '}', '='])

function partsOf(facts: Facts): Part[] {
  const inLanguage = (name: string): string => `docs/language/${name.replace(/\W/g, '') || 'operators'}.md`
  return [
    {
      what: 'type',
      names: facts.types.map(({ name }) => name),
      file: (name) => `docs/types/${name}.md`,
      kinds: ['type'],
      whole: true,
    },
    {
      what: 'method or attribute',
      names: facts.types.flatMap(({ members }) => members.map(({ name }) => name)),
      file: (name) => `docs/types/${name.replace('.', '/')}.md`,
      kinds: ['method'],
      whole: true,
    },
    {
      what: 'exception',
      names: facts.exceptions.map(({ name }) => name),
      file: (name) => `docs/errors/${name}.md`,
      kinds: ['exception'],
      whole: true,
    },
    {
      what: 'keyword',
      names: [...facts.keywords, ...facts.softKeywords],
      file: inLanguage,
      kinds: ['keyword', 'operator'],
      whole: true,
    },
    {
      what: 'operator',
      names: facts.operators.filter((name) => !DELIMITERS.has(name)),
      file: inLanguage,
      kinds: ['keyword', 'operator'],
      whole: true,
    },
    {
      what: 'special method',
      names: facts.specialMethods,
      file: () => 'docs/language/special-methods.md',
      kinds: ['method'],
      whole: true,
    },
  ]
}

/** How much of what the interpreter has is explained. */
export interface Coverage {
  readonly failures: readonly Failure[]
  readonly parts: readonly { readonly what: string; readonly names: number; readonly missing: number }[]
}

/**
 * Is everything that the interpreter has explained somewhere? A name has an entry of its own, or stands under `covers` of
 * another, which then shows it; a member of a type is shown in a program.
 *
 * @param options `all` fails for what is missing in parts that are not whole, too
 */
export function checkCoverage(
  facts: Facts,
  subjects: readonly Subject[],
  { all }: { readonly all: boolean },
): Coverage {
  const parts = partsOf(facts)
  const covered = new Map(
    subjects.flatMap((subject) => subject.covers.map((name) => [name, subject] as const)),
  )
  const missing = parts.map((part) => {
    const own = subjects.filter(({ kind }) => part.kinds.includes(kind)).map(({ name }) => name)
    const explained = new Set([...own, ...covered.keys()])
    return { part, names: part.names.filter((name) => !explained.has(name)) }
  })
  const modules = checkModules(facts, subjects)
  const known = new Set(parts.flatMap(({ names }) => names))
  return {
    failures: [
      ...missing.flatMap(({ part, names }) =>
        part.whole || all
          ? names.map((name) => ({
              file: part.file(name),
              line: 1,
              message: `the ${part.what} ${name} has no entry and no row`,
            }))
          : [],
      ),
      ...[...covered].flatMap(([name, subject]) => checkCovered(name, subject, known)),
      ...modules.failures,
    ],
    parts: [
      ...missing.map(({ part, names }) => ({
        what: part.what,
        names: part.names.length,
        missing: names.length,
      })),
      { what: 'public name of a module', names: modules.names, missing: modules.missing },
    ],
  }
}

function checkCovered(name: string, subject: Subject, known: ReadonlySet<string>): Failure[] {
  const fail = (message: string): Failure[] => [
    { file: `docs/${subject.file}`, line: 1, message: `front matter: covers: ${message}` },
  ]
  if (!known.has(name)) return fail(`the interpreter has no ${name}`)
  return isShown(name, subject) ? [] : fail(`nothing on the page shows ${name}`)
}

/** A row without a program that runs is a claim that nobody has tried. */
function isShown(name: string, { body }: Subject): boolean {
  const member = /^\w+\.(\w+)$/.exec(name)?.[1]
  if (member === undefined) return body.includes(name)
  return programs(body).some((code) => new RegExp(`\\.${member}\\b`).test(code))
}

function programs(body: string): string[] {
  return [...body.matchAll(/^(`{3,})(?:python|py)\b[^\n]*\n([^]*?)^\1\s*$/gm)].map(([, , code = '']) => code)
}
