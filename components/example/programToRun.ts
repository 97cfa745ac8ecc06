import type { Language } from '../../src/engines/language'
import type { RunRequest } from '../../src/sandbox/client/run'
import { fetchCompiled, knownCompiled } from './compiled'
import { compileToRun } from './compileToRun'
import type { ProgramToRun } from './useRun'

/**
 * The program in the form that its engine takes: at once when nothing is to be fetched or compiled.
 *
 * @param compiled the name of the compiled program below `compiled/`, where `code` is what it was compiled from
 * @param how it is run: what its engine takes with source, and whether it is recorded
 */
export function programToRun(
  { compiler, mainFile }: Language,
  code: string,
  compiled: string | undefined,
  how: Pick<RunRequest, 'session' | 'before' | 'record'>,
): ProgramToRun | Promise<ProgramToRun> {
  if (compiler === undefined) return { ...oneFile(mainFile, code), ...how }
  if (how.record === true)
    return compileToRun(compiler, { ...oneFile(mainFile, code), record: true }, { record: true })
  const known = compiled === undefined ? undefined : knownCompiled(compiled)
  return known === undefined
    ? compileProgram(compiler, oneFile(mainFile, code), compiled)
    : oneFile(mainFile, known)
}

const oneFile = (main: string, content: string): RunRequest => ({ files: [{ name: main, content }], main })

async function compileProgram(
  compiler: NonNullable<Language['compiler']>,
  { files, main }: RunRequest,
  compiled: string | undefined,
): Promise<ProgramToRun> {
  const fetched = compiled === undefined ? undefined : await fetchCompiled(compiled)
  if (fetched !== undefined) return oneFile(main, fetched)
  return compileToRun(compiler, { files, main })
}
