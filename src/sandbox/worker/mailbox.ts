/** How a worker that is busy with a program hears something; see ../mailbox.ts. Nothing here returns to the event loop. */
export interface Mailbox {
  /**
   * Blocks until there is an answer, or no more need of one.
   *
   * @param isOver whether to wait no longer; gets what {@link now} says
   * @returns undefined when an interruption has come first, or it is over
   */
  wait(isOver?: (time: number) => boolean): Uint8Array | undefined
  /** The same for what a program needs that has been interrupted, too. */
  waitThrough(): Uint8Array
  /** Blocks for so many milliseconds, without using the processor. @returns false when an interruption has cut it short */
  sleep(milliseconds: number): boolean
  /**
   * True once: when it is first seen that the program has been interrupted. To be asked as often as one likes; it is looked so
   * seldom that this takes less than a hundredth of the time.
   *
   * @param time what {@link now} says
   */
  interrupted(time: number): boolean
  /** What comes now can be interrupted once more. @param interruption what came with it */
  renew(interruption: string | undefined): void
}

/** What fills a mailbox: blobs in a browser, a port in a thread of Node's. */
export interface Delivery {
  /** What has come, at most once each; undefined when there is nothing. */
  take(): Uint8Array | undefined
  interrupted(): boolean
  /** The interruption to look for from now on. */
  renew(interruption: string | undefined): void
  /** Blocks for at most so many milliseconds. */
  pause(milliseconds: number): void
}

/** How often it is looked whether something has come: soon at first, later less often, which no reader sees. In milliseconds. */
const SHORTEST_PAUSE = 4
const LONGEST_PAUSE = 25
/** An interruption is looked for at most, and at least, so often: in milliseconds, and as a multiple of what a look takes. */
const OFTEN = 80
const SELDOM = 300
const SHARE = 100

/** Milliseconds since some moment, from a clock that no program can replace. */
export const now = performance.now.bind(performance)
/** A program can replace them on their object. */
const { min, max } = Math

export function createMailbox(delivery: Delivery): Mailbox {
  let seen = false
  let nextLook: number | undefined

  function look(time: number): boolean {
    // Most programs are over before anybody could stop them.
    nextLook ??= time + OFTEN
    if (seen || time < nextLook) return false
    seen = delivery.interrupted()
    const end = now()
    nextLook = end + min(SELDOM, max(OFTEN, SHARE * (end - time)))
    return seen
  }

  function wait(until: (time: number) => boolean): Uint8Array | undefined {
    const began = now()
    for (;;) {
      const time = now()
      // An answer that was given before the interruption is there by the time that the interruption is seen.
      const over = until(time)
      const answer = delivery.take()
      if (answer !== undefined || over) return answer
      delivery.pause(min(LONGEST_PAUSE, SHORTEST_PAUSE + (time - began) / 20))
    }
  }

  return {
    wait: (isOver = () => false) => wait((time) => look(time) || isOver(time)),
    waitThrough: () => wait(() => false) ?? new Uint8Array(),
    sleep(milliseconds) {
      const end = now() + milliseconds
      for (;;) {
        const time = now()
        if (look(time)) return false
        if (time >= end) return true
        delivery.pause(min(end - time, OFTEN))
      }
    },
    interrupted: look,
    renew(interruption) {
      seen = false
      nextLook = undefined
      delivery.renew(interruption)
    },
  }
}
