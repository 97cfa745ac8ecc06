import { encode } from '@jridgewell/sourcemap-codec'
import type { ProgramFile } from '../../sandbox/protocol'
import type { CompileHow } from '../language'
import { compile } from './compile'
import type { CompileError } from './compileError'
import { findImports } from './emit'
import { pack } from './packed'
import { describeMissing, isModule, resolveModule } from './resolve'

/** A file may export something: one that only seems to is a module that exports nothing. */
const EXPORT = /^\s*export\b/m

/** A program's files as the worker takes them, or the reason why there are none. */
export type ProgramCompilation = { readonly files: readonly ProgramFile[] } | { readonly error: CompileError }

/**
 * Compiles all modules of a program. Files that are none stay as they are. One file alone is a plain function, but where the prompt
 * can import what it exports.
 *
 * @param main name of the file that is run
 * @param how it is to run
 */
export function compileProgram(
  files: readonly ProgramFile[],
  main: string,
  { record = false, stays = false }: CompileHow = {},
): ProgramCompilation {
  const names = new Set(files.map(({ name }) => name))
  const reached = reachedFrom(main, files, names)
  const exporting = stays && files.some(({ name, content }) => name === main && EXPORT.test(String(content)))
  const alone = !exporting && files.filter(({ name }) => isModule(name)).length < 2
  const compiled: ProgramFile[] = []
  for (const file of files) {
    const { name, content } = file
    if (typeof content !== 'string' || !(isModule(name) || name === main)) {
      compiled.push(file)
      continue
    }
    const format = alone ? 'program' : 'module'
    const result = compile(content, { format, name, record, stays: stays && name === main })
    const missing = alone ? undefined : findMissing(name, content, names)
    const made = 'code' in result && missing !== undefined ? { error: missing } : result
    if ('code' in made) compiled.push({ name, content: made.code })
    else if (reached.has(name)) return { error: name === main ? made.error : { ...made.error, file: name } }
    else compiled.push({ name, content: failing(made.error, name) })
  }
  return { files: compiled }
}

/** The modules that a program imports by names that are written in it, and its main file. */
function reachedFrom(
  main: string,
  files: readonly ProgramFile[],
  names: ReadonlySet<string>,
): ReadonlySet<string> {
  const sources = new Map(
    files.map(({ name, content }) => [name, typeof content === 'string' ? content : '']),
  )
  const reached = new Set([main])
  for (const name of reached)
    for (const { specifier } of findImports(sources.get(name) ?? '')) {
      const imported = resolveModule(name, specifier, names)
      if (imported !== undefined) reached.add(imported)
    }
  return reached
}

/** A module that the program runs without: whoever imports it later, at the prompt say, hears what is wrong with it. */
function failing({ message, line = 1, column = 1 }: CompileError, name: string): string {
  const thrown = `throw new SyntaxError(${JSON.stringify(`${message} (${name}:${line}:${column})`)})`
  return pack(`System.register([], () => ({ execute() { ${thrown} } }))`, {
    valueFunction: '$value',
    mappings: encode([[[0, 0, line - 1, column - 1]]]),
  })
}

/** The first import that leads nowhere. */
function findMissing(name: string, source: string, names: ReadonlySet<string>): CompileError | undefined {
  const found = findImports(source).find(
    ({ specifier }) => resolveModule(name, specifier, names) === undefined,
  )
  if (found === undefined) return undefined
  const before = source.slice(0, found.start).split('\n')
  const message = describeMissing(name, found.specifier, names)
  return { name: 'SyntaxError', message, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
