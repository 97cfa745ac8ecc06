/*
 * The checksums in a zip, which the library that reads zips does not look at.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 to 4.3.16
 */

const END = 0x06054b50
const END_64 = 0x06064b50
const ENTRY = 0x02014b50
/** What stands for a number that has no room, which is in the other end record then. */
const ELSEWHERE = 0xffffffff

/** @returns what the contents of an archive's entries must sum up to, in the order of its directory; undefined where it has none */
export function readSums(archive: Uint8Array): readonly number[] | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const word = (at: number): number => view.getUint32(at, true)
  try {
    let end = archive.length - 22
    while (word(end) !== END) end -= 1
    let at = word(end + 16)
    if (at === ELSEWHERE) {
      const other = word(end - 12)
      if (word(other) === END_64) at = word(other + 48)
    }
    const sums: number[] = []
    for (; word(at) === ENTRY; at += 46 + lengthOf(view, at)) sums.push(word(at + 16))
    return sums
  } catch (reason) {
    // Beyond an end of the archive.
    if (reason instanceof RangeError) return undefined
    throw reason
  }
}

/** Of what of an entry has no fixed length: its name, its extra fields, its comment. */
const lengthOf = (view: DataView, at: number): number =>
  [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0)

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32, as zips have it. */
export function sumOf(content: Uint8Array): number {
  let sum = ~0
  for (const byte of content) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 255] ?? 0)
  return ~sum >>> 0
}
