import type { Pointer } from '../emscripten'

/**
 * Words that have been read of the interpreter's memory. They are kept in that memory itself, where a loop of WebAssembly can compare them
 * (compare.ts): of each its address, what it was, and the slot that it tells of alone, by its index, or {@link ALL}.
 */
export interface Trace {
  /** How many there are. -1 when what was read is to be read anew. */
  count: number
  /** Where they are, counted in words, and how many have room there. */
  start: number
  room: number
  /** Whom the words belong to that are noted now. */
  owner: number
}

/** That a word says what slots there are. */
export const ALL = -1

/** How many numbers are kept of each word. */
export const EACH = 3

export const createTrace = (): Trace => ({ count: -1, start: 0, room: 0, owner: ALL })

/** Begins again. */
export function clearTrace(trace: Trace): void {
  trace.count = 0
  trace.owner = ALL
}

/** Notes a word, for which there has to be room. Bytes that stand together are read from the same one. */
export function note(trace: Trace, heap: Int32Array, address: Pointer, word: number): void {
  const { owner, count, start } = trace
  const at = start + count * EACH
  if (count >= 1 && heap[at - EACH] === address && heap[at - 1] === owner) return
  if (count >= 3 && heap[at - 3 * EACH] === address && heap[at - 2 * EACH - 1] === owner) return
  heap[at] = address
  heap[at + 1] = word
  heap[at + 2] = owner
  trace.count += 1
}

/** What {@link findDifference} says of words none of which is another one, and of what is to be read anew. */
export const SAME = -1
export const UNREAD = -2

/** @returns the index of the first word, from one on, that is not what it was */
export function findDifference({ count, start }: Trace, heap: Int32Array, from = 0): number {
  const end = start + count * EACH
  for (let at = start + from * EACH; at < end; at += EACH)
    if (heap[(heap[at] ?? 0) >> 2] !== heap[at + 1]) return (at - start) / EACH
  return count < 0 ? UNREAD : SAME
}

/** The slot of which a word tells alone, or {@link ALL}. */
export const ownerOf = ({ start }: Trace, heap: Int32Array, index: number): number =>
  heap[start + index * EACH + 2] ?? ALL

/**
 * Puts other words in the place of some.
 *
 * @param from the first of them, before `end`
 * @returns false when there are more than have room
 */
export function replace(trace: Trace, heap: Int32Array, from: number, end: number, others: Trace): boolean {
  const { count } = others
  if (count === 0 || count > end - from) return false
  for (let index = from; index < end; index += 1) {
    // What is left over says the same as the last one.
    const source = others.start + Math.min(index - from, count - 1) * EACH
    const at = trace.start + index * EACH
    heap[at] = heap[source] ?? 0
    heap[at + 1] = heap[source + 1] ?? 0
  }
  return true
}
