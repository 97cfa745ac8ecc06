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

const { defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect
const { iterator, replace } = Symbol
const prototypeOf = (object: object): object => getPrototypeOf(object) ?? {}
const iteratorOf = (iterable: Iterable<unknown>): object => prototypeOf(iterable[Symbol.iterator]())

type Methods = Readonly<Record<PropertyKey, unknown>>
interface Kept {
  readonly owner: Methods
  readonly methods: Methods
}

/** @returns the methods as they are now */
function keep(owner: object, keys: readonly PropertyKey[]): Kept {
  const methods: Record<PropertyKey, unknown> = {}
  for (const key of keys) methods[key] = getOwnPropertyDescriptor(owner, key)?.value
  return { owner: owner as Methods, methods }
}

const NONE: Original = { owner: {}, key: '', value: undefined }

/** @returns has something done with the language's own methods; throws when it cannot have them */
export function keepMethods(): <Result>(work: () => Result) => Result {
  const array = keep(Array.prototype, [
    ...[iterator, 'at', 'filter', 'includes', 'indexOf'],
    ...['join', 'map', 'push', 'slice', 'splice'],
  ])
  const map = keep(Map.prototype, [iterator, 'get', 'set', 'has', 'delete', 'clear', 'forEach'])
  const set = keep(Set.prototype, [iterator, 'add', 'has', 'delete', 'forEach'])
  const weakMap = keep(WeakMap.prototype, ['get', 'set', 'has', 'delete'])
  const text = keep(String.prototype, [
    ...['charCodeAt', 'codePointAt', 'includes', 'padStart', 'replace', 'replaceAll', 'slice', 'toUpperCase'],
  ])
  const pattern = keep(RegExp.prototype, [replace, 'exec'])
  const number = keep(Number.prototype, ['toString'])
  const bytes = keep(prototypeOf(Uint8Array.prototype), ['set', 'slice', 'subarray'])
  const arrayIterator = keep(iteratorOf([]), ['next'])
  const mapIterator = keep(iteratorOf(new Map()), ['next'])
  const setIterator = keep(iteratorOf(new Set()), ['next'])
  const encoder = keep(TextEncoder.prototype, ['encode'])
  const math = keep(Math, ['floor', 'max', 'min'])
  const json = keep(JSON, ['stringify'])

  const originals = [
    ...[array, map, set, weakMap, text, pattern, number, bytes],
    ...[arrayIterator, mapIterator, setIterator, encoder, math, json],
  ].flatMap(({ owner, methods }) =>
    ownKeys(methods).map((key): Original => ({ owner, key, value: methods[key] })),
  )

  /*
   * Whether all are as they were. It is asked before each step, which would take half as long again with a loop over the originals: where a
   * line is for one of them alone, the language's engine knows what it will find.
   */
  const areOriginal = (): boolean =>
    array.owner[iterator] === array.methods[iterator] &&
    array.owner.at === array.methods.at &&
    array.owner.filter === array.methods.filter &&
    array.owner.includes === array.methods.includes &&
    array.owner.indexOf === array.methods.indexOf &&
    array.owner.join === array.methods.join &&
    array.owner.map === array.methods.map &&
    array.owner.push === array.methods.push &&
    array.owner.slice === array.methods.slice &&
    array.owner.splice === array.methods.splice &&
    map.owner[iterator] === map.methods[iterator] &&
    map.owner.get === map.methods.get &&
    map.owner.set === map.methods.set &&
    map.owner.has === map.methods.has &&
    map.owner.delete === map.methods.delete &&
    map.owner.clear === map.methods.clear &&
    map.owner.forEach === map.methods.forEach &&
    set.owner[iterator] === set.methods[iterator] &&
    set.owner.add === set.methods.add &&
    set.owner.has === set.methods.has &&
    set.owner.delete === set.methods.delete &&
    set.owner.forEach === set.methods.forEach &&
    weakMap.owner.get === weakMap.methods.get &&
    weakMap.owner.set === weakMap.methods.set &&
    weakMap.owner.has === weakMap.methods.has &&
    weakMap.owner.delete === weakMap.methods.delete &&
    text.owner.charCodeAt === text.methods.charCodeAt &&
    text.owner.codePointAt === text.methods.codePointAt &&
    text.owner.includes === text.methods.includes &&
    text.owner.padStart === text.methods.padStart &&
    text.owner.replace === text.methods.replace &&
    text.owner.replaceAll === text.methods.replaceAll &&
    text.owner.slice === text.methods.slice &&
    text.owner.toUpperCase === text.methods.toUpperCase &&
    pattern.owner[replace] === pattern.methods[replace] &&
    pattern.owner.exec === pattern.methods.exec &&
    number.owner.toString === number.methods.toString &&
    bytes.owner.set === bytes.methods.set &&
    bytes.owner.slice === bytes.methods.slice &&
    bytes.owner.subarray === bytes.methods.subarray &&
    arrayIterator.owner.next === arrayIterator.methods.next &&
    mapIterator.owner.next === mapIterator.methods.next &&
    setIterator.owner.next === setIterator.methods.next &&
    encoder.owner.encode === encoder.methods.encode &&
    math.owner.floor === math.methods.floor &&
    math.owner.max === math.methods.max &&
    math.owner.min === math.methods.min &&
    json.owner.stringify === json.methods.stringify

  /** Their places, by number: nothing that a program can have replaced is called to find them. */
  function findChanged(): number[] {
    const changed: number[] = []
    for (let at = 0; at < originals.length; at += 1) {
      const { owner, key, value } = originals[at] ?? NONE
      if ((owner as Methods)[key] !== value) changed[changed.length] = at
    }
    return changed
  }

  return (work) => {
    if (areOriginal()) return work()
    const changed = findChanged()
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
