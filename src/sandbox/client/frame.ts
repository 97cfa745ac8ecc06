import type { FrameElement } from './element'
import { CONNECT, readFrameMessage, type FrameMessage, type PageMessage } from '../frame/messages'

/** The page's end of the sandbox. */
export interface Frame {
  /** False once the element has left the document; a new frame is then needed. */
  readonly alive: boolean
  send(message: PageMessage, transfer?: Transferable[]): void
  /** @returns a function that ends the subscription */
  listen(listener: (message: FrameMessage) => void): () => void
  /**
   * Calls back once, with words for the reader, when the frame has left the document or answers no more; returns a
   * function that ends the subscription.
   */
  onGone(listener: (reason: string) => void): () => void
  /**
   * Asks for a sign of life.
   *
   * @returns a function that tells whether the frame has said nothing since, and then gives it up
   */
  doubt(): () => boolean
}

/** How long the frame's small document may take, in milliseconds. */
const CONNECT_TIMEOUT = 30_000
/** A document that has loaded and does not answer within so long is another one: an error page. In milliseconds. */
const ANSWER_TIMEOUT = 5_000

/**
 * While somebody waits for the frame, it is asked for a sign of life so often, in milliseconds, and given up after so many
 * questions without an answer. A browser that ends the frame's process, because its memory has run out, may tell no one; one that
 * is only busy, on a slow device, has the time to answer.
 */
const PROBE_INTERVAL = 3_000
const PROBES = 3
const REMOVED = 'The sandbox was removed from the page. Try again.'
const SILENT =
  'The sandbox does not answer any more; the program may have used up the memory. Change the program, or try again.'

/**
 * Makes a private channel to the sandbox's frame.
 *
 * @throws Error in plain words when the document does not load or refuses to run
 */
export async function openFrame({ element, loaded }: FrameElement): Promise<Frame> {
  const listeners = new Set<(message: FrameMessage) => void>()
  let unanswered = 0
  let messages = 0
  let probing: ReturnType<typeof setInterval> | undefined
  let goneBecause = REMOVED
  const { port1: port, port2 } = new MessageChannel()
  const connected = new Promise<void>((resolve, reject) => {
    const refuse = (): void =>
      reject(new Error('The sandbox could not be loaded. Check the connection, then try again.'))
    let timer = setTimeout(refuse, CONNECT_TIMEOUT)
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readFrameMessage(data)
      unanswered = 0
      messages += 1
      if (message?.type === 'connected') {
        clearTimeout(timer)
        resolve()
      } else if (message?.type === 'refused') {
        clearTimeout(timer)
        reject(new Error(message.message))
      } else if (message !== undefined) for (const listener of [...listeners]) listener(message)
    }
    // Only this frame's window gets the port; its origin is opaque and has no name, hence the asterisk.
    void loaded.then(() => {
      clearTimeout(timer)
      timer = setTimeout(refuse, ANSWER_TIMEOUT)
      element.contentWindow?.postMessage(CONNECT, '*', [port2])
    })
  })
  const goneListeners = new Set<(reason: string) => void>()
  const observer = new MutationObserver(() => {
    if (element.isConnected) return
    observer.disconnect()
    clearInterval(probing)
    port.close()
    for (const listener of [...goneListeners]) listener(goneBecause)
  })

  function probe(): void {
    if (listeners.size === 0) {
      clearInterval(probing)
      probing = undefined
    } else if (unanswered === PROBES) {
      giveUp()
    } else {
      unanswered += 1
      ask()
    }
  }

  function ask(): void {
    port.postMessage({ type: 'probe' } satisfies PageMessage)
  }

  function giveUp(): void {
    if (!element.isConnected) return
    goneBecause = SILENT
    element.remove()
  }

  try {
    await connected
  } catch (reason) {
    element.remove()
    throw reason
  }
  observer.observe(document.body, { childList: true })
  // A sign that needs no asking: another document is in the frame. Of a process that is gone there is none: Chromium, which has one for
  // the frame, fires no event then, not even `close` at the port (measured in version 156).
  element.addEventListener('load', giveUp)

  return {
    get alive() {
      return element.isConnected
    },
    send: (message, transfer = []) => port.postMessage(message, transfer),
    listen(listener) {
      listeners.add(listener)
      if (probing === undefined) {
        unanswered = 0
        probing = setInterval(probe, PROBE_INTERVAL)
      }
      return () => listeners.delete(listener)
    },
    onGone(listener) {
      goneListeners.add(listener)
      return () => goneListeners.delete(listener)
    },
    doubt() {
      const before = messages
      ask()
      return () => {
        const silent = messages === before
        if (silent) giveUp()
        return silent
      }
    },
  }
}
