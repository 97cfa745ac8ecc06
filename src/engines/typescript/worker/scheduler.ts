import { createTimerQueue, type Ordered } from './timerQueue'

/** What a program has started and not finished: its timers, and work that the platform does for it. */
export interface Scheduler {
  /** @returns the timer's number, as a browser gives it */
  start(callback: () => void, delay: number, options?: { repeat?: boolean; keepsAlive?: boolean }): number
  stop(id: unknown): void
  /** The program is not over before this promise is settled. */
  track<T>(promise: Promise<T>): Promise<T>
  /** Looks, after the current task and its promises, whether anything is left to do. */
  check(): void
  /** Takes all timers away. */
  clear(): void
  /** No timer fires from now on. */
  halt(): void
}

interface Timer extends Ordered {
  readonly callback: () => void
  readonly delay: number
  readonly repeat: boolean
  readonly keepsAlive: boolean
  /** Not to fire before this, by the real clock. */
  readonly due: number
}

export interface SchedulerHooks {
  /** Milliseconds that have passed; real time. */
  now(): number
  uncaught(error: unknown): void
  /** Called before the program waits, with how long it does in milliseconds. */
  waiting(milliseconds: number): void
  /** A task is over, and all promises in its wake. */
  served(): void
  /** Nothing is left to do. */
  idle(): void
  /** How long to wait, in milliseconds, before that is said: the platform may still be at work unseen. */
  patience(): number
}

const nativeSetTimeout = setTimeout
const nativeClearTimeout = clearTimeout
const LONGEST_DELAY = 2 ** 31 - 1

/** Calls a function as a task of its own, without a timer's least delay. */
export function createTaskQueue(task: () => void): () => void {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = task
  return () => port2.postMessage(null)
}

/**
 * Timers fire in the order of their delays, counted from the moment at which the timer that started them was
 * due, not from when it could fire: a busy machine delays them all but never swaps two.
 */
export function createScheduler(hooks: SchedulerHooks): Scheduler {
  const timers = createTimerQueue<Timer>()
  /** How many of the timers keep the program going. */
  let lasting = 0
  let lastId = 0
  let time = 0
  let tracked = 0
  let halted = false
  let checking = false
  let hops = 0
  let wakeUp: ReturnType<typeof nativeSetTimeout> | undefined

  const hasWork = (): boolean => tracked > 0 || lasting > 0

  function add(timer: Timer): void {
    if (timer.keepsAlive) lasting += 1
    timers.add(timer)
  }

  function remove(id: number): Timer | undefined {
    const timer = timers.remove(id)
    if (timer?.keepsAlive === true) lasting -= 1
    return timer
  }

  function fire(timer: Timer): void {
    time = timer.order
    remove(timer.id)
    if (timer.repeat) add({ ...timer, order: timer.order + timer.delay, due: hooks.now() + timer.delay })
    try {
      timer.callback()
    } catch (error) {
      hooks.uncaught(error)
    }
    check()
  }

  function proceed(): void {
    hooks.served()
    if (halted) return
    if (!hasWork()) {
      const patience = hooks.patience()
      if (patience === 0) return hooks.idle()
      hooks.waiting(patience)
      wakeUp = nativeSetTimeout(hooks.idle, patience)
      return
    }
    const timer = timers.first()
    if (timer === undefined) return hooks.waiting(Infinity)
    const wait = timer.due - hooks.now()
    if (wait <= 0) return fire(timer)
    hooks.waiting(wait)
    wakeUp = nativeSetTimeout(check, wait)
  }

  // Two tasks, because a browser tells of an unhandled rejection in a task of its own, which must come first.
  const hop = createTaskQueue(() => {
    hops += 1
    if (hops < 2) return hop()
    checking = false
    proceed()
  })

  function check(): void {
    if (checking || halted) return
    checking = true
    hops = 0
    nativeClearTimeout(wakeUp)
    hop()
  }

  function clear(): void {
    timers.clear()
    lasting = 0
    nativeClearTimeout(wakeUp)
  }

  return {
    start(callback, delay, { repeat = false, keepsAlive = true } = {}) {
      const wait = delay >= 1 && delay <= LONGEST_DELAY ? Math.trunc(delay) : 1
      lastId += 1
      const order = time + wait
      add({
        id: lastId,
        callback,
        delay: wait,
        repeat,
        keepsAlive,
        order,
        due: hooks.now() + wait,
      })
      check()
      return lastId
    },
    stop(id) {
      if (remove(Number(id)) !== undefined) check()
    },
    track(promise) {
      tracked += 1
      const settled = (): void => {
        tracked -= 1
        check()
      }
      promise.then(settled, settled)
      return promise
    },
    check,
    clear,
    halt() {
      halted = true
      clear()
    },
  }
}
