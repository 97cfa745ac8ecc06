import { withBase } from 'vitepress'
import { recordingName, RECORDINGS_FOLDER, type RecordedProgram } from '../../src/examples/recordingName'

/** What has not come for so long is given up, in milliseconds. */
const PATIENCE = 20_000

/**
 * Fetches the recording that was made of a program with the site. A copy that is damaged is fetched anew, past all caches.
 *
 * @throws Error in words for the reader
 */
export async function fetchRecording(program: RecordedProgram): Promise<ArrayBuffer> {
  if (globalThis.crypto?.subtle === undefined)
    throw new Error('The recording of this program comes by HTTPS only.')
  const url = withBase(`/${RECORDINGS_FOLDER}/${await recordingName(program)}`)
  for (const cache of ['default', 'reload'] as const) {
    try {
      return await unpack(await load(url, cache))
    } catch (reason) {
      if (!(reason instanceof DamagedError)) throw reason
    }
  }
  // The service worker has given what it keeps once more, and fetches it anew by now.
  return unpack(await load(url, 'no-store'))
}

/** There is no such recording. */
export class MissingError extends Error {}

class DamagedError extends Error {}

async function load(url: string, cache: RequestCache): Promise<ArrayBuffer> {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), PATIENCE)
  try {
    const response = await fetch(url, { cache, signal: late.signal })
    if (response.status === 404) throw new MissingError('This program was not recorded with the site.')
    if (!response.ok) throw new Error()
    return await response.arrayBuffer()
  } catch (reason) {
    if (reason instanceof MissingError) throw reason
    throw new Error('The recording of this program did not come. Check the connection.')
  } finally {
    clearTimeout(timer)
  }
}

/** Its checksum and length are gzip's: what is altered or cut does not unpack. */
async function unpack(packed: ArrayBuffer): Promise<ArrayBuffer> {
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
    return await new Response(stream).arrayBuffer()
  } catch {
    throw new DamagedError('The recording of this program has come damaged.')
  }
}
