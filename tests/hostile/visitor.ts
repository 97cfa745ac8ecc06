import { lookAround, OWN_KEYS, type Look } from './look'

/* A reader within the page, in any browser: opens a link that brings a program, presses Run, presses Stop when it takes too long. */

/** From one moment to another, in milliseconds since 1970, the page answered nothing. */
export type Gap = readonly [from: number, to: number]

export interface Visit {
  readonly status: string
  readonly output: string
  /** From the press on Stop to the end, in milliseconds; undefined when it was not pressed. */
  readonly stopped?: number
  readonly gaps: readonly Gap[]
  readonly look: Look
}

export interface Visitor {
  /** @param fragment brings the program. @param patience until Stop is pressed. @param longest gaps up to this are none */
  visit(fragment: string, patience: number, longest: number): Promise<Visit>
}

/** Between two looks at the clock. */
const TICK = 20
/** After this the page has certainly failed, and the test says so. */
const GIVEN_UP = 60_000
/** What a program has printed is drawn at the pace of the browser; of a flood that was stopped, so much is waited for. */
const DRAWN = 3_000

const now = (): number => performance.timeOrigin + performance.now()

function watchGaps(longest: number): () => readonly Gap[] {
  const gaps: Gap[] = []
  let last = now()
  const look = (): void => {
    const time = now()
    if (time - last > longest) gaps.push([last, time])
    last = time
  }
  const timer = setInterval(look, TICK)
  return () => {
    look()
    clearInterval(timer)
    return gaps
  }
}

/** @returns whether the condition came true in this time, in milliseconds; it is asked after each change of the page */
function until(condition: () => boolean, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!condition()) return
      end(true)
    }
    const observer = new MutationObserver(look)
    const timer = setTimeout(() => end(false), patience)
    function end(came: boolean): void {
      clearTimeout(timer)
      observer.disconnect()
      resolve(came)
    }
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    look()
  })
}

/** @throws Error when it does not come true: nothing that is seen after it would say anything */
async function must(what: string, condition: () => boolean): Promise<void> {
  if (!(await until(condition, GIVEN_UP))) throw new Error(`For ${GIVEN_UP / 1000} s, not so: ${what}.`)
}

async function visit(fragment: string, patience: number, longest: number): Promise<Visit> {
  const example = document.querySelector<HTMLElement>('figure.example')
  if (example === null) throw new Error('The page has no example.')
  const button = (selector: string): HTMLButtonElement | null => example.querySelector(selector)
  const part = (selector: string): HTMLElement => {
    const found = example.querySelector<HTMLElement>(selector)
    if (found === null) throw new Error(`The example has no ${selector}.`)
    return found
  }
  const busy = (): boolean => example.hasAttribute('data-busy')

  const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
  history.replaceState(history.state, '', '#')
  location.hash = fragment
  await arrived
  await must('the link is read', () => document.querySelector('[data-reading]') === null)
  const gaps = watchGaps(longest)
  part('button.run').click()
  await must('a run begins', busy)
  let shown = false
  /** The button says Run again, or never said anything else. */
  const ended = (): boolean => {
    shown ||= button('button.stop') !== null
    return !busy() || (shown && button('button.run') !== null)
  }
  const status = (): string => part('.output .status').innerText
  await must('the program begins', () => !busy() || !/^(Loading|Starting|Getting)/.test(status()))
  let stopped: number | undefined
  const stop = (await until(ended, patience)) ? null : button('button.stop')
  if (stop !== null) {
    const pressed = performance.now()
    stop.click()
    await must('the run ends at Stop', ended)
    stopped = performance.now() - pressed
  }
  await until(() => !busy(), stop === null ? GIVEN_UP : DRAWN)
  // What the end makes the browser draw is drawn.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return {
    status: status(),
    output: part('.output-text').innerText,
    ...(stopped === undefined ? {} : { stopped }),
    gaps: gaps(),
    look: lookAround(OWN_KEYS),
  }
}

const visitor: Visitor = { visit }
Object.assign(window, { visitor })
