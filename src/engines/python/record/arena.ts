import type { EmscriptenModule } from '../emscripten'
import { EACH, type Trace } from './trace'

/** Memory of the interpreter's that the recorder has for itself. */
export interface Arena {
  /** Makes room for twice as many words. The interpreter's memory may be another one then. */
  grow(trace: Trace, heap: () => Int32Array): void
  /** Nothing needs the words any more. */
  free(trace: Trace): void
}

const FIRST_ROOM = 16
/** In bytes. */
const CHUNK = 1 << 16

export function createArena(python: EmscriptenModule): Arena {
  /** Room that was given back, by its size: where it is, counted in words. */
  const unused = new Map<number, number[]>()
  let next = 0
  let end = 0

  function allocate(words: number): number {
    const found = unused.get(words)?.pop()
    if (found !== undefined) return found
    if (next + words > end) {
      const size = Math.max(CHUNK, words * 4)
      const chunk = python._malloc(size)
      if (chunk === 0) throw new Error('there is no memory left for it')
      next = chunk >> 2
      end = (chunk + size) >> 2
    }
    next += words
    return next - words
  }

  function free(trace: Trace): void {
    const { start, room } = trace
    if (room === 0) return
    const words = room * EACH
    const known = unused.get(words)
    if (known === undefined) unused.set(words, [start])
    else known.push(start)
    trace.count = -1
    trace.room = 0
  }

  return {
    grow(trace, heap) {
      const { count, start, room, owner } = trace
      const more = Math.max(FIRST_ROOM, 2 * room)
      const moved = allocate(more * EACH)
      heap().copyWithin(moved, start, start + Math.max(0, count) * EACH)
      free(trace)
      Object.assign(trace, { count, start: moved, room: more, owner })
    },
    free,
  }
}
