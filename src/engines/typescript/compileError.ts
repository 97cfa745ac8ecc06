import type { ProgramFile, RunError } from '../../sandbox/protocol'

/** Why a program cannot be compiled; line and column count from 1, and are missing where no place is to blame. */
export type CompileError = RunError

/**
 * A syntax error as it is printed: the place, the line with a mark below it, and the message.
 *
 * @param files of the program that did not compile
 * @param main the file that the error is in where it names none
 */
export function describeCompileError(
  error: CompileError,
  files: readonly ProgramFile[],
  main: string,
): string {
  const { name, message, file = main, line, column } = error
  const said = `${name}: ${message}\n`
  if (line === undefined || column === undefined) return said
  const source = files.find((candidate) => candidate.name === file)?.content
  const text = typeof source === 'string' ? (source.split('\n')[line - 1] ?? '') : ''
  const mark = text.slice(0, column - 1).replace(/[^\t]/g, ' ')
  return `${file}:${line}:${column}\n${text}\n${mark}^\n\n${said}`
}

/** The same as Node's console prints it, of a piece. */
export function describePieceError({ name, message, line, column }: CompileError, source: string): string {
  const said = `Uncaught ${name}: ${message}\n`
  if (line === undefined || column === undefined) return said
  const text = source.split('\n')[line - 1] ?? ''
  return `${text}\n${text.slice(0, column - 1).replace(/[^\t]/g, ' ')}^\n\n${said}`
}
