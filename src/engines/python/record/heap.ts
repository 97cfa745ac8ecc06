import { ofTarget } from '../../../steps/format'
import type { RecordingWriter } from '../../../steps/writer'
import type { Pointer } from '../emscripten'
import type { Memory } from './memory'
import { HIDDEN, type Shape, type Taker } from './shapes'
import type { Literal } from './literalShapes'
import type { TypeInfo, Types } from './types'

/** How many slots of one thing are recorded, and how many things at once. */
const MOST_SLOTS = 100
const MOST_OBJECTS = 2_000

/** A frame or object that is being watched. */
export interface Tracked {
  readonly number: number
  pointer: Pointer
  /** The type that it had; 0 for a frame. */
  readonly type: Pointer
  /** Calls `take` with what is in it. @returns its whole length, if that may be another one */
  read(take: Taker): number | undefined
  readonly form: 'sequence' | 'keyed' | 'named'
  /** When it was last seen. */
  seen: number
  /** What was in it when it was last seen, in the order in which it was read. */
  readonly slots: Slot[]
}

interface Slot {
  /** An index, an address, or a name. */
  key: number | string
  /** What the recording calls the key; of this part of it. */
  code: number
  part: number
  keyObject: Tracked | undefined
  value: Pointer
  child: Tracked | undefined
  /** Where the address may be that of another text or number by now: what it is made of. */
  watch: NonNullable<Literal['watch']> | undefined
  type: TypeInfo | undefined
  made: number
}

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
  const waiting: Tracked[] = []
  let round = 0
  let visited = 0

  function createTracked(
    number: number,
    pointer: Pointer,
    form: Tracked['form'],
    read: Tracked['read'],
    type = 0,
  ): Tracked {
    return { number, pointer, type, form, read, seen: 0, slots: [] }
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
        slot.made = shape.watch(object, slot.type)
      }
    }
    return tracked
  }

  function visit(tracked: Tracked): void {
    if (tracked.seen === round) return
    tracked.seen = round
    if (tracked.type !== 0) visited += 1
    waiting.push(tracked)
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
    if (slot === undefined) add(scanned, key, value)
    else if (isSame(slot, value)) visitSlot(slot)
    else fill(scanned, slot, value)
    return at < MOST_SLOTS
  }

  function isSame({ value: before, child, watch, type, made }: Slot, value: Pointer): boolean {
    if (before !== value) return false
    if (child !== undefined) return typeOf(value) === child.type
    return watch === undefined || type === undefined || watch(value, type) === made
  }

  function visitSlot({ child, keyObject }: Slot): void {
    if (child !== undefined) visit(child)
    if (keyObject !== undefined) visit(keyObject)
  }

  function add(owner: Tracked, key: number | string, value: Pointer): void {
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
  }

  function fill(owner: Tracked, slot: Slot, value: Pointer): void {
    Object.assign(slot, { value, child: undefined, watch: undefined })
    if (codeOf(owner, slot) === HIDDEN_KEY) return
    if (slot.keyObject !== undefined) visit(slot.keyObject)
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

  function scan(tracked: Tracked): void {
    scanned = tracked
    at = 0
    isOther = false
    let length = tracked.read(take)
    const isShorter = at < tracked.slots.length
    if (tracked.form === 'sequence') tracked.slots.length = at
    else if (isOther || isShorter) {
      // Something was put in or taken out: all of it is looked at anew.
      tracked.slots.length = 0
      at = 0
      collected = []
      length = tracked.read(take)
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
      collected = undefined
      waiting.length = 0
      round += 1
      visited = 0
    },
    visit,
    value: (object) => encode(object),
    end(isWhole) {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) scan(next)
      if (!isWhole || visited === objects.size) return
      for (const tracked of [...objects.values()]) if (tracked.seen !== round) forget(tracked)
    },
    createTracked,
  }
}

const isKeyed = ({ kind }: Shape): boolean => kind === 'mapping' || kind === 'set'

/** What stands for the name of a slot that is not shown. */
const HIDDEN_KEY = -1
