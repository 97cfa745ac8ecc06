/*
 * Whether a worker lives. No event tells of one that a browser or its user has ended, and one that computes answers nothing.
 * But the address of a blob that a worker has made is revoked with the worker, and until then it can be loaded here without the
 * worker's help. (Found by measuring: so it is in Chromium, Firefox and WebKit, within 2 s; the specification has yet to say so.)
 */

const INTERVAL = 500

/** A browser may once fail to load an image for reasons of its own. */
const MISSES = 2

/** Only a browser in which some worker's address has been loaded can tell by it that another worker is gone. */
let proven = false
let loads = 0

/** The rope between the frame and one of its workers. */
export interface Lifeline {
  /** From now on `lost` is called, once, when the worker is gone. */
  watch(lost: () => void): void
  /** The worker is ended, or it does not matter any more. */
  cut(): void
}

/** @param address what `createLifeline` has made in the worker */
export function holdLifeline(address: string): Lifeline {
  let timer: ReturnType<typeof setTimeout> | undefined
  let held = true
  void canLoad(address).then((loaded) => {
    proven ||= loaded
  })

  function look(missed: number, lost: () => void): void {
    timer = setTimeout(() => {
      void canLoad(address).then((loaded) => {
        if (!held) return
        proven ||= loaded
        const misses = loaded || !proven ? 0 : missed + 1
        if (misses < MISSES) look(misses, lost)
        else lost()
      })
    }, INTERVAL)
  }

  return {
    watch(lost) {
      look(0, lost)
    },
    cut() {
      held = false
      clearTimeout(timer)
    },
  }
}

function canLoad(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve(true)
    image.onerror = () => resolve(false)
    loads += 1
    // Firefox answers from memory what it has loaded before; the fragment makes every load its first.
    image.src = `${address}#${loads}`
  })
}
