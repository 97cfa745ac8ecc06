import { docLine } from '../../facts/docLine'
import type { Facts } from '../../facts/interpreter'
import { exampleIds } from '../../examples/slug'
import type { Entry, Page } from '../entries/entry'
import { headingId } from '../headingId'
import { isCommonHeading, readText, type Part } from './readText'
import type { RecordEntry, SearchRecord } from './record'
import { uniqueWords } from './words'

/** A record with the prose by which it is found as well. */
export interface FullRecord extends SearchRecord {
  readonly words: string
  /** What an entry says of itself in a sentence: weighs more. */
  readonly about: string
}

/** What stands before the dot of a name that is looked up: types of Python, and modules that examples import. */
const types = new Set('str bytes bytearray int float list dict set frozenset tuple object'.split(' '))

/**
 * What can be found in one entry: itself, its sections, the methods and functions it names, its examples.
 */
export function collectRecords(from: Entry, facts: Facts): FullRecord[] {
  const { parts, examples, python, disclaimer } = readText(from.source)
  const entry: RecordEntry = {
    path: from.path,
    label: from.label,
    // Results show it as text.
    description: from.description.replaceAll('`', ''),
    patterns: from.messages.map(({ exception, pattern }) => [exception, pattern] as const),
  }
  const own = parts.filter(({ heading }) => isCommonHeading(heading))
  const ids = exampleIds(examples)
  return [
    {
      kind: from.kind,
      name: from.label,
      alias: aliasOf(from),
      entry,
      fragment: '',
      about: uniqueWords([from.description, disclaimer, from.heading, ...parametersIn(parts)]),
      words: uniqueWords([
        ...own.flatMap(({ prose }) => prose),
        ...python.flatMap(namesIn),
        ...linesOn(from, facts),
      ]),
    },
    ...sections(parts, entry),
    ...members(from, entry, parts, python, facts),
    ...from.covers.map((name) => ({
      kind: 'type member' as const,
      name,
      alias: /^\w+\.\w+$/.test(name) ? (name.split('.')[1] ?? '') : '',
      entry,
      fragment: '',
      words: '',
      about: '',
    })),
    ...examples.flatMap((title, index) =>
      title === undefined
        ? []
        : [
            {
              kind: 'example' as const,
              name: title,
              alias: '',
              entry,
              fragment: ids[index] ?? '',
              words: '',
              about: '',
            },
          ],
    ),
  ]
}

/** What can be found in a page at the top, which is on the site rather than on a subject: itself and its sections. */
export function collectPageRecords({ path, heading, description, source }: Page): FullRecord[] {
  const { parts } = readText(source)
  const entry: RecordEntry = { path, label: heading, description, patterns: [] }
  const about = uniqueWords([description])
  return [
    { kind: 'topic', name: heading, alias: '', entry, fragment: '', about, words: '' },
    ...sections(
      parts.filter((part) => part.heading !== heading),
      entry,
    ),
  ]
}

function sections(parts: readonly Part[], entry: RecordEntry): FullRecord[] {
  return parts
    .filter(({ heading }) => !isCommonHeading(heading))
    .map(({ heading, prose }) => ({
      kind: 'section',
      name: heading,
      alias: '',
      entry,
      fragment: headingId(heading),
      words: uniqueWords(prose),
      about: '',
    }))
}

/** A method's name without its type; the module's own name; else the address where it differs: `import` for `__import__`. */
function aliasOf({ kind, name, path }: Entry): string {
  if (kind === 'method') return name.split('.').at(-1) ?? ''
  const address = path.replace(/\/$/, '').split('/').at(-1) ?? ''
  const plain = kind === 'module' ? address.replace(/-module$/, '') : address.replaceAll('-', ' ')
  return plain === name.toLowerCase() ? '' : plain
}

/** Modules that a program imports and methods that it calls. */
function namesIn(code: string): string[] {
  return [...code.matchAll(/\.([a-z_]\w+)\(|^(?:from|import) ([\w.]+)/gm)].map(
    ([, method, module]) => method ?? module ?? '',
  )
}

/** `str.join`, and in an entry on a module also the plain names that its examples import from it. */
function members(
  from: Entry,
  entry: RecordEntry,
  parts: readonly Part[],
  python: readonly string[],
  facts: Facts,
): FullRecord[] {
  const module = from.kind === 'module' ? aliasOf(from) || from.name : ''
  const imports = python.flatMap((code) => [
    ...code.matchAll(/^(?:from (\w+) import ([\w, ]+)|import (\w+))/gm),
  ])
  const owners = new Set([...types, module, ...imports.map(([, one, , other]) => one ?? other ?? '')])
  const imported = new Set(
    imports.filter(([, one]) => one === module).flatMap(([, , list = '']) => list.split(/, */)),
  )
  const found = new Map<string, FullRecord>()
  for (const { heading, code } of parts) {
    if (heading === 'In TypeScript') continue
    for (const text of code) {
      const plain = text.replace(/\(.*$/s, '')
      const name = imported.has(plain) ? `${module}.${plain}` : plain
      const [owner = '', ...rest] = name.split('.')
      if (
        owner === '' ||
        rest.length === 0 ||
        !owners.has(owner) ||
        !/^[\w.]+$/.test(name) ||
        found.has(name)
      )
        continue
      const fragment = isCommonHeading(heading) ? '' : headingId(heading)
      const kind = types.has(owner) ? 'type member' : 'module member'
      found.set(name, { kind, name, alias: rest.join('.'), entry, fragment, words: '', about: '' })
    }
  }
  if (module !== '') {
    addUsed(module)
    addPublic(module)
  }
  return [...found.values()]

  /** All that the module offers, which stands in a table of its entry; but for constants, some modules have hundreds. */
  function addPublic(module: string): void {
    for (const documented of facts.modules[module] ?? []) {
      const { name, kind } = documented
      if (found.has(name) || kind === 'constant') continue
      const alias = name.slice(module.length + 1)
      found.set(name, { kind: 'module member', name, alias, entry, fragment: '', words: '', about: '' })
    }
  }

  /** What the programs of a module's own entry use of it: `from math import gcd`, `math.gcd`. */
  function addUsed(module: string): void {
    for (const { heading, programs } of parts) {
      const fragment = isCommonHeading(heading) ? '' : headingId(heading)
      for (const used of programs.flatMap((program) => usedOf(module, program))) {
        const name = `${module}.${used}`
        if (found.has(name)) continue
        found.set(name, { kind: 'module member', name, alias: used, entry, fragment, words: '', about: '' })
      }
    }
  }
}

/** What is told in the table of a module's names. */
function linesOn(from: Entry, facts: Facts): string[] {
  if (from.kind !== 'module') return []
  return (facts.modules[aliasOf(from) || from.name] ?? [])
    .filter(({ kind }) => kind !== 'constant')
    .map((documented) => docLine(facts, documented))
}

/** The names of the parameters that an entry explains. */
function parametersIn(parts: readonly Part[]): string[] {
  return parts
    .filter(({ heading }) => heading === 'Parameters')
    .flatMap(({ code }) => code.filter((text) => /^[a-z_]{2,}$/.test(text)))
}

/** The public names of a module that a program imports from it, or reads by it. */
function usedOf(module: string, program: string): string[] {
  const dotted = module.replaceAll('.', '\\.')
  const imported = [
    ...program.matchAll(new RegExp(`^from ${dotted} import \\(?([\\w,\\s]+?)(?:\\)|$)`, 'gm')),
  ]
  const read = [...program.matchAll(new RegExp(`(?<![\\w.])${dotted}\\.(\\w+)`, 'g'))]
  return [
    ...imported.flatMap(([, list = '']) =>
      list.split(',').map((name) => name.replace(/\sas\s[^]*/, '').trim()),
    ),
    ...read.map(([, name = '']) => name),
  ].filter((name) => /^[A-Za-z]\w*$/.test(name))
}
