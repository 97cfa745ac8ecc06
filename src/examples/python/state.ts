import { languageNamed } from '../../engines/languages'
import type { Example } from '../example'
import { namesOf, STAR, type Names } from './names'

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
    return { above: [...above].sort((a, b) => a - b), binds: [...own.binds].filter((name) => name !== STAR) }
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
    const binders = bindersOf(name, index, names)
    const [first] = binders
    if (first === undefined) continue
    const matters = new Set([...binders, ...changesOf(name, first, index, names)])
    for (const at of matters) {
      if (above.has(at)) continue
      above.add(at)
      collect(at, names, above)
    }
  }
}

/** The last example above that binds a name, and those before it as long as it may not have, in order. */
function bindersOf(name: string, index: number, names: readonly (Names | undefined)[]): number[] {
  const binders: number[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const own = names[at]
    if (own?.binds.has(name) !== true) continue
    binders.unshift(at)
    if (!own.maybe.has(name)) return binders
  }
  if (binders.length > 0) return binders
  const star = names.findLastIndex((own, at) => at < index && own?.binds.has(STAR) === true)
  return star === -1 ? [] : [star]
}

/** Those from the binder on that may change the object, be it by another name. */
function changesOf(
  name: string,
  binder: number,
  index: number,
  names: readonly (Names | undefined)[],
): number[] {
  const bound = names[binder]
  if (bound?.imports.has(name) === true) return []
  const isLasting = bound?.lasting.has(name) === true
  const known = new Set([name])
  const changing: number[] = []
  for (let at = binder; at < index; at += 1) {
    const own = names[at]
    if (own === undefined) continue
    for (const group of own.aliases)
      if (group.some((other) => known.has(other))) for (const other of group) known.add(other)
    const isChanged = [...known].some(
      (other) => own.touches.has(other) || (!isLasting && own.consumes.has(other)),
    )
    if (isChanged) changing.push(at)
  }
  return changing
}
