/*
 * Pyodide's interpreter exports all that it has, 8,560 names, for modules that might be linked to it later. Here none are, so
 * what neither the loader nor a program can reach is left out: 0.6 MB of what every reader waits for.
 */

/** What `ctypes.pythonapi` finds by name: CPython's public C functions and objects. */
const OF_C_API = /^Py/

/**
 * Leaves out the functions that nothing refers to. Functions keep their places in the table, which addresses in memory count on.
 *
 * @param wasm the interpreter as Pyodide built it
 * @param used names of the exports that the loader refers to
 * @throws Error when what is left is no module
 */
export async function trimWasm(wasm: Uint8Array, used: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded only when needed: it is 15 MB of JavaScript.
  const { default: binaryen } = await import('binaryen')
  const module = binaryen.readBinary(wasm)
  try {
    // Those that the file uses. With more, imports are written in a form that browsers do not read.
    const { Features } = binaryen
    module.setFeatures(
      Features.MutableGlobals |
        Features.NontrappingFPToInt |
        Features.BulkMemory |
        Features.BulkMemoryOpt |
        Features.SignExt |
        Features.ExceptionHandling |
        Features.ReferenceTypes |
        Features.Multivalue,
    )
    const kept = new Set(used)
    const exported = Array.from({ length: module.getNumExports() }, (_, index) =>
      binaryen.getExportInfo(module.getExportByIndex(index)),
    )
    for (const { name, kind } of exported) {
      const isSymbol = kind === binaryen.ExternalFunction || kind === binaryen.ExternalGlobal
      if (isSymbol && !kept.has(name) && !OF_C_API.test(name)) module.removeExport(name)
    }
    module.runPasses(['remove-unused-module-elements'])
    const trimmed = Uint8Array.from(module.emitBinary())
    if (!WebAssembly.validate(trimmed)) throw new Error('The trimmed interpreter is no WebAssembly module.')
    return trimmed
  } finally {
    module.dispose()
  }
}
