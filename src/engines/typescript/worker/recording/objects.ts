import type { Kind } from '../../../../steps/format'
import { ofTarget } from '../../../../steps/format'
import type { RecordingWriter } from '../../../../steps/writer'
import { isObject, showPrimitive } from './look'
import { labelOf, type Nature, natureOf } from './nature'
import { createPartReader, type Part } from './parts'

/*
 * Objects that names lead to, looked at again and again: what is another than at the last look is written.
 */

/*
 * What names lead to directly is looked at in every step. What is further away is looked at as long as there is something left to
 * spend: each step brings a little, and a look costs as much as the object has parts. Short programs so are seen whole, and long ones
 * do not become slow.
 */
const AT_FIRST = 400_000
const EACH_STEP = 80
const EACH_LOOK = 4
const MOST_SAVED = 400_000
/** Names lead no more to some of the objects: so often is looked for those, in steps. */
const SWEEP = 5_000

interface Known {
  readonly number: number
  readonly object: object
  kind: Kind
  nature: Nature
  parts: readonly Part[]
  length: number
  /** The last round in which it was met. */
  seen: number
  looked: boolean
}

export interface Objects {
  /** The value as the recording has it. */
  encode(value: unknown): number
  /** Looks at what values lead to, and writes what has changed. */
  look(values: readonly (readonly unknown[])[]): void
  /** Forgets the objects to which none of the values leads. */
  sweep(values: () => readonly (readonly unknown[])[]): void
}

const { apply } = Reflect
const { getOwnPropertyDescriptor, is } = Object
const { get, set } = WeakMap.prototype

/** How the language tells a class from other functions: its prototype stays. */
const isClass = (value: object): boolean => getOwnPropertyDescriptor(value, 'prototype')?.writable === false

function kindOf(object: object, { sort, type }: Nature): Kind {
  // It is asked nothing.
  if (type === 'Proxy') return 'other'
  switch (sort) {
    case 'function':
      return isClass(object) ? 'class' : 'function'
    case 'array':
    case 'typed array':
      return 'sequence'
    case 'map':
      return 'mapping'
    case 'set':
      return 'set'
    case 'other':
      return 'instance'
    default:
      return 'other'
  }
}

const typeOf = (value: unknown): string => (value === null ? 'null' : typeof value)

export function createObjects(writer: RecordingWriter): Objects {
  const reader = createPartReader()
  const numbers = new WeakMap<object, Known>()
  let all: Known[] = []
  let round = 0
  let left = AT_FIRST
  let sweptAt = 0

  const find = (object: object): Known | undefined => apply(get, numbers, [object]) as Known | undefined

  function add(object: object): Known {
    const nature = natureOf(object)
    const kind = kindOf(object, nature)
    const made: Known = {
      number: writer.number(),
      object,
      kind,
      nature,
      parts: [],
      length: 0,
      seen: 0,
      looked: false,
    }
    apply(set, numbers, [object, made])
    all[all.length] = made
    const text = labelOf(object, nature)
    const label = text === '' ? 0 : writer.literal('label', text)
    writer.object(made.number, kind, nature.type, label)
    return made
  }

  function encode(value: unknown): number {
    if (isObject(value)) return ofTarget((find(value) ?? add(value)).number)
    return writer.literal(typeOf(value), showPrimitive(value))
  }

  const encodePart = ({ value, note }: Part): number =>
    note === undefined ? encode(value) : writer.literal('note', note)

  function write(entry: Known, parts: readonly Part[], length: number): void {
    const { number, kind, parts: before } = entry
    if (kind === 'sequence') {
      for (let at = 0; at < parts.length; at += 1) {
        const [part, old] = [parts[at], before[at]]
        if (part !== undefined && (old === undefined || !is(part.value, old.value) || part.note !== old.note))
          writer.set(number, at, encodePart(part))
      }
    } else {
      const slots: (readonly [number, number])[] = []
      for (let at = 0; at < parts.length; at += 1) {
        const part = parts[at]
        if (part === undefined) continue
        const value = encodePart(part)
        const key =
          kind === 'set'
            ? value
            : kind === 'mapping'
              ? encode(part.key)
              : writer.literal('name', String(part.key))
        slots[slots.length] = [key, value]
      }
      writer.setAll(number, slots)
    }
    entry.parts = parts
    entry.length = length
    writer.length(number, length)
  }

  function visit(entry: Known): void {
    entry.seen = round
    entry.nature = natureOf(entry.object, entry.nature)
    const parts = reader.read(entry.object, entry.nature, entry.parts)
    left -= EACH_LOOK + parts.length
    if (!entry.looked || reader.length !== entry.length || parts !== entry.parts)
      write(entry, parts, reader.length)
    entry.looked = true
  }

  /** @param meet is told of each object that values lead to, and how far away it is; what it leads to follows unless it says no */
  function reach(
    values: readonly (readonly unknown[])[],
    meet: (entry: Known, direct: boolean) => boolean,
  ): void {
    const queue: Known[] = []
    const enqueue = (value: unknown): void => {
      if (!isObject(value)) return
      const entry = find(value)
      if (entry !== undefined && entry.seen !== round) queue[queue.length] = entry
    }
    for (let list = 0; list < values.length; list += 1) {
      const row = values[list] ?? []
      for (let at = 0; at < row.length; at += 1) enqueue(row[at])
    }
    const direct = queue.length
    for (let at = 0; at < queue.length; at += 1) {
      const entry = queue[at]
      if (entry === undefined || entry.seen === round) continue
      if (!meet(entry, at < direct)) continue
      for (let index = 0; index < entry.parts.length; index += 1) {
        enqueue(entry.parts[index]?.value)
        if (entry.kind === 'mapping') enqueue(entry.parts[index]?.key)
      }
    }
  }

  return {
    encode,
    look(values) {
      round += 1
      left = Math.min(MOST_SAVED, left + EACH_STEP)
      reach(values, (entry, direct) => {
        if (!direct && left <= 0) return false
        visit(entry)
        return left > 0
      })
    },
    sweep(values) {
      if (writer.steps - sweptAt < Math.max(SWEEP, all.length)) return
      sweptAt = writer.steps
      round += 1
      reach(values(), (entry) => {
        entry.seen = round
        return true
      })
      const kept: Known[] = []
      for (let at = 0; at < all.length; at += 1) {
        const entry = all[at]
        if (entry === undefined) continue
        if (entry.seen === round) kept[kept.length] = entry
        else {
          writer.gone(entry.number)
          numbers.delete(entry.object)
        }
      }
      all = kept
    },
  }
}
