import type { IteratorNote } from './recorded'

const nextOfMap = new Map().entries().next
const nextOfSet = new Set().values().next
const mapEntries = Map.prototype.entries
const setValues = Set.prototype.values

/** The entries of a map or the values of a set, whatever the program did to their methods. */
export function* itemsOf(source: object, isMap: boolean): Generator<unknown> {
  const iterator: object = isMap
    ? mapEntries.call(source as Map<unknown, unknown>)
    : setValues.call(source as Set<unknown>)
  const next = isMap ? nextOfMap : nextOfSet
  for (;;) {
    const result = Reflect.apply(next, iterator, []) as IteratorResult<unknown>
    if (result.done === true) return
    yield result.value
  }
}

/** What an iterator over a map or a set has still to give; pairs for `entries`. */
export function itemsLeft({ source, kind, taken }: IteratorNote): unknown[] {
  const isMap = source instanceof Map
  const left = [...itemsOf(source, isMap)].slice(taken)
  if (kind === 'entries') return isMap ? left : left.map((item) => [item, item])
  const at = kind === 'keys' ? 0 : 1
  return isMap ? (left as [unknown, unknown][]).map((entry) => entry[at]) : left
}
