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
