import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { loadPyodide, version } from 'pyodide'
import { MODULES } from './modules'

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

/** One way to call something. */
export interface Signature {
  /** `sum(iterable, /, start=0)`, `str.split(sep=None, maxsplit=-1)` */
  readonly text: string
  readonly parameters: readonly Parameter[]
}

/** What the interpreter says of one thing that has a name. */
export interface Documented {
  /** As it is reached: `sum`, `str.split`, `bisect.insort`. */
  readonly name: string
  readonly kind: 'function' | 'class' | 'exception' | 'method' | 'class method' | 'attribute' | 'constant'
  /** None for what is not called. */
  readonly signatures: readonly Signature[]
  /** Empty where the docstring only lists forms. */
  readonly docFirstSentence: string
  /** Of a constant that is a number, a text or None: as Python source. */
  readonly value?: string
}

/** A built-in function or class. */
export interface BuiltIn extends Documented {
  readonly kind: 'function' | 'class'
  readonly doc: string
}

/** A built-in type; `file` is what `open()` returns for text. */
export interface TypeFacts {
  readonly name: string
  /** Its public methods and attributes, by name. */
  readonly members: readonly Documented[]
  /** Its special methods: `__len__`. */
  readonly special: readonly string[]
}

export interface ExceptionFacts {
  readonly name: string
  readonly bases: readonly string[]
  readonly docFirstSentence: string
}

/** What the interpreter says of itself. */
export interface Facts {
  /** In the order of code points. */
  readonly builtIns: readonly BuiltIn[]
  readonly types: readonly TypeFacts[]
  /** Each after those that it derives from. */
  readonly exceptions: readonly ExceptionFacts[]
  readonly keywords: readonly string[]
  readonly softKeywords: readonly string[]
  /** All operators and delimiters of the grammar. */
  readonly operators: readonly string[]
  /** All that the data model defines: `__len__`. */
  readonly specialMethods: readonly string[]
  /** The public names of each of {@link MODULES}. */
  readonly modules: Readonly<Record<string, readonly Documented[]>>
}

const scripts = new URL('./python/', import.meta.url)
const cacheFolder = fileURLToPath(new URL('../../.cache/', import.meta.url))
let reading: Promise<Facts> | undefined

/**
 * Asks the site's own CPython what it has. The answer is kept in `.cache/`, by the version of Pyodide and the question asked, as
 * starting the interpreter takes seconds.
 */
export function readFacts(): Promise<Facts> {
  reading ??= readCached()
  return reading
}

/** @returns the public built-in functions and classes, exceptions aside */
export async function readBuiltIns(): Promise<readonly BuiltIn[]> {
  return (await readFacts()).builtIns
}

async function readCached(): Promise<Facts> {
  const [signatures, facts] = await Promise.all(
    ['signatures.py', 'facts.py'].map((name) => readFile(new URL(name, scripts), 'utf8')),
  )
  if (signatures === undefined || facts === undefined) throw new Error('A script of the facts is missing.')
  const hash = createHash('sha256').update(version).update(signatures).update(facts).update(MODULES.join())
  const file = `${cacheFolder}facts-${hash.digest('hex').slice(0, 16)}.json`
  const json = await readFile(file, 'utf8').catch(() => undefined)
  return JSON.parse(json ?? (await askAndKeep(signatures, facts, file))) as Facts
}

async function askAndKeep(signatures: string, facts: string, file: string): Promise<string> {
  const pyodide = await loadPyodide()
  // A string of JSON is one of Python, too; encoded twice it is a literal in which nothing is special.
  const given = JSON.stringify(JSON.stringify({ signatures, wanted: MODULES }))
  pyodide.runPython(`import json, pathlib
given = json.loads(${given})
pathlib.Path("signatures.py").write_text(given["signatures"])
wanted = given["wanted"]`)
  pyodide.runPython(facts)
  const json: unknown = pyodide.runPython('facts')
  if (typeof json !== 'string') throw new Error('The interpreter did not say what it has.')
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(`${file}.${process.pid}`, json)
  await rename(`${file}.${process.pid}`, file)
  return json
}
