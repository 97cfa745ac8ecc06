import type { LanguageTools } from '../language'
import { typeCheck } from './check'
import { compile as compileSource } from './compile'
import { describeCompileError } from './compileError'

// There are no realms here: a program gets classes of the platform, such as `URL`, which are the thread's.
export { build } from './build'

export const compile: NonNullable<LanguageTools['compile']> = (source) => {
  const compiled = compileSource(source)
  return 'error' in compiled ? { ...compiled, text: describeCompileError(compiled.error, source) } : compiled
}

export const check: NonNullable<LanguageTools['check']> = async (programs) => typeCheck(programs)
