import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** How many checks of a part passed and failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** What became of a part. */
export interface Result extends Counts {
  /** How it ended before it had done all; undefined when it did. */
  readonly cut?: string
}

/** One part of `npm test`: a command, and where its counts are. */
export interface Part {
  readonly name: string
  readonly command: readonly string[]
  /** Reads the counts of a command that has ended; its own exit code counts too. */
  readonly count: (output: string) => Promise<Counts | undefined>
  /** The file that the counts are read from. What an earlier run left there is removed before the command begins. */
  readonly report?: string
}

/** A command whose last line is `N passed, N failed`. */
export async function fromLastLine(output: string): Promise<Counts | undefined> {
  const found = [...output.matchAll(/^(?:\w+: )?(\d+) passed, (\d+) failed/gm)].at(-1)
  return found && { passed: Number(found[1]), failed: Number(found[2]) }
}

/** A command that only succeeds or fails: one check. */
export async function fromExitCode(): Promise<undefined> {
  return undefined
}

/** Vitest's JSON report. */
export function fromVitest(report: string): Pick<Part, 'count' | 'report'> {
  const count: Part['count'] = async () => {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed, failed }
  }
  return { report, count }
}

/** Playwright's JSON report. */
export function fromPlaywright(report: string): Pick<Part, 'count' | 'report'> {
  const count: Part['count'] = async () => {
    const { stats } = JSON.parse(await readFile(report, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number }
    }
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
  }
  return { report, count }
}

/**
 * Runs a part with its output shown. A part that fails counts at least one failure; one that is ended in the middle says so.
 *
 * @param label stands before each line of the output, where other parts run beside this one
 */
export async function runPart(part: Part, label = ''): Promise<Result> {
  if (part.report !== undefined) await rm(part.report, { force: true })
  const [command = '', ...args] = part.command
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: process.env })
  const lines: string[] = []
  show(child.stdout, label, process.stdout, (line) => lines.push(line))
  show(child.stderr, label, process.stderr)
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  const counts = await part.count(lines.join('\n')).catch(() => undefined)
  const { passed, failed } = counts ?? { passed: Number(code === 0), failed: Number(code !== 0) }
  const cut = howCut(code, signal, counts === undefined && part.count !== fromExitCode, failed)
  const least = Number(code !== 0 || cut !== undefined)
  return { passed, failed: Math.max(least, failed), ...(cut === undefined ? {} : { cut }) }
}

/** Above this a shell and npm tell of a signal, by its number. */
const SIGNALS = 128

/** @param untold it left no counts, and should have */
function howCut(
  code: number | null,
  signal: NodeJS.Signals | null,
  untold: boolean,
  failed: number,
): string | undefined {
  if (signal !== null) return `ended by ${signal} before it was done`
  if (code !== null && code > SIGNALS) return `ended by signal ${code - SIGNALS} before it was done`
  if (untold) return `ended with code ${code} before it told its results`
  return code !== 0 && failed === 0 ? `ended with code ${code}, though no check of it failed` : undefined
}

function show(
  from: Readable,
  label: string,
  to: NodeJS.WriteStream,
  each: (line: string) => unknown = () => undefined,
): void {
  createInterface({ input: from }).on('line', (line) => {
    each(line)
    to.write(`${label}${line}\n`)
  })
}
