import type { ProgramFile } from '../../../sandbox/protocol'
import type { Compiled } from '../../language'
import { describeCompileError } from '../compileError'
import { compileEdited } from './client'

/**
 * Compiles a program in the page. Never rejects for what is wrong with the source.
 *
 * @throws TypeError when the compiler cannot be fetched
 */
export async function compile(files: readonly ProgramFile[], main: string): Promise<Compiled> {
  const compiled = await compileEdited(files, main)
  if ('files' in compiled) return compiled
  return { ...compiled, text: describeCompileError(compiled.error, files, main) }
}
