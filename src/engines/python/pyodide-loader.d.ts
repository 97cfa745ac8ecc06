declare module 'pyodide/pyodide.asm.mjs' {
  import type { EmscriptenModule } from './emscripten'

  /** Emscripten's loader for Pyodide's CPython. */
  export default function createPyodideModule(settings: object): Promise<EmscriptenModule>
}

declare module '*.py' {
  const source: string
  export default source
}
