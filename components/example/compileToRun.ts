import type { CompileHow, Language } from '../../src/engines/language'
import type { RunRequest } from '../../src/sandbox/client/run'
import { endEarly } from '../../src/sandbox/ending'
import type { ProgramToRun } from './useRun'

/**
 * Compiles a program for a language whose engine does not take source.
 *
 * @param how it is to run
 * @throws TypeError when the compiler cannot be fetched
 */
export async function compileToRun(
  compiler: NonNullable<Language['compiler']>,
  request: RunRequest,
  how: CompileHow = {},
): Promise<ProgramToRun> {
  const result = await (await compiler()).compile(request.files, request.main, how)
  if ('files' in result) return { ...request, ...result }
  return { end: endEarly('error', result.error), text: result.text }
}
