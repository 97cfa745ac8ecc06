/*
 * The recorder uses what the language has, and so may a program that has put functions of its own in its place: a `push` that prints.
 * While the recorder works it has the language's own.
 */

/** A method that the recorder and its writer call, also by way of the language, as `for of` does. */
interface Original {
  readonly owner: object
  readonly key: PropertyKey
  readonly value: unknown
}

const { defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf } = Reflect
const { iterator } = Symbol
const prototypeOf = (object: object): object => getPrototypeOf(object) ?? {}
const iteratorOf = (iterable: Iterable<unknown>): object => prototypeOf(iterable[Symbol.iterator]())

const METHODS: readonly (readonly [owner: object, keys: readonly PropertyKey[]])[] = [
  [
    Array.prototype,
    [iterator, 'at', 'filter', 'includes', 'indexOf', 'join', 'map', 'push', 'slice', 'splice'],
  ],
  [Map.prototype, [iterator, 'get', 'set', 'has', 'delete', 'clear', 'keys', 'values', 'forEach']],
  [Set.prototype, [iterator, 'add', 'has', 'delete', 'values', 'forEach']],
  [WeakMap.prototype, ['get', 'set', 'has', 'delete']],
  [String.prototype, ['slice', 'codePointAt']],
  [prototypeOf(Uint8Array.prototype), ['set', 'slice', 'subarray']],
  [iteratorOf([]), ['next']],
  [iteratorOf(new Map()), ['next']],
  [iteratorOf(new Set()), ['next']],
  [TextEncoder.prototype, ['encode']],
  [Math, ['floor', 'max', 'min']],
  [JSON, ['stringify']],
]

const NONE: Original = { owner: {}, key: '', value: undefined }

/** @returns has something done with the language's own methods; throws when it cannot have them */
export function keepMethods(): <Result>(work: () => Result) => Result {
  const originals: Original[] = METHODS.flatMap(([owner, keys]) =>
    keys.map((key) => ({ owner, key, value: getOwnPropertyDescriptor(owner, key)?.value as unknown })),
  )

  /** Their places, by number: nothing that a program can have replaced is called to find them. */
  function findChanged(): number[] | undefined {
    let changed: number[] | undefined
    for (let at = 0; at < originals.length; at += 1) {
      const original = originals[at]
      if (original === undefined) continue
      const { owner, key, value } = original
      if ((owner as Readonly<Record<PropertyKey, unknown>>)[key] === value) continue
      changed ??= []
      changed[changed.length] = at
    }
    return changed
  }

  return (work) => {
    const changed = findChanged()
    if (changed === undefined) return work()
    const programs: (PropertyDescriptor | undefined)[] = []
    for (let index = 0; index < changed.length; index += 1) {
      const { owner, key, value } = originals[changed[index] ?? 0] ?? NONE
      programs[index] = getOwnPropertyDescriptor(owner, key)
      if (!defineProperty(owner, key, { value, writable: true, enumerable: false, configurable: true }))
        throw new TypeError('A method of the language cannot be had back.')
    }
    try {
      return work()
    } finally {
      for (let index = 0; index < changed.length; index += 1) {
        const { owner, key } = originals[changed[index] ?? 0] ?? NONE
        const program = programs[index]
        if (program === undefined) deleteProperty(owner, key)
        else defineProperty(owner, key, program)
      }
    }
  }
}
