import pythonManifest from 'virtual:engine-manifest/python'
import typescriptManifest from 'virtual:engine-manifest/typescript'
import { createEngine, createFrameSource, type Engine } from '../sandbox/client/engine'
import { sandboxFrame } from './frame'

/*
 * The engines of the page that is open: one sandbox for all of them, made when the first one starts. They outlive
 * navigation within the site.
 */

const getFrame = createFrameSource(sandboxFrame)
const filesUrl = `${import.meta.env.BASE_URL}engines/`

const python = createEngine(
  { id: 'python', name: 'Python 3.14', manifest: pythonManifest },
  getFrame,
  filesUrl,
)
const typescript = createEngine(
  { id: 'typescript', name: 'TypeScript', manifest: typescriptManifest },
  getFrame,
  filesUrl,
)

export const pythonEngine = (): Engine => python
export const typescriptEngine = (): Engine => typescript

/** A page out of sight for so long gives the waiting interpreters' memory back. In milliseconds. */
const HIDDEN_LIMIT = 60_000

let timer: ReturnType<typeof setTimeout> | undefined
document.addEventListener('visibilitychange', () => {
  clearTimeout(timer)
  if (document.visibilityState !== 'hidden') return
  timer = setTimeout(() => {
    python.release()
    typescript.release()
  }, HIDDEN_LIMIT)
})
