import manifests from 'virtual:engine-manifests'
import { createEngine, createFrameSource, type Engine } from '../sandbox/client/engine'
import { sandboxFrame } from './frame'
import { keepFetched } from './keep'

/*
 * The engines of the page that is open: one sandbox for all of them, made when the first one starts. They outlive
 * navigation within the site.
 */

const getFrame = createFrameSource(sandboxFrame)
const engines = new Map(
  Object.values(manifests).map((manifest) => [
    manifest.engine,
    createEngine(manifest, getFrame, `${import.meta.env.BASE_URL}engines/`, keepFetched),
  ]),
)

/** @param id a language's. @throws Error when the site was built without it */
export function pageEngine(id: string): Engine {
  const engine = engines.get(id)
  if (engine === undefined) throw new Error(`This site has no engine for “${id}”.`)
  return engine
}

/** A page out of sight for so long gives the waiting interpreters' memory back. In milliseconds. */
const HIDDEN_LIMIT = 60_000

let timer: ReturnType<typeof setTimeout> | undefined
document.addEventListener('visibilitychange', () => {
  clearTimeout(timer)
  if (document.visibilityState !== 'hidden') return
  timer = setTimeout(() => {
    for (const engine of engines.values()) engine.release()
  }, HIDDEN_LIMIT)
})
