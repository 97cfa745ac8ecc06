import type { EngineFile } from '../protocol'

/** Without a byte for so long, a download is given up. In milliseconds. */
const STALL_TIMEOUT = 20_000

/** A file of an engine that did not come. The message says what happened and what to do. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError'
}

/** A file that came, but not as it was built. */
export class DamagedFileError extends DownloadError {}

/** A file that has been asked for, and is on its way while others get ready for it. */
export interface Request {
  readonly controller: AbortController
  /** Its name below the engines' folder, for words. */
  readonly path: string
  readonly answer: Promise<Answer>
}

/** What the server sends. */
export interface Answer {
  readonly response: Response
  /** The file in the form that comes: as it is, or packed. */
  readonly file: EngineFile
}

/**
 * Asks for a file.
 *
 * @param base address of the engines' folder
 * @param fresh passes over the HTTP cache, which may hold a damaged copy
 * @param dense whether the host compresses well; a file that is there packed too is asked for when that is known
 */
export function request(base: string, file: EngineFile, fresh: boolean, dense: Promise<boolean>): Request {
  const controller = new AbortController()
  async function take(chosen: EngineFile): Promise<Answer> {
    const cache = fresh ? 'reload' : 'default'
    const response = await fetch(base + chosen.path, { signal: controller.signal, cache })
    return { response, file: chosen }
  }
  async function ask(): Promise<Answer> {
    if (file.packed === undefined || (await dense)) return take(file)
    const packed = await take({ ...file, ...file.packed }).catch(() => undefined)
    // What is kept for when there is no network is not packed.
    return packed?.response.ok === true ? packed : take(file)
  }
  const answer = ask()
  // Who takes the file hears of a failure then.
  answer.catch(() => undefined)
  return { controller, path: file.path, answer }
}

/** Whether a response travels as small as it becomes when it is packed. */
export function isDense(response: Response): boolean {
  return DENSE.has(encodingOf(response))
}

/** Encodings that make files as small as they become when they are packed. */
const DENSE = new Set(['br', 'zstd'])

const encodingOf = (response: Response): string => response.headers.get('content-encoding') ?? ''

/**
 * Takes a file piece by piece.
 *
 * @param onAnswer gets what comes, before the first piece
 * @param onChunk gets each piece; it may be transferred away
 * @throws DownloadError
 */
export async function download(
  { path, controller, answer }: Request,
  onAnswer: (answer: Answer) => void,
  onChunk: (bytes: ArrayBuffer) => void,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const watch = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => controller.abort(), STALL_TIMEOUT)
  }
  watch()
  try {
    const coming = await answer
    const { response } = coming
    if (!response.ok || response.body === null) {
      throw new DownloadError(
        `The server answered ${response.status} for ${coming.file.path}. Try again in a moment.`,
      )
    }
    onAnswer(coming)
    const reader = response.body.getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      watch()
      const whole = value.byteOffset === 0 && value.byteLength === value.buffer.byteLength
      onChunk(whole ? value.buffer : value.slice().buffer)
    }
  } catch (reason) {
    if (reason instanceof DownloadError) throw reason
    if (controller.signal.aborted) {
      throw new DownloadError(
        `No data came for ${STALL_TIMEOUT / 1000} seconds. Check the connection, then try again.`,
      )
    }
    throw new DownloadError(
      navigator.onLine
        ? `${path} could not be fetched. Check the connection, then try again.`
        : 'You are offline, and the engine is not on this device yet. Go online, then try again.',
    )
  } finally {
    clearTimeout(timer)
  }
}
