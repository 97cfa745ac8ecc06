import type { ProgramFile } from '../../sandbox/protocol'
import type { CompileHow } from '../language'
import { compile } from './compile'
import type { CompileError } from './compileError'
import { findImports } from './emit'
import { isModule, resolveModule } from './resolve'

/** A program's files as the worker takes them, or the reason why there are none. */
export type ProgramCompilation = { readonly files: readonly ProgramFile[] } | { readonly error: CompileError }

/**
 * Compiles all modules of a program. Files that are none stay as they are.
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
  const alone = files.filter(({ name }) => isModule(name)).length < 2
  const compiled: ProgramFile[] = []
  for (const file of files) {
    const { name, content } = file
    if (typeof content !== 'string' || !(isModule(name) || name === main)) {
      compiled.push(file)
      continue
    }
    const inFile = (error: CompileError): { error: CompileError } => ({
      error: name === main ? error : { ...error, file: name },
    })
    const format = alone ? 'program' : 'module'
    const result = compile(content, { format, name, record, stays: stays && name === main })
    if ('error' in result) return inFile(result.error)
    const missing = alone ? undefined : findMissing(name, content, names)
    if (missing !== undefined) return inFile(missing)
    compiled.push({ name, content: result.code })
  }
  return { files: compiled }
}

/** The first import that leads nowhere. */
function findMissing(name: string, source: string, names: ReadonlySet<string>): CompileError | undefined {
  const found = findImports(source).find(
    ({ specifier }) => resolveModule(name, specifier, names) === undefined,
  )
  if (found === undefined) return undefined
  const before = source.slice(0, found.start).split('\n')
  const modules = [...names].filter((other) => other !== name && isModule(other))
  const message = found.specifier.startsWith('.')
    ? `Cannot find “${found.specifier}”. The other modules here are ${modules.join(', ')}.`
    : `Programs here can import their own files only, by a path such as “./${modules[0] ?? 'other.ts'}”; “${found.specifier}” is none.`
  return { name: 'SyntaxError', message, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
