import { availableParallelism } from 'node:os'

/**
 * Does some work for every item, for as many at a time as the machine has processors; fails as soon as one fails.
 *
 * @param onDone gets the number of items that are done, after each
 * @returns the results in the order of the items
 */
export async function mapConcurrent<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  onDone: (done: number) => void = () => undefined,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  let done = 0
  async function lane(): Promise<void> {
    for (const [index, item] of queue) {
      results[index] = await work(item)
      done += 1
      onDone(done)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, lane))
  return results
}
