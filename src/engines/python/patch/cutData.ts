import { createHash } from 'node:crypto'
import { LATE, lateNames, type LateName, type Span } from '../late'
import { openWasm, type WasmFile } from './wasmFile'

/** What the C library's iconv() reads, which is not there: nothing calls it. */
const UNREAD: Span = [2_824_000, 2_962_496]

/** Of all that is cut out, in the order of {@link LATE}: addresses alone would fit another version too. */
const SHA256 = 'c8c85f76d5e5bd7c8f79458cdb15713a9b07c3946b40f189cc79fd972175ac95'

export interface CutInterpreter {
  readonly wasm: Uint8Array<ArrayBuffer>
  readonly late: Readonly<Record<LateName, Uint8Array<ArrayBuffer>>>
}

/**
 * Takes tables out of the interpreter's file. Zeros stay in their place.
 *
 * @throws Error when it is another version than the one that the addresses are of
 */
export function cutData(file: Uint8Array): CutInterpreter {
  const wasm = openWasm(file)
  const entries = lateNames.map(
    (name) => [name, Buffer.concat(LATE[name].map((span) => cut(wasm, span)))] as const,
  )
  const hash = createHash('sha256')
  for (const [, content] of entries) hash.update(content)
  const found = hash.digest('hex')
  if (found !== SHA256)
    throw new Error(`The interpreter has other tables than those that come late: ${found}.`)
  cut(wasm, UNREAD)
  const late = Object.fromEntries(entries.map(([name, content]) => [name, Uint8Array.from(content)]))
  return { wasm: wasm.bytes, late: late as CutInterpreter['late'] }
}

/** What memory has at some addresses, which then has zeros. What the file does not say is zero already. */
function cut({ bytes, segments }: WasmFile, [first, last]: Span): Uint8Array {
  const content = new Uint8Array(last - first)
  for (const { address, start, end } of segments) {
    const from = Math.max(first, address)
    const to = Math.min(last, address + end - start)
    if (address < 0 || from >= to) continue
    const stretch = bytes.subarray(start + from - address, start + to - address)
    content.set(stretch, from - first)
    stretch.fill(0)
  }
  return content
}
