import { readFile } from 'node:fs/promises'
import { languages } from '../engines/languages'
import { checkClaims } from './claims/check'
import { agrees, toStore } from './agree'
import { checkAttributes, compare, isBeside, listPrograms, type Listed } from './check'
import { outputFor, type Example, type ExampleCode, type LineRange, type Problem } from './example'
import { parseExamples } from './parse'
import { mapConcurrent } from '../mapConcurrent'
import type { KeptResults } from './kept'
import type { KeptRecordings } from './keptRecordings'
import { checkRecordings } from './recordings'
import { createExampleRunner } from './run'
import type { RunError } from '../sandbox/protocol'
import type { Printed } from './update'

/** What came of running the examples of some entries. */
export interface CheckReport {
  readonly problems: readonly Problem[]
  /** Programs found, and how many of them were run: static ones are not. */
  readonly programs: number
  readonly ran: number
  /** Programs of which something is wrong, claims that are not true, and fences that cannot be read. */
  readonly failed: { readonly programs: number; readonly claims: number; readonly others: number }
  /** Claims that were tried; see claims/markdown.ts. */
  readonly claims: number
  /** Programs that were recorded, step by step. */
  readonly recorded: number
  /** What the programs of each example printed, for those that ended as they should. */
  readonly entries: readonly CheckedEntry[]
}

/** What the programs of an entry did. */
export interface CheckedEntry {
  readonly file: string
  readonly printed: readonly Printed[]
  /** The failures in which its programs ended, each with the line of the program that failed. */
  readonly failures: readonly (RunError & { readonly source: string | undefined })[]
}

/**
 * Runs every example of some entries and compares with what they say; type-checks the TypeScript programs; tries the claims.
 *
 * @param files Markdown files
 * @param kept results of earlier checks; without it every program is run
 * @param recordings of earlier checks; without it none is recorded
 */
export async function checkEntries(
  files: readonly string[],
  onProgress: (done: number, total: number) => void,
  kept?: KeptResults,
  recordings?: KeptRecordings,
): Promise<CheckReport> {
  const parsed = await Promise.all(
    files.map(async (file) => ({ file, ...parseExamples(await readFile(file, 'utf8'), file) })),
  )
  const programs = parsed.flatMap(({ file, examples }) => listPrograms(file, examples))
  const runnable = programs.filter(({ code }) => code.attributes.static === undefined)
  const runner = await createExampleRunner({ ...(kept && { kept }), ...(recordings && { recordings }) })
  const results = await mapConcurrent(
    runnable,
    ({ code, before }) => runner.run(code, before),
    (done) => onProgress(done, runnable.length),
  )
  const recorded = recordings === undefined ? undefined : await checkRecordings(runner, programs, onProgress)
  const claiming = parsed.filter(({ claims }) => claims.length > 0)
  const claims = await mapConcurrent(claiming, ({ file, claims }) => checkClaims(file, claims, runner))
  const outcome = runnable.map((listed, index) => {
    const result = results[index]
    if (result === undefined) throw new Error('A program has no result.')
    const stored = outputFor(listed.example, listed.code.language)
    // What agrees stays as it is written.
    const agreed = stored !== undefined ? agrees(stored, result) : isBeside(listed.example, result)
    const text = agreed ? (stored?.text ?? '') : toStore(stored, result)
    return { listed, mismatch: compare(listed, result), text, error: result.end.error }
  })
  // A wrong stored output is what an update mends; a program that ended wrongly has printed nothing to keep.
  const textOf = (example: Example, code: ExampleCode): string | undefined => {
    const found = outcome.find(({ listed }) => listed.example === example && listed.code === code)
    return found?.mismatch?.about === 'ending' ? undefined : found?.text
  }

  const ofPrograms = [
    ...programs.flatMap(checkAttributes),
    ...(await typeProblems(programs)),
    ...outcome.flatMap(({ mismatch }) => mismatch ?? []),
    ...(recorded?.problems ?? []),
  ]
  const ofClaims = claims.flatMap(({ problems }) => problems)
  const others = parsed.flatMap(({ problems }) => problems)
  return {
    problems: [...others, ...ofPrograms, ...ofClaims],
    programs: programs.length,
    ran: runnable.length,
    failed: {
      programs: programs.filter((listed) => ofPrograms.some((problem) => isAbout(problem, listed))).length,
      claims: ofClaims.length,
      others: others.length,
    },
    recorded: recorded?.recorded ?? 0,
    claims: claims.reduce((sum, report) => sum + report.claims, 0),
    entries: parsed.map(({ file, examples }) => ({
      file,
      failures: outcome.flatMap(({ listed, error }) =>
        listed.file === file && error !== undefined
          ? [{ ...error, source: listed.code.code.split('\n')[(error.line ?? 0) - 1] }]
          : [],
      ),
      printed: examples.map((example) =>
        Object.fromEntries(
          example.codes.flatMap((code) => {
            const text = textOf(example, code)
            return text === undefined ? [] : [[code.language, text]]
          }),
        ),
      ),
    })),
  }
}

/** Whether a problem is one of a program: it stands in its fence, or in the output that holds for it. */
function isAbout({ file, line }: Problem, { file: own, example, code }: Listed): boolean {
  const output = outputFor(example, code.language)
  const stands = ({ first, last }: LineRange): boolean => line >= first - 1 && line <= last + 1
  return file === own && (stands(code.lines) || (output !== undefined && stands(output.lines)))
}

/** What the languages' own checkers say of the programs. */
async function typeProblems(programs: readonly Listed[]): Promise<Problem[]> {
  const found = await Promise.all(
    languages.map(async ({ id, label, tools }) => {
      const { check } = await tools()
      const written = programs.filter(({ code }) => code.language === id)
      if (check === undefined || written.length === 0) return []
      const diagnostics = await check(
        written.map(({ file, code }) => ({ file, code: code.code, line: code.lines.first })),
      )
      return diagnostics.map(({ file, line, message }) => ({ file, line, message: `${label}: ${message}` }))
    }),
  )
  return found.flat()
}
