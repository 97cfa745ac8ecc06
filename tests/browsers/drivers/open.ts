import { setTimeout as sleep } from 'node:timers/promises'

/** A busy machine loads a page slowly. In milliseconds. */
const PATIENCE = 120_000
const POLL_INTERVAL = 50

/** How far a document has come: its HTML has been read, or all that it loads is there too. */
export type Arrival = 'read' | 'loaded'

/**
 * Goes to an address and waits for the document. Not by a driver's own command: Firefox does not report the end of a navigation that a
 * service worker answers, and none of them returns while a script of the page is held back.
 *
 * @param evaluate of a driver
 * @throws Error when the document does not arrive
 */
export async function openPage(
  evaluate: (expression: string) => Promise<unknown>,
  url: string,
  arrival: Arrival,
): Promise<void> {
  await evaluate(`void (window.left = true, location.href = ${JSON.stringify(url)})`)
  // `interactive` is what a document is whose scripts are waited for.
  const states = arrival === 'read' ? ['interactive', 'complete'] : ['complete']
  // On the way from one document to the next there may be an empty one.
  const here = `!('left' in window) && location.href === ${JSON.stringify(new URL(url).href)}`
  const arrived = `${here} && ${JSON.stringify(states)}.includes(document.readyState)`
  const deadline = Date.now() + PATIENCE
  // A document that is being left answers with an error.
  while ((await evaluate(arrived).catch(() => false)) !== true) {
    if (Date.now() > deadline) throw new Error(`${url} was not loaded within ${PATIENCE / 1000} s.`)
    await sleep(POLL_INTERVAL)
  }
}
