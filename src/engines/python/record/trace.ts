import type { Pointer } from '../emscripten'

/** Words that have been read of the interpreter's memory. */
export interface Trace {
  /** How many there are. -1 when what was read is to be read anew. */
  count: number
  /** Of each: where it is, counted in words; what it was; and the slot that it tells of alone, by its index, or {@link ALL}. */
  data: Int32Array
  /** Whom the words belong to that are noted now. */
  owner: number
}

/** That a word says what slots there are. */
export const ALL = -1

/** How many numbers are kept of each word. */
const EACH = 3
const FIRST_ROOM = 16 * EACH

export const createTrace = (): Trace => ({ count: -1, data: new Int32Array(FIRST_ROOM), owner: ALL })

/** Begins again. */
export function clearTrace(trace: Trace): void {
  trace.count = 0
  trace.owner = ALL
}

/** Notes a word. Bytes that stand together are read from the same one. */
export function note(trace: Trace, place: number, word: number): void {
  const { data, owner } = trace
  const at = trace.count * EACH
  if (at >= EACH && data[at - EACH] === place && data[at - 1] === owner) return
  if (at >= 3 * EACH && data[at - 3 * EACH] === place && data[at - 2 * EACH - 1] === owner) return
  if (at >= data.length) {
    trace.data = new Int32Array(2 * data.length)
    trace.data.set(data)
  }
  trace.data[at] = place
  trace.data[at + 1] = word
  trace.data[at + 2] = owner
  trace.count += 1
}

/** What {@link findDifference} says of words none of which is another one, and of what is to be read anew. */
export const SAME = -1
export const UNREAD = -2

/** @returns the index of the first word, from one on, that is not what it was */
export function findDifference({ count, data }: Trace, heap: Int32Array, from = 0): number {
  const end = count * EACH
  for (let at = from * EACH; at < end; at += EACH) if (heap[data[at] ?? 0] !== data[at + 1]) return at / EACH
  return count < 0 ? UNREAD : SAME
}

/** The slot of which a word tells alone, or {@link ALL}. */
export const ownerOf = ({ data }: Trace, index: number): number => data[index * EACH + 2] ?? ALL

/**
 * Puts other words in the place of some.
 *
 * @param start the first of them, before `end`
 * @returns false when there are more than have room
 */
export function replace(trace: Trace, start: number, end: number, others: Trace): boolean {
  const { count } = others
  if (count === 0 || count > end - start) return false
  for (let index = start; index < end; index += 1) {
    // What is left over says the same as the last one.
    const from = Math.min(index - start, count - 1) * EACH
    trace.data[index * EACH] = others.data[from] ?? 0
    trace.data[index * EACH + 1] = others.data[from + 1] ?? 0
  }
  return true
}

/** The place of an address. */
export const placeOf = (address: Pointer): number => address >> 2
