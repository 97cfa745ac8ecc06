import { withoutTraceback } from './python/traceback'

/** What is said of a guess: right, or the first line that differs, from 1. */
export type Judgement = { readonly right: true } | { readonly right: false; readonly line: number }

/**
 * Compares what a reader expects with a stored output. Space at the ends of lines, and empty lines at the end, do not count. Of
 * a traceback or a stack the line that names the exception is enough, and there its type.
 */
export function judgeGuess(guess: string, output: string): Judgement {
  const guessed = linesOf(guess)
  const differs = [linesOf(output), linesOf(withoutFramesOf(output))].map((wanted) =>
    firstDifference(guessed, wanted),
  )
  if (differs.includes(undefined)) return { right: true }
  return { right: false, line: Math.max(...differs.map((at) => at ?? 0)) + 1 }
}

function withoutFramesOf(output: string): string {
  return withoutTraceback(output).replace(/\n {4}at .*/g, '')
}

function linesOf(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n+$/, '')
    .split('\n')
}

/** @returns undefined where they are the same */
function firstDifference(guessed: readonly string[], wanted: readonly string[]): number | undefined {
  const length = Math.max(guessed.length, wanted.length)
  for (let at = 0; at < length; at += 1)
    if (guessed[at] !== wanted[at] && !namesException(guessed[at], wanted[at])) return at
  return undefined
}

function namesException(guessed: string | undefined, wanted: string | undefined): boolean {
  return (
    guessed !== undefined &&
    /^(?:Uncaught )?([\w.]*(?:Error|Exception|Interrupt|Exit|Iteration))(?=:|$)/.exec(wanted ?? '')?.[1] ===
      guessed
  )
}
