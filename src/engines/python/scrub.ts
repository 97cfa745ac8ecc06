import type { EmscriptenModule, Pointer } from './emscripten'

/** Sizes that pymalloc serves, in steps of its alignment; above the last one it passes requests on. In bytes. */
const PYTHON_SIZES = Array.from({ length: 512 / 16 }, (_, index) => (index + 1) * 16)
/** The biggest piece of free memory is looked for in steps of halves. In bytes. */
const BIGGEST = 1 << 18
const SMALLEST = 16

/**
 * Overwrites all memory that is free with zeros. What was left there while the modules were imported would otherwise be
 * stored in the snapshot and travel to every reader: a quarter of it.
 *
 * All of the free memory is allocated, piece by piece, until a piece comes from beyond the end of what was in use.
 */
export function scrubFreeMemory(module: EmscriptenModule): void {
  const end = module._sbrk(0)
  const allocated: { pointer: Pointer; free: (pointer: Pointer) => void }[] = []

  function fill(size: number, allocate: (size: number) => Pointer, free: (pointer: Pointer) => void): void {
    for (;;) {
      const pointer = allocate(size)
      if (pointer === 0) return
      allocated.push({ pointer, free })
      if (pointer + size > end) return
      module.HEAPU8.fill(0, pointer, pointer + size)
    }
  }

  for (let size = BIGGEST; size >= SMALLEST; size /= 2) fill(size, module._malloc, module._free)
  for (const size of PYTHON_SIZES) fill(size, module._PyObject_Malloc, module._PyObject_Free)
  for (const { pointer, free } of allocated.reverse()) free(pointer)
  // No function of the interpreter is running: what is on its stack is left over.
  module.HEAPU8.fill(0, module._emscripten_stack_get_end(), module._emscripten_stack_get_base())
}
