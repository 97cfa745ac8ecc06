/** Unsigned numbers in LEB128, written one after the other. */
export interface NumberWriter {
  readonly length: number
  /** @param value an integer from 0, below 2^53 */
  write(value: number): void
  /** A copy of what was written. */
  bytes(): Uint8Array<ArrayBuffer>
}

export function createNumberWriter(): NumberWriter {
  let bytes = new Uint8Array(4096)
  let length = 0
  return {
    get length() {
      return length
    },
    write(value) {
      if (length + 8 > bytes.length) {
        const longer = new Uint8Array(bytes.length * 2)
        longer.set(bytes)
        bytes = longer
      }
      let rest = value
      while (rest >= 0x80) {
        bytes[length] = (rest & 0x7f) | 0x80
        length += 1
        rest = rest < 0x8000_0000 ? rest >>> 7 : Math.floor(rest / 128)
      }
      bytes[length] = rest
      length += 1
    },
    bytes: () => bytes.slice(0, length),
  }
}

/** Reads them again. */
export interface NumberReader {
  readonly atEnd: boolean
  /** @throws RangeError at the end of the bytes */
  read(): number
}

export function createNumberReader(bytes: Uint8Array): NumberReader {
  let at = 0
  return {
    get atEnd() {
      return at >= bytes.length
    },
    read() {
      let value = 0
      let scale = 1
      for (;;) {
        const byte = bytes[at]
        if (byte === undefined || scale > 2 ** 49) throw new RangeError('The stream ends within a number.')
        at += 1
        value += (byte & 0x7f) * scale
        if (byte < 0x80) return value
        scale *= 128
      }
    },
  }
}
