import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { loadPyodide, version } from 'pyodide'
import { readLines, type Lines } from './lines'
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

/** Operators that bind equally tightly. */
export interface PrecedenceLevel {
  /** As they are written, without operands; `if y else` has one within. */
  readonly operators: readonly string[]
  /** Each with operands, in the same order: `x ** y`, `not x`. */
  readonly forms: readonly string[]
  /** Which of `x ∘ y ∘ z` is computed first; `chain` where neighbours are compared, empty for what has one operand. */
  readonly grouping: 'left' | 'right' | 'chain' | ''
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
  /** From those that bind tightest on. */
  readonly precedence: readonly PrecedenceLevel[]
  /** All that the data model defines: `__len__`. */
  readonly specialMethods: readonly string[]
  /** The public names of each of {@link MODULES}. */
  readonly modules: Readonly<Record<string, readonly Documented[]>>
  /** What the site itself says of some of these names, where the interpreter says nothing that helps. */
  readonly lines: Lines
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

/** What `facts.py` imports; each stands beside it. */
const HELPERS = ['signatures', 'precedence'] as const

async function readCached(): Promise<Facts> {
  const source = (name: string): Promise<string> => readFile(new URL(`${name}.py`, scripts), 'utf8')
  const facts = await source('facts')
  const helpers = await Promise.all(HELPERS.map(async (name) => [`${name}.py`, await source(name)] as const))
  const hash = createHash('sha256').update(version).update(facts).update(MODULES.join())
  for (const [, text] of helpers) hash.update(text)
  const file = `${cacheFolder}facts-${hash.digest('hex').slice(0, 16)}.json`
  const json = await readFile(file, 'utf8').catch(() => undefined)
  const answer = JSON.parse(json ?? (await askAndKeep(Object.fromEntries(helpers), facts, file))) as Omit<
    Facts,
    'lines'
  >
  return { ...answer, lines: await readLines() }
}

async function askAndKeep(
  helpers: Readonly<Record<string, string>>,
  facts: string,
  file: string,
): Promise<string> {
  const pyodide = await loadPyodide()
  // A string of JSON is one of Python, too; encoded twice it is a literal in which nothing is special.
  const given = JSON.stringify(JSON.stringify({ helpers, wanted: MODULES }))
  pyodide.runPython(`import json, pathlib
given = json.loads(${given})
for name, text in given["helpers"].items():
    pathlib.Path(name).write_text(text)
wanted = given["wanted"]`)
  pyodide.runPython(facts)
  const json: unknown = pyodide.runPython('facts')
  if (typeof json !== 'string') throw new Error('The interpreter did not say what it has.')
  await mkdir(cacheFolder, { recursive: true })
  await writeFile(`${file}.${process.pid}`, json)
  await rename(`${file}.${process.pid}`, file)
  return json
}
