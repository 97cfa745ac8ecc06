import { ofTarget } from '../../../steps/format'
import type { RecordingWriter } from '../../../steps/writer'
import type { Pointer } from '../emscripten'
import type { Arena } from './arena'
import type { Comparison } from './compare'
import type { Literal } from './literalShapes'
import type { Memory } from './memory'
import { createScanner } from './scan'
import type { Shape, Taker } from './shapes'
import { createTrace, findDifference, SAME } from './trace'
import type { Seen, Tracked } from './tracked'
import type { TypeInfo, Types } from './types'

/** How many things are recorded at once. */
const MOST_OBJECTS = 2_000

/**
 * Finds out what has changed. It holds nothing: no reference of the recorder's keeps an object alive, and none is counted. An object is
 * the same as long as names lead to the same address, and it has the same type.
 */
export interface Heap {
  /**
   * Looks at what was visited last, as long as no more has changed than texts, which is so for most lines.
   *
   * @returns false when more has: then all has to be looked at
   */
  renew(): boolean
  /** Begins to look: what is not visited until `end` is gone. */
  begin(): void
  visit(tracked: Tracked): void
  /** @param isWhole false when not all that leads to objects has been visited: then none is gone */
  end(isWhole: boolean): void
  /** The value that an object is; what it holds is visited too. 0 for no object. */
  value(object: Pointer): number
  /** The value of an object that is no more than a text; 0 when it is more. */
  text(object: Pointer): number
  /** What something is watched by that is not the heap's own. */
  createTracked(
    number: number,
    pointer: Pointer,
    form: Tracked['form'],
    read: Tracked['read'],
    type: Pointer,
  ): Tracked
}

export interface HeapPlace {
  readonly memory: Memory
  readonly arena: Arena
  readonly comparison: Comparison
  readonly types: Types
  readonly writer: RecordingWriter
  shapeOf(object: Pointer, type: TypeInfo): Shape | Literal
  /** Things that are known before they are met, by address: asyncio's tasks. */
  known(object: Pointer): Tracked | undefined
}

export function createHeap({ memory, arena, comparison, types, writer, shapeOf, known }: HeapPlace): Heap {
  const { peek, isImmortal } = memory
  const objects = new Map<Pointer, Tracked>()
  /** Those that are visited and have not been scanned; what is behind `waits` has been. */
  const waiting: Tracked[] = []
  let waits = 0
  /** What was scanned when all was looked at last: each stands behind one that leads to it. */
  const scanned: Tracked[] = []
  let scans = 0
  /** Whether that came to its end, as there may have been no stack left for it; and whether names lead to all of it. */
  let isLookedAt = false
  let isNamed = true
  let round = 0
  let visited = 0

  function createTracked(
    number: number,
    pointer: Pointer,
    form: Tracked['form'],
    read: Tracked['read'],
    type: Pointer,
    isObject = false,
  ): Tracked {
    return {
      number,
      pointer,
      type,
      form,
      isObject,
      read,
      seen: 0,
      scanned: 0,
      place: 0,
      slots: [],
      trace: createTrace(),
      children: [],
    }
  }

  function track(object: Pointer, shape: Shape, type: TypeInfo, into: Seen): number {
    if (objects.size >= MOST_OBJECTS) {
      writer.omit(`Of more than ${MOST_OBJECTS} objects at once only the first are shown.`)
      return writer.literal(type.name, `<${type.name}>`)
    }
    const number = writer.number()
    const label = shape.label?.(object)
    writer.object(number, shape.kind, type.name, label === undefined ? 0 : writer.literal('label', label))
    const form = shape.kind === 'sequence' ? 'sequence' : isKeyed(shape) ? 'keyed' : 'named'
    const read = (take: Taker): number | undefined => shape.read(object, take, type)
    const tracked = createTracked(number, object, form, read, type.pointer, true)
    objects.set(object, tracked)
    into.child = tracked
    return ofTarget(number)
  }

  function forget(tracked: Tracked): void {
    objects.delete(tracked.pointer)
    arena.free(tracked.trace)
    writer.gone(tracked.number)
  }

  /** The value that an object is. @param into gets what else is to be known of it */
  function encode(object: Pointer, into: Seen): number {
    if (object === 0) return 0
    const found = known(object) ?? objects.get(object)
    if (found !== undefined) {
      if (found.type === peek(object + 4)) {
        into.child = found
        return ofTarget(found.number)
      }
      forget(found)
    }
    const type = types.peek(object)
    const shape = shapeOf(object, type)
    if (shape.kind !== 'literal') return track(object, shape, type, into)
    return write(object, type, shape, into)
  }

  function write(object: Pointer, type: TypeInfo, literal: Literal, into: Seen): number {
    const { watch } = literal
    if (watch !== undefined && !isImmortal(object)) into.mark = { watch, type, made: watch(object, type) }
    return writer.literal(type.name, literal.write(object, type))
  }

  function literalOf(object: Pointer, type: TypeInfo): Literal | undefined {
    if (objects.has(object) || known(object) !== undefined) return undefined
    const shape = type.literal ?? shapeOf(object, type)
    return shape.kind === 'literal' ? shape : undefined
  }

  function visit(tracked: Tracked): void {
    if (tracked.seen === round) return
    tracked.seen = round
    if (tracked.isObject) visited += 1
    waiting[waits] = tracked
    waits += 1
  }

  /** The first word that is another one, of something that is visited. */
  function differenceIn({ trace, place, scanned: when }: Tracked): number {
    // What was scanned in the last round has been compared with all the rest.
    return when === round - 1 ? comparison.differenceAt(place, trace) : findDifference(trace, memory.words())
  }

  const scanner = createScanner({ memory, types, writer, encode, literalOf, write, visit })

  return {
    renew() {
      if (!isLookedAt) return false
      memory.trace(undefined)
      comparison.compare(scans)
      for (let index = 0; index < scans; index += 1) {
        const tracked = scanned[index]
        if (tracked === undefined) return false
        const first = comparison.differenceAt(index, tracked.trace)
        if (first !== SAME && !scanner.renew(tracked, first)) return false
      }
      return true
    },
    begin() {
      memory.trace(undefined)
      comparison.compare(scans)
      isLookedAt = false
      isNamed = true
      waits = 0
      scans = 0
      round += 1
      visited = 0
    },
    visit,
    value(object) {
      const seen: Seen = { child: undefined, mark: undefined }
      const value = encode(object, seen)
      if (seen.child !== undefined) {
        // It may be gone before the next step.
        isNamed = false
        visit(seen.child)
      }
      return value
    },
    text(object) {
      memory.trace(undefined)
      const type = types.peek(object)
      const literal = literalOf(object, type)
      return literal === undefined ? 0 : writer.literal(type.name, literal.write(object, type))
    },
    end(isWhole) {
      while (waits > 0) {
        waits -= 1
        const next = waiting[waits]
        if (next === undefined) continue
        const { trace, children } = next
        const first = differenceIn(next)
        if (first !== SAME) scanner.scan(next, first)
        for (let index = 0; index < children.length; index += 1) {
          const child = children[index]
          if (child === undefined || child.seen === round) continue
          child.seen = round
          if (child.isObject) visited += 1
          waiting[waits] = child
          waits += 1
        }
        comparison.list(scans, trace)
        scanned[scans] = next
        next.scanned = round
        next.place = scans
        scans += 1
      }
      isLookedAt = isNamed
      if (!isWhole || visited === objects.size) return
      for (const tracked of objects.values()) if (tracked.seen !== round) forget(tracked)
    },
    createTracked,
  }
}

const isKeyed = ({ kind }: Shape): boolean => kind === 'mapping' || kind === 'set'
