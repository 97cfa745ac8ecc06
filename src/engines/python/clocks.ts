/** What Python's clocks are made of. All times are in milliseconds. */
export interface Clocks {
  /** Since 1970. */
  wall(): number
  /** Since some moment; never goes back. */
  steady(): number
  /** How long the program has computed: what it slept is left out. */
  computed(): number
  /** The program begins, or goes on: it has not computed since {@link stop}. */
  start(): void
  /** It is over for now. */
  stop(): void
  /** Does what takes time that the program does not compute. */
  idle<Result>(wait: () => Result): Result
  /** How much the steady clock moves at least. */
  resolution(): number
}

const now = performance.now.bind(performance)
const dateNow = Date.now.bind(Date)

/** A browser shows time in steps, of up to a millisecond; programs divide by what has elapsed. */
const STEP = 0.001
/** More than the microsecond that datetime rounds to, as a number tells times since 1970 apart to a quarter of one. */
const WALL_STEP = 0.00125
/** Longer than any browser's step. */
const MOST_AHEAD = 2
/** When the two clocks of the browser are further apart, the machine has slept or its clock was set. */
const APART = 25

/** A clock that moves with every look at it, at least by `least`, as one that is as fine as elsewhere does. */
function moving(read: () => number, step: number, least = 0): () => number {
  let last = -Infinity
  return () => {
    const time = read()
    last = time > last + least ? time : Math.min(last + step, time + MOST_AHEAD)
    return last
  }
}

export function createClocks(): Clocks {
  let origin = dateNow() - now()
  let idled = 0
  let stopped = 0
  let step: number | undefined

  function measure(): number {
    let smallest = Infinity
    for (let changes = 0, before = now(); changes < 5;) {
      const time = now()
      if (time === before) continue
      smallest = Math.min(smallest, time - before)
      before = time
      changes += 1
    }
    return smallest
  }

  const steady = moving(now, STEP)
  return {
    wall: moving(
      () => {
        if (Math.abs(origin + now() - dateNow()) > APART) origin = dateNow() - now()
        return origin + now()
      },
      WALL_STEP,
      WALL_STEP,
    ),
    steady,
    // Both parts are rounded by the browser: what is left might go back a little.
    computed: moving(() => steady() - idled, STEP),
    start() {
      idled += now() - stopped
    },
    stop() {
      stopped = now()
    },
    idle(wait) {
      const before = now()
      try {
        return wait()
      } finally {
        idled += now() - before
      }
    },
    resolution: () => (step ??= measure()),
  }
}
