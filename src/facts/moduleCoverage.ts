import type { Failure } from './check'
import type { Documented, Facts } from './interpreter'
import { docLine, ownLine } from './docLine'
import type { Subject } from './subject'

type Known = Pick<Facts, 'modules' | 'lines'>

/** What the entries on modules say of these modules' public names. */
export interface ModuleCoverage {
  readonly failures: readonly Failure[]
  /** Public names of all modules that have an entry. */
  readonly names: number
  /** Those of them that stand nowhere, or without a line. */
  readonly missing: number
}

/**
 * Is each public name of a module that has an entry in a table there, with one line that says what it does, and that no other name
 * of the module has? And is each line that the site has written itself on a name that the interpreter has?
 */
export function checkModules(facts: Known, subjects: readonly Subject[]): ModuleCoverage {
  const entries = subjects.filter(({ kind }) => kind === 'module')
  const missing = entries.flatMap((entry) => checkModule(facts, entry))
  return {
    failures: [...missing, ...entries.flatMap(({ name }) => checkShared(facts, name)), ...checkLines(facts)],
    names: entries.reduce((sum, { name }) => sum + (facts.modules[name]?.length ?? 0), 0),
    missing: missing.length,
  }
}

function checkModule(facts: Known, { name, file, body }: Subject): Failure[] {
  const members = facts.modules[name]
  const fail = (where: string, message: string): Failure => ({ file: where, line: 1, message })
  if (members === undefined)
    return [
      fail(`docs/${file}`, `the interpreter was not asked for ${name}: name it in src/facts/modules.ts`),
    ]
  const hasTable = new RegExp(`^<module-members\\s+name="${name.replaceAll('.', '\\.')}"\\s*/>`, 'm').test(
    body,
  )
  return members.flatMap((member) => {
    if (!hasTable && !isInTable(member, body))
      return [
        fail(
          `docs/${file}`,
          `${member.name} stands in no table: is there <module-members name="${name}" />?`,
        ),
      ]
    return docLine(facts, member) !== ''
      ? []
      : [fail(`src/facts/lines/${name}.yaml`, `${member.name} has no docstring and no line`)]
  })
}

/** A line that fits two names tells neither of them apart. */
function checkShared(facts: Known, module: string): Failure[] {
  const first = new Map<string, string>()
  return (facts.modules[module] ?? []).flatMap((member) => {
    // The value of a constant tells it apart to a machine, not to a reader.
    const line = member.value === undefined ? docLine(facts, member) : (ownLine(facts, member.name) ?? '')
    const other = first.get(line)
    if (other === undefined) first.set(line, member.name)
    if (line === '' || other === undefined) return []
    const message = `${member.name} has the same line as ${other}: ${line}`
    return [{ file: `src/facts/lines/${module}.yaml`, line: 1, message }]
  })
}

/** A table that somebody has written by what one wants, with the name in it as code. */
function isInTable({ name }: Documented, body: string): boolean {
  const short = name.slice(name.lastIndexOf('.') + 1)
  return body.split('\n').some((line) => line.startsWith('|') && line.includes(`\`${short}\``))
}

function checkLines({ modules, lines }: Known): Failure[] {
  const known = Object.values(modules).flatMap((members) => members.map(({ name }) => name))
  return Object.keys(lines)
    .filter(
      (key) => !known.some((name) => (key.endsWith('*') ? name.startsWith(key.slice(0, -1)) : name === key)),
    )
    .map((name) => ({
      file: `src/facts/lines/${name.slice(0, name.lastIndexOf('.'))}.yaml`,
      line: 1,
      message: `the interpreter has no ${name}`,
    }))
}
