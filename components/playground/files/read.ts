import { MOST_BYTES } from '../../../src/sandbox/program'
import type { ProgramFile } from '../../../src/sandbox/protocol'

/**
 * Reads files of the reader's device. What is UTF-8 without a zero byte is a text.
 *
 * @throws RangeError in words for the reader when they are more than a program may have; none is read then
 * @throws DOMException when a file cannot be read any more
 */
export async function readFiles(list: Iterable<File>): Promise<ProgramFile[]> {
  const chosen = [...list]
  const bytes = chosen.reduce((sum, { size }) => sum + size, 0)
  if (bytes > MOST_BYTES)
    throw new RangeError(
      `These files are ${Math.ceil(bytes / 2 ** 20)} MiB together; ${MOST_BYTES / 2 ** 20} MiB are possible. None was taken.`,
    )
  return Promise.all(
    chosen.map(async (file) => ({ name: file.name, content: asText(await file.arrayBuffer()) })),
  )
}

/** @returns the text where the bytes are one, else the bytes */
export function asText(bytes: ArrayBuffer): string | ArrayBuffer {
  if (new Uint8Array(bytes).includes(0)) return bytes
  try {
    // A mark at the beginning is a part of the file: programs may look for it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return bytes
  }
}
