/**
 * What waits, the first first. An array's own `shift` moves all the others along once there are some ten thousands of them, which takes
 * longer than what is taken out.
 */
export interface Queue<Item> {
  readonly length: number
  readonly first: Item | undefined
  add(item: Item): void
  /** Takes the first one out. */
  next(): void
}

/** So many that were taken out are kept at most, beside as many as still wait. */
const TAKEN = 1_000

export function createQueue<Item>(): Queue<Item> {
  let items: Item[] = []
  let taken = 0
  return {
    get length() {
      return items.length - taken
    },
    get first() {
      return items[taken]
    },
    add: (item) => void items.push(item),
    next() {
      if (taken < items.length) taken += 1
      if (taken < items.length && (taken < TAKEN || taken < items.length / 2)) return
      items = items.slice(taken)
      taken = 0
    },
  }
}
