import type { Pointer } from '../emscripten'
import { FLAG, type Memory, TYPE } from './memory'
import type { TypeInfo } from './types'

/*
 * How the interpreter keeps what containers and instances hold. Each function calls `take` for what there is, in order, at most so often
 * as the caller says, and returns how much there is in all.
 */

/**
 * @param at where the value's address stands, which has not been noted as read (memory.ts); 0 where it has been
 * @returns false when enough has been taken
 */
export type TakeEntry = (key: Pointer, value: Pointer, at: Pointer) => boolean

const DICT = { used: 8, keys: 24, values: 28 } as const
const KEYS = { indexBytes: 5, kind: 6, entries: 16, indices: 20, general: 0 } as const
/** Of the values that an instance, or a dictionary that shares its keys, has beside them. */
const VALUES = { capacity: 0, size: 1, valid: 3, first: 4 } as const
const EMPTY_HASH = -1

function entriesAt({ byte }: Memory, keys: Pointer): Pointer {
  return keys + KEYS.indices + (1 << byte(keys + KEYS.indexBytes))
}

/** A `dict`. */
export function readDict(memory: Memory, dict: Pointer, take: TakeEntry): number {
  const { word, peek, byte } = memory
  const keys = word(dict + DICT.keys)
  const values = word(dict + DICT.values)
  if (values !== 0) readShared(memory, keys, values, take)
  else {
    const isGeneral = byte(keys + KEYS.kind) === KEYS.general
    const [size, keyAt] = isGeneral ? [12, 4] : [8, 0]
    const count = word(keys + KEYS.entries)
    let at = entriesAt(memory, keys)
    for (let index = 0; index < count; index += 1, at += size) {
      const valueAt = at + keyAt + 4
      const value = peek(valueAt)
      // One that has been taken out.
      if (value === 0) word(valueAt)
      else if (!take(word(at + keyAt), value, valueAt)) break
    }
  }
  return word(dict + DICT.used)
}

/** Values whose keys are shared, in the order in which they were set. */
function readShared(memory: Memory, keys: Pointer, values: Pointer, take: TakeEntry): void {
  const { word, peek, byte } = memory
  const entries = entriesAt(memory, keys)
  const order = values + VALUES.first + byte(values + VALUES.capacity) * 4
  const size = byte(values + VALUES.size)
  for (let index = 0; index < size; index += 1) {
    const slot = byte(order + index)
    const valueAt = values + VALUES.first + slot * 4
    const value = peek(valueAt)
    if (value === 0) word(valueAt)
    else if (!take(word(entries + slot * 8), value, valueAt)) return
  }
}

/** What an OrderedDict has, whose order is its own. */
export function readOrderedDict(memory: Memory, dict: Pointer, take: TakeEntry): number {
  const { word } = memory
  const values = new Map<Pointer, Pointer>()
  const count = readDict(memory, dict, (key, _, at) => values.set(key, word(at)).size < 10_000)
  for (let node = word(dict + 32), left = count; node !== 0 && left > 0; node = word(node + 8), left -= 1) {
    const key = word(node)
    const value = values.get(key)
    if (value !== undefined && !take(key, value, 0)) break
  }
  return count
}

/** A `set` or `frozenset`, in the order in which it is walked through. */
export function readSet({ word }: Memory, set: Pointer, take: (key: Pointer) => boolean): number {
  const table = word(set + 20)
  for (let index = 0; index <= word(set + 16); index += 1) {
    const key = word(table + index * 8)
    if (key !== 0 && word(table + index * 8 + 4) !== EMPTY_HASH && !take(key)) break
  }
  return word(set + 12)
}

/** What a `list`, `tuple` or `deque` has. */
export function readSequence(
  { word, peek }: Memory,
  form: 'list' | 'tuple' | 'deque',
  object: Pointer,
  take: TakeEntry,
): number {
  const count = word(object + 8)
  if (form === 'deque') {
    let block = word(object + 12)
    let at = word(object + 20)
    for (let index = 0; index < count; index += 1) {
      const itemAt = block + 4 + at * 4
      if (!take(index, peek(itemAt), itemAt)) break
      at += 1
      if (at === DEQUE_BLOCK) [block, at] = [word(block + 4 + DEQUE_BLOCK * 4), 0]
    }
    return count
  }
  const items = form === 'list' ? word(object + 12) : object + 16
  for (let index = 0; index < count; index += 1) {
    const itemAt = items + index * 4
    if (!take(index, peek(itemAt), itemAt)) break
  }
  return count
}

const DEQUE_BLOCK = 64

/** The attributes of an instance: what its dictionary holds, or stands in its place. */
export function readAttributes(
  memory: Memory,
  object: Pointer,
  {
    pointer,
    flags,
    basicSize,
    dictOffset: offset,
  }: Pick<TypeInfo, 'pointer' | 'flags' | 'basicSize' | 'dictOffset'>,
  take: TakeEntry,
): void {
  const { word, byte } = memory
  if ((flags & FLAG.inlineValues) !== 0) {
    const values = object + basicSize
    if (byte(values + VALUES.valid) !== 0)
      return readShared(memory, word(pointer + TYPE.cachedKeys), values, take)
  }
  const dict = (flags & FLAG.managedDict) !== 0 ? word(object - 12) : offset > 0 ? word(object + offset) : 0
  if (dict !== 0) readDict(memory, dict, take)
}

/** A slot that a class declares: its name, as C has it, and where an instance keeps it. */
export interface Member {
  readonly name: string
  readonly offset: number
}

const MEMBER = { size: 20, type: 4, offset: 8 } as const
const OBJECTS = new Set([6, 16])

/** The slots that a type and those that it inherits from declare, those of the first class first. */
export function readMembers(memory: Memory, type: Pointer): readonly Member[] {
  const { word, chars } = memory
  const found: Member[] = []
  for (let each = type, depth = 0; each !== 0 && depth < 50; each = word(each + TYPE.base), depth += 1) {
    const flags = word(each + TYPE.flags)
    if ((flags & FLAG.heap) === 0 || (flags & FLAG.immutable) !== 0) break
    const own: Member[] = []
    let at = word(each + TYPE.members)
    for (let index = 0; at !== 0 && index < word(each + 8); index += 1, at += MEMBER.size)
      if (OBJECTS.has(word(at + MEMBER.type)) && word(at) !== 0)
        own.push({ name: chars(word(at)), offset: word(at + MEMBER.offset) })
    found.unshift(...own)
  }
  return found
}
