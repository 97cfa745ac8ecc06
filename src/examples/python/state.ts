import { languageNamed } from '../../engines/languages'
import type { Example } from '../example'
import { namesOf, type Names } from './names'

/** What one example of a page builds on. */
export interface Dependencies {
  /** Positions of earlier examples that have to be run before, in order. */
  readonly above: readonly number[]
  /** Names that it gives to those below. */
  readonly binds: readonly string[]
}

/**
 * Finds what the bare Python fences of a page build on: one that reads a name which only an earlier one binds needs that one,
 * those in between that may have changed the object, and whatever these need. Containers stand alone.
 *
 * @returns for each example, in order; undefined for those that take no part
 */
export function linkExamples(examples: readonly Example[]): (Dependencies | undefined)[] {
  const names = examples.map((example) => {
    const code = bareProgram(example)
    return code === undefined ? undefined : namesOf(code)
  })
  return names.map((own, index) => {
    if (own === undefined) return undefined
    const above = new Set<number>()
    collect(index, names, above)
    return { above: [...above].sort((a, b) => a - b), binds: [...own.binds] }
  })
}

/** The program of a bare fence that can be run. */
function bareProgram({ isBare, codes }: Example): string | undefined {
  const [code] = codes
  if (!isBare || code === undefined || code.attributes.static !== undefined) return undefined
  return languageNamed(code.language)?.sessions ? code.code : undefined
}

function collect(index: number, names: readonly (Names | undefined)[], above: Set<number>): void {
  for (const name of names[index]?.needs ?? []) {
    const binder = names.findLastIndex((other, at) => at < index && other?.binds.has(name) === true)
    if (binder === -1) continue
    const isModule = names[binder]?.imports.has(name) === true
    for (let at = binder; at < index; at += 1) {
      const matters = at === binder || (!isModule && names[at]?.touches.has(name) === true)
      if (!matters || above.has(at)) continue
      above.add(at)
      collect(at, names, above)
    }
  }
}
