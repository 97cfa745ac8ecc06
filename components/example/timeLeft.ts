/** How much of something has come. */
interface Progress {
  readonly loaded: number
  readonly total: number
}

/** Sooner than this a rate says nothing yet. In milliseconds. */
const EARLIEST = 1_000

/** @returns a function that tells from how much has come how long the rest will take, in milliseconds; undefined until it can */
export function createTimeLeft(): (progress: Progress) => number | undefined {
  let first: { readonly time: number; readonly loaded: number } | undefined
  return ({ loaded, total }) => {
    const time = performance.now()
    if (first === undefined || loaded < first.loaded) first = { time, loaded }
    const [elapsed, come] = [time - first.time, loaded - first.loaded]
    return elapsed < EARLIEST || come <= 0 ? undefined : ((total - loaded) / come) * elapsed
  }
}
