import type { Compiled } from '../../language'
import { describeCompileError } from '../compileError'
import { compileEdited } from './client'

/**
 * Compiles a program in the page. Never rejects for what is wrong with the source.
 *
 * @throws TypeError when the compiler cannot be fetched
 */
export async function compile(source: string): Promise<Compiled> {
  const compiled = await compileEdited(source)
  return 'error' in compiled ? { ...compiled, text: describeCompileError(compiled.error, source) } : compiled
}
