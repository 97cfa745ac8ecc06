import type { LanguageTools } from '../language'
import { typeCheck } from './check'
import { compileProgram } from './compileProgram'
import { describeCompileError } from './compileError'

// There are no realms here: a program gets classes of the platform, such as `URL`, which are the thread's.
export { build } from './build'

export const compile: NonNullable<LanguageTools['compile']> = (files, main, how) => {
  const compiled = compileProgram(files, main, how)
  if ('files' in compiled) return compiled
  return { ...compiled, text: describeCompileError(compiled.error, files, main) }
}

export const check: NonNullable<LanguageTools['check']> = async (programs) => typeCheck(programs)
