import type { Head } from './format'

/** A recording's bytes: its head, and the streams of its parts. */
export function join(head: Head, streams: readonly Uint8Array[]): ArrayBuffer {
  const text = new TextEncoder().encode(JSON.stringify(head))
  const whole = new Uint8Array(4 + text.length + streams.reduce((sum, { length }) => sum + length, 0))
  new DataView(whole.buffer).setUint32(0, text.length, true)
  whole.set(text, 4)
  let at = 4 + text.length
  for (const stream of streams) {
    whole.set(stream, at)
    at += stream.length
  }
  return whole.buffer
}
