import { asMarkdown, code, docLine } from './docLine'
import type { Documented, Facts } from './interpreter'
import type { Subject } from './subject'

/** A tag that an entry writes where a table made from the interpreter is to stand, and what it becomes. */
export interface FactTables {
  /** @returns the Markdown for the tag; @throws Error when the interpreter knows no such name */
  readonly text: (tag: string, name: string) => string
}

export const TABLE_TAGS = ['type-members', 'module-members', 'exception-tree', 'operator-precedence'] as const

/**
 * The tables of the site, as Markdown: they are part of a page's text, not of its script.
 *
 * @param subjects all entries: a name that has one links to it and has its line
 */
export function factTables(facts: Facts, subjects: readonly Subject[]): FactTables {
  const byName = new Map(subjects.map((subject) => [subject.name, subject]))
  return {
    text(tag, name) {
      if (tag === 'exception-tree') return exceptionTree(facts, byName)
      if (tag === 'operator-precedence') return precedenceTable(facts, subjects)
      const members =
        tag === 'type-members' ? facts.types.find((type) => type.name === name)?.members : facts.modules[name]
      if (members === undefined) throw new Error(`The interpreter has no ${tag.split('-')[0]} “${name}”.`)
      return memberTable(facts, members, byName)
    },
  }
}

function memberTable(
  facts: Facts,
  members: readonly Documented[],
  byName: ReadonlyMap<string, Subject>,
): string {
  const rows = members.map((member) => {
    const entry = byName.get(member.name)
    const form = cell(code(shortForm(member)))
    const name = entry === undefined ? form : `<router-link to="${entry.path}">${form}</router-link>`
    const what = entry === undefined ? docLine(facts, member) : `${entry.description}${consequence(entry)}`
    return `| ${name} | ${cell(what)} |`
  })
  return ['| Name | What it does |', '|---|---|', ...rows].join('\n')
}

/** What is left after a call: two columns are what a phone has room for. */
function consequence({ returns, inPlace }: Subject): string {
  const changes = inPlace ? ' Changes the object.' : ''
  return returns === undefined ? changes : `${changes} Returns ${returns}.`
}

/**
 * `split(sep=None, maxsplit=-1)`: what stands behind the type's or module's name. Long ones are cut after their first parameters, and
 * those that nobody would write: the grammar that `ast` gives for its nodes.
 */
function shortForm({ name, kind, signatures }: Documented): string {
  const short = name.slice(name.lastIndexOf('.') + 1)
  const [first] = signatures
  if (first === undefined) return kind === 'attribute' || kind === 'constant' ? short : `${short}()`
  const form = first.text.slice(first.text.indexOf(`${short}(`)).replace(/, \/\)$/, ')')
  if (isWordOfHints(name, form)) return short
  return form.length <= LONGEST_FORM && !/[(,] ?\w+[?*]* \w/.test(form) ? form : `${short}(…)`
}

/** `Any`, `Optional`, `Mapping`: what `typing` has for hints is written as it stands or with square brackets; no one calls it. */
function isWordOfHints(name: string, form: string): boolean {
  return name.startsWith('typing.') && /\(\*args, \*\*kw(arg)?d?s\)$/.test(form)
}

const LONGEST_FORM = 44

function exceptionTree(facts: Facts, byName: ReadonlyMap<string, Subject>): string {
  const depths = new Map<string, number>()
  const lines = facts.exceptions.map(({ name, bases, docFirstSentence }) => {
    const depth = Math.max(0, ...bases.map((base) => (depths.get(base) ?? -1) + 1))
    depths.set(name, depth)
    const entry = byName.get(name)
    const shown =
      entry === undefined ? code(name) : `<router-link to="${entry.path}">${code(name)}</router-link>`
    const what = entry?.description ?? asMarkdown(docFirstSentence)
    return `${'  '.repeat(depth)}- ${shown}${what === '' ? '' : `: ${what}`}`
  })
  return lines.join('\n')
}

/** One row for the operators that bind equally tightly, each of which leads to the entry that explains it. */
function precedenceTable({ precedence }: Facts, subjects: readonly Subject[]): string {
  const explained = new Map(
    subjects
      .filter(({ kind }) => ['operator', 'keyword', 'syntax'].includes(kind))
      .flatMap((subject) => [...subject.covers, subject.name].map((name) => [name, subject] as const)),
  )
  const rows = precedence.map(({ operators, forms, grouping }) => {
    const shown = forms.map((form, index) => {
      const entry = explained.get(form) ?? explained.get(operators[index] ?? '')
      return entry === undefined ? code(form) : `<router-link to="${entry.path}">${code(form)}</router-link>`
    })
    return `| ${cell(shown.join(', '))} | ${GROUPINGS[grouping]} |`
  })
  return ['| Written | Several in a row |', '|---|---|', ...rows].join('\n')
}

const GROUPINGS = {
  left: 'from the left',
  right: 'from the right',
  chain: 'a chain: each pair of neighbours is compared',
  '': '',
} as const

/** In a cell a bar would begin the next, also within code. */
function cell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|').replace(/\s+/g, ' ')
}
