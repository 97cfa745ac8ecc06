declare module 'pyodide/pyodide.asm.mjs' {
  import type { EmscriptenModule } from './emscripten'

  /** Emscripten's loader for Pyodide's CPython. */
  export default function createPyodideModule(settings: object): Promise<EmscriptenModule>

  /** Added when it is bundled: the exports of the interpreter that the loader refers to. */
  export const usedExports: readonly string[]
}

declare module '*.py' {
  const source: string
  export default source
}
