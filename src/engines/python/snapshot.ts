import type { EmscriptenModule } from './emscripten'

/**
 * A snapshot is the memory of a started interpreter, written as what differs from the memory of one that has just
 * been linked: the interpreter's own constant data, which the wasm brings along, is not stored again, nor are zeros.
 *
 *     u32 magic, u32 size of the memory, u32 size of what was linked, u32 number of stretches,
 *     then offset and length of each stretch (u32), then their bytes
 */
const MAGIC = 0x70_79_73_32
const HEADER = 4

/**
 * Stretches that are closer than this are written as one. Each costs a call when it is restored, in a worker whose code
 * has not been optimized yet: 55,000 stretches (of 16) took 100 ms and more, 2,000 take a few; the bytes grow by a tenth.
 */
const NEAR = 128

/** Writes the difference between the memory of a started interpreter and that of one just linked. */
export function encodeSnapshot(linked: Uint8Array, started: Uint8Array): Uint8Array {
  const stretches: { offset: number; end: number }[] = []
  for (let at = 0; at < started.length; at += 1) {
    if (started[at] === (linked[at] ?? 0)) continue
    const last = stretches.at(-1)
    if (last && at - last.end < NEAR) last.end = at + 1
    else stretches.push({ offset: at, end: at + 1 })
  }
  const header = new Uint32Array(HEADER + 2 * stretches.length)
  header.set([MAGIC, started.length, linked.length, stretches.length])
  let size = header.byteLength
  stretches.forEach(({ offset, end }, index) => {
    header.set([offset, end - offset], HEADER + 2 * index)
    size += end - offset
  })
  const snapshot = new Uint8Array(size)
  snapshot.set(new Uint8Array(header.buffer))
  let to = header.byteLength
  for (const { offset, end } of stretches) {
    snapshot.set(started.subarray(offset, end), to)
    to += end - offset
  }
  return snapshot
}

/** How much of a linked interpreter's memory holds data, from its start on. @throws Error when the bytes are no snapshot */
export function linkedSize(snapshot: ArrayBuffer): number {
  const [magic, , size] = new Uint32Array(snapshot, 0, HEADER)
  if (magic !== MAGIC || size === undefined) throw new Error('The snapshot is not one of this interpreter.')
  return size
}

/**
 * Gives the interpreter the memory that a snapshot was made of.
 *
 * @param linked a copy of the interpreter's memory as it was when just linked
 * @throws Error when the bytes are no snapshot, or one of other memory
 */
export function restoreSnapshot(module: EmscriptenModule, linked: Uint8Array, snapshot: ArrayBuffer): void {
  const [magic, size, , count] = new Uint32Array(snapshot, 0, HEADER)
  if (magic !== MAGIC || size === undefined || count === undefined || size < linked.length) {
    throw new Error('The snapshot is not one of this interpreter.')
  }
  const stretches = new Uint32Array(snapshot, 4 * HEADER, 2 * count)
  const bytes = new Uint8Array(snapshot)
  const memory = module.HEAPU8
  if (memory.length < size) throw new Error('The snapshot does not fit into the interpreter.')
  // On iOS CPython does without the trampoline that the machine of the build may have had, and the reverse.
  const trampoline =
    (module.__PyRuntime + (module.HEAP32[module.__PyEM_EMSCRIPTEN_TRAMPOLINE_OFFSET >> 2] ?? 0)) >> 2
  const trampolineHere = module.HEAP32[trampoline] ?? 0
  memory.set(linked)
  // Beyond what was linked come variables, the stack, of which nothing is in use, and the heap, as far as the loader has
  // filled it. The rest has never been touched; to write zeros there would only cost time and memory.
  memory.fill(0, linked.length, module._emscripten_stack_get_end())
  memory.fill(0, module.___heap_base, module._sbrk(0))
  let from = stretches.byteOffset + stretches.byteLength
  for (let index = 0; index < stretches.length; index += 2) {
    const length = stretches[index + 1] ?? 0
    memory.set(bytes.subarray(from, from + length), stretches[index])
    from += length
  }
  module.HEAP32[trampoline] = trampolineHere
}
