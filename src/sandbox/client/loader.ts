import type { EngineFile, EngineManifest } from '../protocol'
import { type Answer, DamagedFileError, download, DownloadError, isDense, request } from './download'
import type { Frame } from './frame'

/** How much of an engine has come, in bytes as they travel: most hosts compress what they send. */
export interface Progress {
  readonly loaded: number
  readonly total: number
}

/** Brings an engine's files from the server into one frame. */
export interface Loader {
  /** Resolves when every file that is not lazy is in the frame; a second call waits for the first. @throws DownloadError */
  load(): Promise<void>
  /** The same for one file by name. */
  loadFile(name: string): Promise<void>
  /** Names of lazy files that are not in the frame. */
  readonly missing: readonly string[]
}

/**
 * @param opening the frame, which may still be on its way: files are asked for meanwhile
 * @param base address of the folder that the manifest's paths are relative to, with a slash at its end
 * @param onFetched is told of each file that has come as it was built, by its address
 */
export function createLoader(
  opening: Promise<Frame>,
  manifest: EngineManifest,
  base: string,
  onProgress: (progress: Progress) => void,
  onFetched: (url: string) => void,
): Loader {
  const needed = manifest.files.filter((file) => !file.lazy)
  const pending = new Map<string, Promise<void>>()
  /** How much of each file has come, from 0 to 1. */
  const arrived = new Map<string, number>()
  /** Bytes of each file on their way, compressed as they may be. */
  const travelling = new Map<string, number>()
  const complete = new Set<string>()
  // Packed files are of the interpreter's type: as that comes, they would come too.
  let tellDense: (isDense: boolean) => void = () => undefined
  const dense = new Promise<boolean>((resolve) => {
    tellDense = resolve
  })

  function report(file: EngineFile, bytes: number): void {
    if (file.lazy) return
    arrived.set(file.name, bytes / file.size)
    let [loaded, total] = [0, 0]
    for (const { name, size } of needed) {
      const length = travelling.get(name) ?? size
      loaded += length * (arrived.get(name) ?? 0)
      total += length
    }
    onProgress({ loaded, total })
  }

  function note({ file, response }: Answer): void {
    if (file.form === 'wasm') tellDense(isDense(response))
    const length = Number(response.headers.get('Content-Length') ?? 0)
    travelling.set(file.name, length > 0 && length <= file.size ? length : file.size)
  }

  /** A copy that the browser keeps may be damaged: what is not as it was built is fetched anew, past every cache. */
  async function bring(file: EngineFile): Promise<void> {
    try {
      await take(file, false)
    } catch (reason) {
      if (!(reason instanceof DamagedFileError)) throw reason
      await take(file, true)
    }
    complete.add(file.name)
  }

  async function take(file: EngineFile, fresh: boolean): Promise<void> {
    const engine = manifest.engine
    const requested = request(base, file, fresh, dense)
    requested.answer.then(note, () => tellDense(false))
    const frame = await opening.catch((reason: unknown) => {
      requested.controller.abort()
      throw reason
    })
    const taken = new Promise<void>((resolve, reject) => {
      const end = frame.listen((message) => {
        if (!('name' in message) || message.engine !== engine || message.name !== file.name) return
        end()
        if (message.type === 'fileReady') return resolve()
        reject(new DamagedFileError(`${message.message} Try again.`))
      })
    })
    // A download that fails says so itself; the frame's word on the aborted file then reaches nobody.
    taken.catch(() => undefined)
    let bytes = 0
    let coming = file
    try {
      await download(
        requested,
        (answer) => {
          coming = answer.file
          frame.send({ type: 'file', engine, file: coming })
        },
        (chunk) => {
          bytes += chunk.byteLength
          report(coming, bytes)
          frame.send({ type: 'chunk', engine, name: file.name, bytes: chunk }, [chunk])
        },
      )
    } catch (reason) {
      frame.send({ type: 'fileAbort', engine, name: file.name })
      throw reason
    }
    frame.send({ type: 'fileEnd', engine, name: file.name })
    await taken
    onFetched(base + coming.path)
  }

  function once(file: EngineFile): Promise<void> {
    const known = pending.get(file.name)
    if (known !== undefined) return known
    const attempt = bring(file).catch((reason: unknown) => {
      pending.delete(file.name)
      throw reason
    })
    pending.set(file.name, attempt)
    return attempt
  }

  return {
    async load() {
      // All to their end, so that what did come is kept when another file fails.
      const results = await Promise.allSettled(needed.map(once))
      for (const result of results) if (result.status === 'rejected') throw result.reason
    },
    loadFile(name) {
      const file = manifest.files.find((candidate) => candidate.name === name)
      return file === undefined ? Promise.reject(new DownloadError(`There is no file ${name}.`)) : once(file)
    },
    get missing() {
      return manifest.files.filter((file) => file.lazy && !complete.has(file.name)).map((file) => file.name)
    },
  }
}
