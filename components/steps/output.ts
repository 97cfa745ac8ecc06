import type { Head } from '../../src/steps/format'

/** A piece of what a program has printed, or of what it was given. */
export interface Printed {
  readonly stream: 'stdout' | 'stderr' | 'stdin'
  readonly text: string
}

/** The end of what was printed is what the reader looks for; more is not drawn at each step. In characters. */
const SHOWN = 20_000

/** @param characters how many had been printed */
export function outputUpTo(output: Head['output'], characters: number): Printed[] {
  const found: Printed[] = []
  let at = 0
  for (const [stream, text] of output) {
    const from = Math.max(0, characters - SHOWN - at)
    const shown = text.slice(from, Math.max(0, characters - at))
    at += text.length
    if (shown !== '') found.push({ stream, text: shown })
    if (at >= characters) break
  }
  return found
}
