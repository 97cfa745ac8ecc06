import type { Plugin } from 'vite'

/** What a press on Run loads: what shows runs, and what talks to engines. */
const ENTRIES = /\/(?:components\/example\/ExampleRun\.vue|src\/engines\/page\.ts)$/

/** What the bundler knows of a module; Rolldown's `ModuleInfo`, as far as it is read here. */
interface Module {
  readonly id: string
  readonly isEntry: boolean
  readonly importers: readonly string[]
}

interface Graph {
  getModuleInfo(id: string): Module | null
}

/**
 * One file for all that the first press on Run needs, in the place of a dozen: each would be asked for, pass the service worker and
 * be told of in the script that every page loads. What a page imports statically, as the playground does some of it, stays out: that
 * page would load all.
 */
export function runChunk(): Plugin {
  return {
    name: 'run-chunk',
    apply: 'build',
    config: (_, { isSsrBuild }) =>
      isSsrBuild === true
        ? {}
        : { build: { rolldownOptions: { output: { codeSplitting: { groups: [runGroup] } } } } },
  }
}

const runGroup = {
  includeDependenciesRecursively: false,
  name(id: string, graph: Graph): string | null {
    const above = importersOf(id, graph)
    return above.some((module) => ENTRIES.test(module.id)) && !above.some(({ isEntry }) => isEntry)
      ? 'run'
      : null
  },
}

/** @returns the module itself, and all whose static imports lead to it */
function importersOf(id: string, graph: Graph): readonly Module[] {
  const found = new Map<string, Module>()
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const module = found.has(next) ? null : graph.getModuleInfo(next)
    if (module === null) continue
    found.set(next, module)
    waiting.push(...module.importers)
  }
  return [...found.values()]
}
