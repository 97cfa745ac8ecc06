import { ofTarget } from '../../../steps/format'
import type { RecordingWriter } from '../../../steps/writer'
import type { Pointer } from '../emscripten'
import { createTrace, type Memory } from './memory'
import { HIDDEN, type Shape, type Taker } from './shapes'
import { forgetTrace, type Slot, type Tracked } from './tracked'
import type { Literal } from './literalShapes'
import type { TypeInfo, Types } from './types'

/** How many slots of one thing are recorded, and how many things at once. */
const MOST_SLOTS = 100
const MOST_OBJECTS = 2_000

/**
 * Finds out what has changed. It holds nothing: no reference of the recorder's keeps an object alive, and none is counted. An object is
 * the same as long as names lead to the same address, and it has the same type.
 */
export interface Heap {
  /** Begins to look: what is not visited until `end` is gone. */
  begin(): void
  visit(tracked: Tracked): void
  /** @param isWhole false when not all that leads to objects has been visited: then none is gone */
  end(isWhole: boolean): void
  /** The value that an object is; what it holds is visited too. 0 for no object. */
  value(object: Pointer): number
  /** What a frame, or something else that is no object, is watched by. */
  createTracked(
    number: number,
    pointer: Pointer,
    form: Tracked['form'],
    read: Tracked['read'],
    type?: Pointer,
  ): Tracked
}

export interface HeapPlace {
  readonly memory: Memory
  readonly types: Types
  readonly writer: RecordingWriter
  shapeOf(object: Pointer): Shape | Literal
  /** Things that are known before they are met, by address: asyncio's tasks. */
  known(object: Pointer): Tracked | undefined
}

export function createHeap({ memory, types, writer, shapeOf, known }: HeapPlace): Heap {
  const { typeOf, isImmortal } = memory
  const objects = new Map<Pointer, Tracked>()
  /** Those that are visited and have not been scanned; what is behind `waits` has been. */
  const waiting: Tracked[] = []
  let waits = 0
  let round = 0
  let visited = 0

  function createTracked(
    number: number,
    pointer: Pointer,
    form: Tracked['form'],
    read: Tracked['read'],
    type = 0,
  ): Tracked {
    return { number, pointer, type, form, read, seen: 0, slots: [], trace: createTrace(), children: [] }
  }

  function track(object: Pointer): Tracked | number {
    const found = known(object) ?? objects.get(object)
    if (found !== undefined && found.type === typeOf(object)) return found
    if (found !== undefined) forget(found)
    const type = types.of(object)
    const shape = shapeOf(object)
    if (shape.kind === 'literal') return writer.literal(type.name, shape.write(object, type))
    if (objects.size >= MOST_OBJECTS) {
      writer.omit(`Of more than ${MOST_OBJECTS} objects at once only the first are shown.`)
      return writer.literal(type.name, `<${type.name}>`)
    }
    const number = writer.number()
    const label = shape.label?.(object)
    writer.object(number, shape.kind, type.name, label === undefined ? 0 : writer.literal('label', label))
    const form = shape.kind === 'sequence' ? 'sequence' : isKeyed(shape) ? 'keyed' : 'named'
    const read = (take: Taker): number | undefined => shape.read(object, take, type)
    const tracked = createTracked(number, object, form, read, type.pointer)
    objects.set(object, tracked)
    return tracked
  }

  function forget(tracked: Tracked): void {
    objects.delete(tracked.pointer)
    writer.gone(tracked.number)
  }

  /** The value that an object is. @param slot what it stands in */
  function encode(object: Pointer, slot?: Slot): number {
    if (object === 0) return 0
    const tracked = track(object)
    if (typeof tracked !== 'number') {
      if (slot !== undefined) slot.child = tracked
      visit(tracked)
      return ofTarget(tracked.number)
    }
    if (slot !== undefined && !isImmortal(object)) {
      const shape = shapeOf(object)
      if (shape.kind === 'literal' && shape.watch !== undefined) {
        slot.watch = shape.watch
        slot.type = types.of(object)
        slot.made = watched(shape.watch, object, slot.type)
      }
    }
    return tracked
  }

  function visit(tracked: Tracked): void {
    if (tracked.seen === round) return
    tracked.seen = round
    if (tracked.type !== 0) visited += 1
    waiting[waits] = tracked
    waits += 1
  }

  /** What is being scanned, how far, and whether something stands where it did not. */
  let scanned: Tracked | undefined
  let at = 0
  let isOther = false
  /** All that there is, when it is looked at anew. */
  let collected: [key: number, value: number][] | undefined

  const take: Taker = {
    item: takeSlot,
    entry: takeSlot,
    name: takeSlot,
    called: takeSlot,
  }

  /** @returns false when it wants no more */
  function takeSlot(key: number | string, value: Pointer): boolean {
    if (scanned === undefined) return false
    const slot = scanned.slots[at]
    if (slot !== undefined && slot.key !== key) {
      isOther = true
      return false
    }
    at += 1
    // What is read of the value itself does not tell what the owner holds.
    const trace = memory.trace(undefined)
    const taken = slot ?? add(scanned, key, value)
    if (slot !== undefined && !isSame(slot, value)) fill(scanned, slot, value)
    for (const child of [taken.child, taken.keyObject]) {
      if (child === undefined) continue
      scanned.children.push(child)
      visit(child)
    }
    memory.trace(trace)
    return at < MOST_SLOTS
  }

  function isSame(slot: Slot, value: Pointer): boolean {
    if (slot.value !== value) return false
    if (slot.child !== undefined) return typeOf(value) === slot.child.type
    const { watch, type, made } = slot
    return watch === undefined || type === undefined || watched(watch, value, type) === made
  }

  function watched(watch: NonNullable<Literal['watch']>, object: Pointer, type: TypeInfo): number {
    memory.trace(scanned?.trace)
    const made = watch(object, type)
    memory.trace(undefined)
    return made
  }

  function add(owner: Tracked, key: number | string, value: Pointer): Slot {
    const slot: Slot = {
      key,
      code: 0,
      part: -1,
      keyObject: undefined,
      value,
      child: undefined,
      watch: undefined,
      type: undefined,
      made: 0,
    }
    owner.slots.push(slot)
    if (owner.form === 'keyed' && typeof key === 'number') {
      const tracked = track(key)
      if (typeof tracked !== 'number') slot.keyObject = tracked
    }
    fill(owner, slot, value)
    return slot
  }

  function fill(owner: Tracked, slot: Slot, value: Pointer): void {
    slot.value = value
    slot.child = undefined
    slot.watch = undefined
    if (codeOf(owner, slot) === HIDDEN_KEY) return
    put(owner, slot, encode(value, slot))
  }

  function codeOf({ form }: Tracked, slot: Slot): number {
    const { key } = slot
    if (slot.part === writer.part) return slot.code
    slot.part = writer.part
    if (form === 'sequence') slot.code = Number(key)
    else if (form === 'keyed') slot.code = encode(Number(key))
    else {
      const name = typeof key === 'string' ? key : memory.text(key, 200)
      slot.code = HIDDEN.has(name) ? HIDDEN_KEY : writer.literal('name', name)
    }
    return slot.code
  }

  function isUnchanged({ trace, children }: Tracked): boolean {
    if (trace.count === 0 || !memory.isSame(trace)) return false
    for (const { pointer, type } of children) if (type !== 0 && typeOf(pointer) !== type) return false
    return true
  }

  function read(tracked: Tracked): number | undefined {
    at = 0
    forgetTrace(tracked)
    memory.trace(tracked.trace)
    const length = tracked.read(take)
    memory.trace(undefined)
    return length
  }

  function scan(tracked: Tracked): void {
    if (isUnchanged(tracked)) {
      for (const child of tracked.children) visit(child)
      return
    }
    scanned = tracked
    isOther = false
    let length = read(tracked)
    const isShorter = at < tracked.slots.length
    if (tracked.form === 'sequence') tracked.slots.length = at
    else if (isOther || isShorter) {
      // Something was put in or taken out: all of it is looked at anew.
      tracked.slots.length = 0
      collected = []
      length = read(tracked)
      writer.setAll(tracked.number, collected, tracked.form === 'keyed')
      collected = undefined
    }
    if (length !== undefined) writer.length(tracked.number, length)
  }

  function put(owner: Tracked, slot: Slot, code: number): void {
    const key = codeOf(owner, slot)
    if (key === HIDDEN_KEY) return
    if (collected !== undefined) {
      if (code !== 0) collected.push([key, code])
    } else if (code === 0) writer.delete(owner.number, key)
    else writer.set(owner.number, key, code)
  }

  return {
    begin() {
      memory.trace(undefined)
      collected = undefined
      waits = 0
      round += 1
      visited = 0
    },
    visit,
    value: (object) => encode(object),
    end(isWhole) {
      while (waits > 0) {
        waits -= 1
        const next = waiting[waits]
        if (next !== undefined) scan(next)
      }
      if (!isWhole || visited === objects.size) return
      for (const tracked of objects.values()) if (tracked.seen !== round) forget(tracked)
    },
    createTracked,
  }
}

const isKeyed = ({ kind }: Shape): boolean => kind === 'mapping' || kind === 'set'

/** What stands for the name of a slot that is not shown. */
const HIDDEN_KEY = -1
