/** What the queue needs to know of a timer. */
export interface Ordered {
  readonly id: number
  /** The time by which timers are ordered; those of one time go by their numbers. */
  readonly order: number
}

/** Timers by their order: a binary heap, so that tens of thousands cost no more than a few do. */
export interface TimerQueue<Timer extends Ordered> {
  readonly size: number
  add(timer: Timer): void
  /** @returns the timer that was taken out, if it was in */
  remove(id: number): Timer | undefined
  first(): Timer | undefined
  clear(): void
}

const isBefore = (one: Ordered, other: Ordered): boolean =>
  one.order < other.order || (one.order === other.order && one.id < other.id)

export function createTimerQueue<Timer extends Ordered>(): TimerQueue<Timer> {
  /** Those that were removed stay until they come to the top. */
  let heap: Timer[] = []
  const present = new Map<number, Timer>()

  function swap(one: number, other: number): void {
    const [a, b] = [heap[one], heap[other]]
    if (a === undefined || b === undefined) return
    heap[one] = b
    heap[other] = a
  }

  function rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1
      const [timer, above] = [heap[at], heap[parent]]
      if (timer === undefined || above === undefined || !isBefore(timer, above)) return
      swap(at, parent)
      at = parent
    }
  }

  function sink(): void {
    for (let at = 0; ;) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const [timer, best] = [heap[child], heap[least]]
        if (timer !== undefined && best !== undefined && isBefore(timer, best)) least = child
      }
      if (least === at) return
      swap(at, least)
      at = least
    }
  }

  function dropFirst(): void {
    swap(0, heap.length - 1)
    heap.pop()
    sink()
  }

  return {
    get size() {
      return present.size
    },
    add(timer) {
      present.set(timer.id, timer)
      // Timers that are set and cleared by the million, below one that waits long.
      if (heap.length > 2 * present.size + 1000)
        heap = heap.filter((kept) => present.get(kept.id) === kept).sort((a, b) => (isBefore(a, b) ? -1 : 1))
      heap.push(timer)
      rise(heap.length - 1)
    },
    remove(id) {
      const timer = present.get(id)
      present.delete(id)
      return timer
    },
    first() {
      for (let top = heap[0]; top !== undefined; top = heap[0]) {
        if (present.get(top.id) === top) return top
        dropFirst()
      }
      return undefined
    },
    clear() {
      heap = []
      present.clear()
    },
  }
}
