import type { Pointer } from '../emscripten'
import type { Memory } from './memory'
import type { Native } from './native'
import { EACH, findDifference, SAME, type Trace, UNREAD } from './trace'

/*
 * What a recorder does most is to compare what it has read with what is there now. A loop of WebAssembly does so for all at once, in the
 * interpreter's own memory, and is quick from its first pass on.
 */

/** What has been read, each at its place. */
export interface Comparison {
  /** Compares so many as are listed. */
  compare(count: number): void
  /** Lists a trace. What is known of the one that was listed there before, `differenceAt` still says. */
  list(place: number, trace: Trace): void
  /** As {@link findDifference}, of a trace that was listed at this place when all were compared last. */
  differenceAt(place: number, trace: Trace): number
}

/** So many are compared at once; what is beyond is compared when it is asked for. */
const MOST = 1_024

/** @throws Error when there is no memory left */
export function createComparison(native: Native, memory: Memory): Comparison {
  const compare = instantiate(native.memory)
  // Three numbers of each: where its words begin, where they end, and where the first one is that is another one now, or 0.
  const table = native.python._malloc(MOST * STRIDE)
  if (table === 0) throw new Error('There is no memory left.')
  memory.refresh()
  const first = table >> 2
  return {
    compare: (count) => void compare(table, table + Math.min(count, MOST) * STRIDE),
    list(place, { start, count }) {
      if (place >= MOST) return
      const words = memory.words()
      words[first + place * EACH] = start << 2
      words[first + place * EACH + 1] = (start + count * EACH) << 2
    },
    differenceAt(place, trace) {
      if (trace.count < 0) return UNREAD
      const words = memory.words()
      if (place >= MOST) return findDifference(trace, words)
      const found = words[first + place * EACH + 2] ?? 0
      return found === 0 ? SAME : ((found >> 2) - trace.start) / EACH
    },
  }
}

function instantiate(memory: WebAssembly.Memory): (table: Pointer, end: Pointer) => unknown {
  const module = new WebAssembly.Module(Uint8Array.from(MODULE))
  const { f: compare } = new WebAssembly.Instance(module, { e: { m: memory } }).exports
  // It takes two words.
  return compare as (table: Pointer, end: Pointer) => unknown
}

const I32 = 0x7f
const [e, m, f] = [0x65, 0x6d, 0x66]
const section = (id: number, content: readonly number[]): number[] => [id, content.length, ...content]

const [TABLE, END, AT] = [0, 1, 2]
const get = (local: number): number[] => [0x20, local]
const set = (local: number): number[] => [0x21, local]
const load = (offset: number): number[] => [0x28, 2, offset]
const store = (offset: number): number[] => [0x36, 2, offset]
const constant = (value: number): number[] => [0x41, value]
const [add, less, different, end] = [0x6a, 0x49, 0x47, 0x0b]
const nothing = 0x40
const block = [0x02, nothing]
const loop = [0x03, nothing]
const when = [0x04, nothing]
const branch = (depth: number): number[] => [0x0c, depth]
const branchIf = (depth: number): number[] => [0x0d, depth]
/** In bytes: as much is kept of each word of a trace as there is of each trace in the table. */
const STRIDE = EACH * 4

/** For each trace of the table: as long as there are words, is what is at the word's address what it was? */
const BODY: readonly number[] = [
  ...[1, 1, I32],
  ...[...loop, ...get(TABLE), ...get(END), less, ...when],
  ...[...get(TABLE), ...load(0), ...set(AT)],
  ...[...block, ...loop, ...get(AT), ...get(TABLE), ...load(4), less, ...when],
  ...[...get(AT), ...load(0), ...load(0), ...get(AT), ...load(4), different, ...branchIf(2)],
  ...[...get(AT), ...constant(STRIDE), add, ...set(AT), ...branch(1), end],
  ...[...constant(0), ...set(AT), end, end],
  ...[...get(TABLE), ...get(AT), ...store(8)],
  ...[...get(TABLE), ...constant(STRIDE), add, ...set(TABLE), ...branch(1), end, end, end],
]

const MODULE: readonly number[] = [
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 2, I32, I32, 0]),
  ...section(2, [1, 1, e, 1, m, 2, 0, 1]),
  ...section(3, [1, 0]),
  ...section(7, [1, 1, f, 0, 0]),
  ...section(10, [1, BODY.length, ...BODY]),
]
