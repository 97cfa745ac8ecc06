import { moduleNamespaces } from '../inspect/recorded'

/*
 * Runs modules that import each other, in the form that TypeScript writes for SystemJS
 * (https://github.com/systemjs/systemjs/blob/main/docs/system-register.md): exports are live, circles and `await` at the top of a
 * module work, and a module runs once.
 */

/** An object with a module's exports. */
export type Namespace = Record<string, unknown>

/** Sets one export, or several; gives the value back. */
type Export = (name: string | Namespace, value?: unknown) => unknown

interface Declared {
  readonly setters?: readonly ((namespace: Namespace) => void)[]
  readonly execute?: () => void | Promise<void>
}

/** What a module's code hands to `System.register`. */
export type Register = (
  imports: readonly string[],
  declare: (
    set: Export,
    context: { readonly id: string; import(specifier: string): Promise<Namespace> },
  ) => Declared,
) => void

interface Module {
  readonly namespace: Namespace
  readonly imports: readonly Module[]
  /** Are told when an export has changed: whoever passes all exports on has copied them. */
  readonly importers: ((namespace: Namespace) => void)[]
  execute(): void | Promise<void>
  started: boolean
  /** While it waits for something at its top, or for a module that does. */
  pending: Promise<void> | undefined
  failed: { readonly error: unknown } | undefined
}

/** What the graph of a program's modules is made of. */
export interface ModuleSources {
  /** Evaluates a module's code, which calls `register` once. @throws what the code throws before that */
  evaluate(name: string, register: Register): void
  /** @returns the module's name @throws TypeError in words for the reader when there is none */
  resolve(from: string, specifier: string): string
}

/** A program's modules; each runs once. */
export interface Modules {
  /** Runs a module after all that it imports: at once, where nothing waits for something. */
  run(name: string): void | Promise<void>
  /** What `import()` gives. @param from name of the module that imports */
  import(from: string, specifier: string): Promise<Namespace>
}

export function createModules({ evaluate, resolve }: ModuleSources): Modules {
  const modules = new Map<string, Module>()
  const find = (name: string): Module => modules.get(name) ?? link(name)

  const findImported = (from: string, specifier: string): Module => find(resolve(from, specifier))

  async function importModule(from: string, specifier: string): Promise<Namespace> {
    const imported = findImported(from, specifier)
    await run(imported)
    sortKeys(imported.namespace)
    return imported.namespace
  }

  function link(name: string): Module {
    const namespace = Object.create(null) as Namespace
    Object.defineProperty(namespace, Symbol.toStringTag, { value: 'Module' })
    const imports: Module[] = []
    const importers: Module['importers'] = []
    let specifiers: readonly string[] = []
    let declared: Declared = {}
    const module: Module = {
      namespace,
      imports,
      importers,
      execute: () => declared.execute?.(),
      started: false,
      pending: undefined,
      failed: undefined,
    }
    modules.set(name, module)
    moduleNamespaces.set(namespace, true)

    const set: Export = (key, value) => {
      const given: Namespace = typeof key === 'string' ? { [key]: value } : key
      const changed = Object.keys(given).filter(
        (each) => !(each in namespace) || namespace[each] !== given[each],
      )
      for (const each of changed) namespace[each] = given[each]
      if (changed.length > 0) for (const tell of importers) tell(namespace)
      return typeof key === 'string' ? value : key
    }
    evaluate(name, (wanted, declare) => {
      specifiers = wanted
      declared = declare(set, {
        id: name,
        import: (specifier) => importModule(name, String(specifier)),
      })
    })
    for (const [index, specifier] of specifiers.entries()) {
      const imported = findImported(name, specifier)
      imports.push(imported)
      const setter = declared.setters?.[index]
      if (setter === undefined) continue
      setter(imported.namespace)
      imported.importers.push(setter)
    }
    return module
  }

  return { run: (name) => run(find(name)), import: importModule }
}

/** The names of a module's exports are in their order, whatever the order in which it has set them. */
function sortKeys(namespace: Namespace): void {
  const keys = Object.keys(namespace)
  if (keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key)) return
  const entries = Object.entries(namespace).sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [key, value] of entries) {
    delete namespace[key]
    namespace[key] = value
  }
}

/** Runs what a module imports, one after the other, and then itself. */
function run(module: Module): void | Promise<void> {
  if (module.failed !== undefined) throw module.failed.error
  if (module.started) return module.pending
  module.started = true

  function proceed(from: number): void | Promise<void> {
    for (let index = from; index < module.imports.length; index += 1) {
      const imported = module.imports[index]
      // One of a circle that is under way is not waited for: it waits for this one.
      if (imported === undefined || (imported.pending !== undefined && reaches(imported, module))) continue
      const waiting = run(imported)
      if (waiting !== undefined) return waiting.then(() => proceed(index + 1))
    }
    return module.execute()
  }

  try {
    const waiting = proceed(0)
    if (waiting === undefined) return undefined
    module.pending = waiting.then(
      () => {
        module.pending = undefined
      },
      (error: unknown) => {
        module.failed = { error }
        throw error
      },
    )
    return module.pending
  } catch (error) {
    module.failed = { error }
    throw error
  }
}

function reaches(from: Module, to: Module, seen = new Set<Module>()): boolean {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  return from.imports.some((imported) => reaches(imported, to, seen))
}
