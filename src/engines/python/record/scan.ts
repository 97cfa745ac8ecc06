import type { RecordingWriter } from '../../../steps/writer'
import type { Pointer } from '../emscripten'
import type { Literal } from './literalShapes'
import type { Memory } from './memory'
import { HIDDEN, type Taker } from './shapes'
import { ALL, clearTrace, createTrace, findDifference, ownerOf, replace, type Trace, UNREAD } from './trace'
import { forgetTrace, type Mark, type Seen, type Slot, type Tracked } from './tracked'
import type { TypeInfo, Types } from './types'

/** How many slots of one thing are recorded. */
const MOST_SLOTS = 100

/** What stands for the name of a slot that is not shown. */
const HIDDEN_KEY = -1

/** What scanning needs of the heap. */
export interface ScanPlace {
  readonly memory: Memory
  readonly types: Types
  readonly writer: RecordingWriter
  /** @param object 0 for none @returns its value */
  encode(object: Pointer, into: Seen): number
  /** How an object is written that is no more than a text; undefined for one that is more. */
  literalOf(object: Pointer, type: TypeInfo): Literal | undefined
  /** @returns the value of such an object */
  write(object: Pointer, type: TypeInfo, literal: Literal, into: Seen): number
  visit(tracked: Tracked): void
}

/** Finds out what has changed within one thing. */
export interface Scanner {
  /** Tells the writer what is different in it. @param first the first of its words that is another one */
  scan(tracked: Tracked, first: number): void
  /** The same as long as texts have taken the place of texts. @returns false when more has changed, and it is to be scanned */
  renew(tracked: Tracked, first: number): boolean
}

export function createScanner(place: ScanPlace): Scanner {
  const { memory, types, writer, encode, literalOf, write, visit } = place
  const { peek } = memory
  /** What is being scanned, how far, and whether something stands where it did not. */
  let scanned: Tracked | undefined
  let at = 0
  let isOther = false
  /** All that there is, when it is looked at anew. */
  let collected: [key: number, value: number][] | undefined
  const renewed = createTrace()

  const take: Taker = { item: takeSlot, entry: takeSlot, name: takeSlot, called: takeSlot }

  /** @returns false when it wants no more */
  function takeSlot(key: number | string, value: Pointer, place: Pointer = 0): boolean {
    if (scanned === undefined) return false
    const owner = scanned
    const { trace, slots } = owner
    // What is read of the value itself does not tell what there is in the owner.
    memory.trace(undefined)
    const index = at
    let slot = slots[index]
    if (slot !== undefined && (slot.key !== key || !isSameKey(slot))) {
      isOther = true
      return false
    }
    at += 1
    if (slot === undefined) {
      slot = add(owner, key)
      fill(owner, slot, value)
      if (slot.keySeen?.child !== undefined) visit(slot.keySeen.child)
    } else if (!isSame(slot, value)) fill(owner, slot, value)
    slot.at = place
    slot.start = trace.count
    noteSlot(slot, trace, index)
    slot.end = trace.count
    if (slot.keySeen?.mark !== undefined) noteMark(slot.keySeen.mark, Number(key), trace)
    lead(owner, slot)
    if (slot.child !== undefined) visit(slot.child)
    memory.trace(trace)
    return at < MOST_SLOTS
  }

  function lead({ children }: Tracked, { child, keySeen }: Slot): void {
    if (child !== undefined) children.push(child)
    if (keySeen?.child !== undefined) children.push(keySeen.child)
  }

  const isSameKey = ({ key, keySeen }: Slot): boolean =>
    keySeen === undefined || isSameMark(keySeen.mark, Number(key))

  function isSameMark(mark: Mark | undefined, object: Pointer): boolean {
    return (
      mark === undefined ||
      (peek(object + 4) === mark.type.pointer && mark.watch(object, mark.type) === mark.made)
    )
  }

  function isSame({ value: before, child, mark }: Slot, value: Pointer): boolean {
    if (before !== value) return false
    return child === undefined ? isSameMark(mark, value) : peek(value + 4) === child.type
  }

  /** Notes all that tells what is in a slot. */
  function noteSlot({ value, at: place, child, mark }: Slot, trace: Trace, index: number): void {
    trace.owner = index
    if (place !== 0) memory.note(trace, place)
    if (child !== undefined) memory.note(trace, value + 4)
    else if (mark !== undefined) noteMark(mark, value, trace)
    trace.owner = ALL
  }

  function noteMark({ watch, type }: Mark, object: Pointer, trace: Trace): void {
    memory.trace(trace)
    watch(object, type)
    memory.trace(undefined)
  }

  function add(owner: Tracked, key: number | string): Slot {
    const slot: Slot = {
      key,
      code: 0,
      part: -1,
      keySeen: owner.form === 'keyed' ? { child: undefined, mark: undefined } : undefined,
      value: 0,
      at: 0,
      child: undefined,
      mark: undefined,
      start: 0,
      end: 0,
    }
    owner.slots.push(slot)
    return slot
  }

  /** @param literal how the value is written, if that is known, and its type */
  function fill(owner: Tracked, slot: Slot, value: Pointer, literal?: Literal, type?: TypeInfo): void {
    const key = codeOf(owner, slot)
    if (key !== HIDDEN_KEY) {
      slot.child = undefined
      slot.mark = undefined
      const isKnown = literal !== undefined && type !== undefined
      put(owner, key, isKnown ? write(value, type, literal, slot) : encode(value, slot))
    }
    // At last, as there may be no stack left for the rest: then it is looked at again.
    slot.value = value
  }

  function codeOf({ form }: Tracked, slot: Slot): number {
    const { key } = slot
    if (slot.part === writer.part) return slot.code
    slot.part = writer.part
    if (form === 'sequence') slot.code = Number(key)
    else if (slot.keySeen !== undefined) slot.code = encode(Number(key), slot.keySeen)
    else {
      const name = typeof key === 'string' ? key : memory.text(key, 200)
      slot.code = HIDDEN.has(name) ? HIDDEN_KEY : writer.literal('name', name)
    }
    return slot.code
  }

  function put(owner: Tracked, key: number, value: number): void {
    if (collected !== undefined) {
      if (value !== 0) collected.push([key, value])
    } else if (value === 0) writer.delete(owner.number, key)
    else writer.set(owner.number, key, value)
  }

  function read(tracked: Tracked): number | undefined {
    at = 0
    forgetTrace(tracked)
    clearTrace(tracked.trace)
    memory.trace(tracked.trace)
    const length = tracked.read(take)
    memory.trace(undefined)
    return length
  }

  function readAnew(tracked: Tracked): void {
    scanned = tracked
    isOther = false
    collected = undefined
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

  /** Looks only at the slots whose words are other ones. @returns false when it cannot be done so */
  function repair(tracked: Tracked, first: number, onlyTexts: boolean): boolean {
    const { trace, slots, children } = tracked
    collected = undefined
    let leads = false
    for (let index = first; index >= 0; index = findDifference(trace, memory.words(), index + 1)) {
      const owner = ownerOf(trace, memory.words(), index)
      const slot = slots[owner]
      if (slot === undefined) return false
      const value = slot.at === 0 ? slot.value : peek(slot.at) & ~3
      if (value === 0 && tracked.isObject) return false
      const wasObject = slot.child !== undefined
      const type = value === 0 ? undefined : types.peek(value)
      const literal = type === undefined ? undefined : literalOf(value, type)
      if (onlyTexts && (wasObject || (value !== 0 && literal === undefined))) return false
      fill(tracked, slot, value, literal, type)
      leads ||= wasObject || slot.child !== undefined
      clearTrace(renewed)
      noteSlot(slot, renewed, owner)
      if (!replace(trace, memory.words(), slot.start, slot.end, renewed)) return false
    }
    if (leads) {
      children.length = 0
      for (const slot of slots) lead(tracked, slot)
    }
    return true
  }

  return {
    scan(tracked, first) {
      if (first === UNREAD || !repair(tracked, first, false)) readAnew(tracked)
    },
    renew: (tracked, first) => first !== UNREAD && repair(tracked, first, true),
  }
}
