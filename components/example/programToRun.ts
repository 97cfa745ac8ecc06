import type { Language } from '../../src/engines/language'
import { endEarly } from '../../src/sandbox/ending'
import { fetchCompiled, knownCompiled } from './compiled'
import type { ProgramToRun } from './useRun'

/**
 * The program in the form that its engine takes: at once when nothing is to be fetched or compiled.
 *
 * @param compiled the name of the compiled program below `compiled/`, where `code` is what it was compiled from
 */
export function programToRun(
  { compiler }: Language,
  code: string,
  compiled: string | undefined,
): ProgramToRun | Promise<ProgramToRun> {
  if (compiler === undefined) return { code }
  const known = compiled === undefined ? undefined : knownCompiled(compiled)
  return known === undefined ? compileProgram(compiler, code, compiled) : { code: known }
}

async function compileProgram(
  compiler: NonNullable<Language['compiler']>,
  code: string,
  compiled: string | undefined,
): Promise<ProgramToRun> {
  const fetched = compiled === undefined ? undefined : await fetchCompiled(compiled)
  if (fetched !== undefined) return { code: fetched }
  const result = await (await compiler()).compile(code)
  if ('code' in result) return result
  return { end: endEarly('error', result.error), text: result.text }
}
