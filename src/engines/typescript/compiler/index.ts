import type { ProgramFile } from '../../../sandbox/protocol'
import type { CompileHow, Compiled, CompiledPiece } from '../../language'
import { describeCompileError, describePieceError } from '../compileError'
import { compileEdited, compileEditedPiece } from './client'

/**
 * Compiles a program in the page. Never rejects for what is wrong with the source.
 *
 * @throws TypeError when the compiler cannot be fetched
 */
export async function compile(
  files: readonly ProgramFile[],
  main: string,
  how: CompileHow = {},
): Promise<Compiled> {
  const compiled = await compileEdited(files, main, how)
  if ('files' in compiled) return compiled
  return { ...compiled, text: describeCompileError(compiled.error, files, main) }
}

/** The same for a piece at a prompt. */
export async function compilePiece(source: string): Promise<CompiledPiece> {
  const compiled = await compileEditedPiece(source)
  return 'error' in compiled ? { ...compiled, text: describePieceError(compiled.error, source) } : compiled
}
