import { engineOf } from '../../src/engines/engineOf'
import { languageNamed } from '../../src/engines/languages'
import type { EndEvent } from '../../src/sandbox/protocol'
import { readStored, writeStored } from '../../src/site/storage'

/** Says which engines this browser has fetched, and so may have in its cache. */
const key = (language: string): string => `engine:${language}`
/** A cache forgets; so long is a fetched engine believed to be in it. In milliseconds: a week. */
const BELIEVED = 7 * 24 * 3600 * 1000

let scheduled = false

/** Notes that a run has ended well, so that later pages may get the engine ready before it is asked for. */
export function rememberEngine(language: string, end: EndEvent): void {
  if (end.status === 'crashed') return
  writeStored(key(language), String(Date.now()))
}

/**
 * Gets the selected language's engine ready when the page is idle, but only when it is in the browser's cache and the reader
 * does not save data: those who only read pay nothing.
 */
export function prepareWhenIdle(available: readonly string[], selected: () => string): void {
  if (scheduled || savesData()) return
  if (!available.some(isRemembered)) return
  scheduled = true
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1500))
  idle(() => {
    if (isRemembered(selected())) startEngine(selected())
  })
}

/** Gets a language's engine ready. What fails here is said when the reader runs. */
export function startEngine(name: string): void {
  const language = languageNamed(name)
  if (language === undefined) return
  engineOf(language)
    .then((engine) => engine.start())
    .catch(() => undefined)
}

function isRemembered(language: string): boolean {
  return Date.now() - Number(readStored(key(language)) ?? 0) < BELIEVED
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}
