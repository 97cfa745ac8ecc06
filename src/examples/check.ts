import { createTwoFilesPatch } from 'diff'
import { labelOf } from '../engines/languages'
import { agrees, toStore } from './agree'
import { lineInFile, outputFor, type Example, type ExampleCode, type Problem } from './example'
import type { RunResult } from './run'

/** A program of an entry, with what it belongs to. */
export interface Listed {
  readonly file: string
  readonly example: Example
  readonly code: ExampleCode
  /** What stands above it on the page and is run before it. */
  readonly before: readonly string[]
}

/** All programs of an entry, the static ones too. */
export function listPrograms(file: string, examples: readonly Example[]): Listed[] {
  const programAt = (index: number): string => examples[index]?.codes[0]?.code ?? ''
  return examples.flatMap((example) =>
    example.codes.map((code) => ({ file, example, code, before: code.above?.map(programAt) ?? [] })),
  )
}

/** What is wrong with an example before it is run. */
export function checkAttributes({ file, example, code }: Listed): Problem[] {
  const problems: Problem[] = []
  const fenceLine = code.lines.first - 1
  if (code.attributes.static === '') {
    problems.push({
      file,
      line: fenceLine,
      message: 'A static example needs its reason: static="why it cannot run".',
    })
  }
  const output = outputFor(example, code.language)
  if (output?.attributes.varies === '') {
    problems.push({
      file,
      line: output.lines.first - 1,
      message: 'Output that varies needs its reason: varies="what varies".',
    })
  }
  return problems
}

/** What a program did otherwise than its entry says: how it ended, or what it printed. */
export interface Mismatch extends Problem {
  readonly about: 'ending' | 'output'
}

/** Compares what a program did with what its entry says. */
export function compare({ file, example, code }: Listed, result: RunResult): Mismatch | undefined {
  const stored = outputFor(example, code.language)
  const printsTraceback =
    code.isEndTold === true && result.end.status === 'done' && stored !== undefined && agrees(stored, result)
  const ending = printsTraceback ? undefined : compareEnding(code, result)
  if (ending !== undefined) {
    return {
      file,
      line: lineInFile(code, result.end.error?.line ?? 1),
      message: ending,
      about: 'ending',
    }
  }
  if (stored === undefined) {
    if (example.isQuestion === true || toStore(stored, result) === '' || isBeside(example, result))
      return undefined
    const message = `The ${labelOf(code.language)} program prints, but no output is stored: npm run examples:update -- ${file}`
    return { file, line: code.lines.first - 1, message, about: 'output' }
  }
  if (stored.attributes.varies !== undefined || agrees(stored, result)) return undefined
  const patch = createTwoFilesPatch(
    'stored output',
    `${labelOf(code.language)} prints`,
    `${stored.text}\n`,
    `${toStore(stored, result)}\n`,
  )
  const message = `The stored output is not what ${labelOf(code.language)} prints:\n${body(patch)}`
  return { file, line: stored.lines.first, message, about: 'output' }
}

/** Whether what a program prints stands in the fences of text right below it. */
export function isBeside({ beside = [] }: Example, result: RunResult): boolean {
  return beside.some((text) =>
    agrees({ text, lines: { first: 1, last: 1 }, attributes: {}, form: 'fence' }, result),
  )
}

function compareEnding(code: ExampleCode, { end, stderr }: RunResult): string | undefined {
  const expected = code.attributes.raises
  const failure = end.error === undefined ? end.status : end.error.name
  if (expected === undefined) {
    if (end.status === 'done') return undefined
    // A session goes on, and has no value for the name.
    const asks = /^EOFError: EOF when reading/m.test(stderr) && /\binput\(/.test(code.code)
    const hint = asks ? '. It reads lines: stdin="…" on its fence has them, with \\n between two' : ''
    return `The ${labelOf(code.language)} program ends with ${failure} (exit code ${end.exitCode}), and no raises=… says that it should${hint}:\n${indent(stderr)}`
  }
  if (end.status === 'error' && end.error?.name === expected) return undefined
  return `The ${labelOf(code.language)} program should end with ${expected}, and ends with ${failure}:\n${indent(stderr)}`
}

function body(patch: string): string {
  return indent(patch.split('\n').slice(1).join('\n'))
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '    ')
}
