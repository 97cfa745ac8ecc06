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
  readonly file: EngineFile
  readonly controller: AbortController
  readonly response: Promise<Response>
}

/** @param fresh passes over the HTTP cache, which may hold a damaged copy */
export function request(url: string, file: EngineFile, fresh: boolean): Request {
  const controller = new AbortController()
  const response = fetch(url, { signal: controller.signal, cache: fresh ? 'reload' : 'default' })
  // Who takes the file hears of a failure then.
  response.catch(() => undefined)
  return { file, controller, response }
}

/**
 * Takes a file piece by piece.
 *
 * @param onChunk gets each piece; it may be transferred away
 * @throws DownloadError
 */
export async function download(
  { file, controller, response: coming }: Request,
  onChunk: (bytes: ArrayBuffer) => void,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const watch = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => controller.abort(), STALL_TIMEOUT)
  }
  watch()
  try {
    const response = await coming
    if (!response.ok || response.body === null) {
      throw new DownloadError(
        `The server answered ${response.status} for ${file.path}. Try again in a moment.`,
      )
    }
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
        ? `${file.path} could not be fetched. Check the connection, then try again.`
        : 'You are offline, and the engine is not on this device yet. Go online, then try again.',
    )
  } finally {
    clearTimeout(timer)
  }
}
