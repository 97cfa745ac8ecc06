/*
 * Whether a worker lives. No event tells of one that a browser or its user has ended, and one that computes answers nothing.
 * But the address of a blob that a worker has made is revoked with the worker, and until then it can be loaded here without the
 * worker's help. (Found by measuring: so it is in Chromium, Firefox and WebKit, within 2 s; the specification has yet to say so.)
 * Where a reader has told the browser to load no images, nothing is noticed; Stop is then what ends the run.
 */

const INTERVAL = 500

/** A browser may once fail to load an image for reasons of its own. */
const MISSES = 2

/** Only a browser in which some worker's address has been loaded can tell by it that another worker is gone. */
let proven = false
let loads = 0

/** What the frame has of one of its workers. */
export interface LivenessProbe {
  /** From now on it is noticed when the worker is gone. */
  watch(): void
  /** Looks no more. */
  rest(): void
}

/**
 * Watches a worker, once it is told to.
 *
 * @param address what `createLivenessProbe` has made in the worker
 * @param lost is called, once, when the worker is gone
 */
export function holdLivenessProbe(address: string, lost: () => void): LivenessProbe {
  let timer: ReturnType<typeof setTimeout> | undefined
  let watching = false
  // Where this loads, the address tells something.
  void canLoad(address)

  function lookLater(missed: number): void {
    timer = setTimeout(() => {
      void canLoad(address).then((loaded) => {
        if (!watching) return
        const misses = loaded || !proven ? 0 : missed + 1
        if (misses < MISSES) return lookLater(misses)
        watching = false
        lost()
      })
    }, INTERVAL)
  }

  return {
    watch() {
      if (watching) return
      watching = true
      lookLater(0)
    },
    rest() {
      watching = false
      clearTimeout(timer)
    },
  }
}

function canLoad(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onload = () => {
      proven = true
      resolve(true)
    }
    image.onerror = () => resolve(false)
    loads += 1
    // Firefox answers from memory what it has loaded before; the fragment makes every load its first.
    image.src = `${address}#${loads}`
  })
}
