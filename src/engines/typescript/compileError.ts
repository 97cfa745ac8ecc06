import type { RunError } from '../../sandbox/protocol'

/** Why a program cannot be compiled; line and column count from 1, and are missing where no place is to blame. */
export type CompileError = RunError

/**
 * A syntax error as it is printed: the place, the line with a mark below it, and the message.
 *
 * @param source the program that did not compile
 */
export function describeCompileError({ name, message, line, column }: CompileError, source: string): string {
  const said = `${name}: ${message}\n`
  if (line === undefined || column === undefined) return said
  const text = source.split('\n')[line - 1] ?? ''
  const mark = text.slice(0, column - 1).replace(/[^\t]/g, ' ')
  return `main.ts:${line}:${column}\n${text}\n${mark}^\n\n${said}`
}
