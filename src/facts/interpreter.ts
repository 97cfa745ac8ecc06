import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { loadPyodide, version } from 'pyodide'

/**
 * How an argument reaches a parameter, in the words of Python's `inspect`; `unspecified` where the interpreter
 * only has a docstring to tell, which does not.
 */
export type ParameterKind =
  | 'positional-only'
  | 'positional or keyword'
  | 'variadic positional'
  | 'keyword-only'
  | 'variadic keyword'
  | 'unspecified'

export interface Parameter {
  /** With its stars: `iterable`, `*args`, `**kwargs`. */
  readonly name: string
  readonly kind: ParameterKind
  /** As Python source; `…` where the parameter may be left out and the interpreter does not say what for. */
  readonly default?: string
}

/** One way to call a built-in. */
export interface Signature {
  /** `sum(iterable, /, start=0)` */
  readonly text: string
  readonly parameters: readonly Parameter[]
}

/** What the interpreter says of one built-in. */
export interface BuiltIn {
  readonly name: string
  readonly kind: 'function' | 'class'
  readonly signatures: readonly Signature[]
  readonly doc: string
  /** Empty where the docstring only lists forms. */
  readonly docFirstSentence: string
}

const script = fileURLToPath(new URL('./facts.py', import.meta.url))
const cacheFolder = fileURLToPath(new URL('../../.cache/', import.meta.url))
let reading: Promise<readonly BuiltIn[]> | undefined

/**
 * Asks the site's own CPython for its public built-in functions and classes, exceptions aside. The answer is kept
 * in `.cache/`, by the version of Pyodide and the question asked, as starting the interpreter takes seconds.
 *
 * @returns the built-ins by name, in the order of code points
 */
export function readBuiltIns(): Promise<readonly BuiltIn[]> {
  reading ??= readCached()
  return reading
}

async function readCached(): Promise<readonly BuiltIn[]> {
  const source = await readFile(script, 'utf8')
  const key = createHash('sha256').update(version).update(source).digest('hex').slice(0, 16)
  const file = `${cacheFolder}facts-${key}.json`
  const json = await readFile(file, 'utf8').catch(() => undefined)
  return JSON.parse(json ?? (await askAndKeep(source, file))) as readonly BuiltIn[]
}

async function askAndKeep(source: string, file: string): Promise<string> {
  const pyodide = await loadPyodide()
  pyodide.runPython(source)
  const json: unknown = pyodide.runPython('facts')
  if (typeof json !== 'string') throw new Error('The interpreter did not say what its built-ins are.')
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(`${file}.${process.pid}`, json)
  await rename(`${file}.${process.pid}`, file)
  return json
}
