/** What this takes of a worker's global scope, before a program's world is made of it. */
interface Scope {
  importScripts(address: string): void
  /** Only in a thread of Node's; see src/sandbox/node.ts. */
  readonly threadScript: ((code: string, name: string) => void) | undefined
}

const { importScripts, threadScript } = globalThis as unknown as Scope
Reflect.deleteProperty(globalThis, 'threadScript')
const createAddress = URL.createObjectURL.bind(URL)
const revoke = URL.revokeObjectURL.bind(URL)
const Content = Blob

/**
 * Executes a script at once, whose `let`, `const` and classes are there for those that follow, as they are on a page: what is evaluated
 * keeps its own to itself.
 *
 * @param name under which stacks know it
 * @throws what the script throws
 */
export function runScript(code: string, name: string): void {
  if (threadScript !== undefined) return threadScript(code, name)
  // Browsers take nothing else for a script.
  const content = new Content([`${code}\n//# sourceURL=${name}`], { type: 'text/javascript' })
  const address = createAddress(content)
  try {
    importScripts.call(globalThis, address)
  } finally {
    revoke(address)
  }
}
