import type { ProgramFile } from '../../../src/sandbox/protocol'

/**
 * Reads files of the reader's device. What is UTF-8 without a zero byte is a text.
 *
 * @param prefix folder that they go to, with its slash; empty for the program's own
 * @throws DOMException when a file cannot be read any more
 */
export function readFiles(list: Iterable<File>, prefix = ''): Promise<ProgramFile[]> {
  return Promise.all(
    Array.from(list, async (file) => ({
      name: `${prefix}${file.webkitRelativePath || file.name}`,
      content: asText(await file.arrayBuffer()),
    })),
  )
}

/** @returns the text where the bytes are one, else the bytes */
export function asText(bytes: ArrayBuffer): string | ArrayBuffer {
  if (new Uint8Array(bytes).includes(0)) return bytes
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return bytes
  }
}
