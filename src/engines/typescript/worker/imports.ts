import type { Namespace } from './modules'

/** What a piece calls that imports something; the compiler has made these calls of it. */
export interface PieceImports {
  import(specifier: unknown): Promise<Namespace>
  /** @param names the piece's own, and what each is called in the module; `*` is all of it */
  imports(specifier: string, names: Readonly<Record<string, string>>): Promise<void>
}

const evaluate = globalThis.eval
const { defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect

/** @param importModule gives what `import()` gives */
export function createImports(importModule: (specifier: string) => Promise<Namespace>): PieceImports {
  return {
    import: async (specifier) => importModule(String(specifier)),
    async imports(specifier, names) {
      const namespace = await importModule(specifier)
      const missing = Object.values(names).find((name) => name !== '*' && !(name in namespace))
      if (missing !== undefined)
        throw new SyntaxError(
          `The requested module '${specifier}' does not provide an export named '${missing}'`,
        )
      for (const [name, imported] of Object.entries(names))
        bind(name, () => (imported === '*' ? namespace : namespace[imported]))
    },
  }
}

/**
 * Gives a name to what was imported: it is read anew each time, as the module can change it, and cannot be assigned to. It takes the
 * place of a global, and of what was imported before.
 *
 * @throws SyntaxError when a piece has declared the name, which would hide this one
 */
function bind(name: string, read: () => unknown): void {
  const before = getOwnPropertyDescriptor(globalThis, name)
  const probe = {}
  let get = (): unknown => probe
  const set = (): void => {
    throw new TypeError('Assignment to constant variable.')
  }
  defineProperty(globalThis, name, { get: () => get(), set, configurable: true })
  if (evaluated(name) === probe) {
    get = read
    return
  }
  if (before === undefined) deleteProperty(globalThis, name)
  else defineProperty(globalThis, name, before)
  throw new SyntaxError(`Identifier '${name}' has already been declared`)
}

/** What a name stands for; undefined for one whose declaration has failed. */
function evaluated(name: string): unknown {
  try {
    return evaluate(name)
  } catch {
    return undefined
  }
}
