import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/** How many checks of a part passed and failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** One part of `npm test`: a command, and where its counts are. */
export interface Part {
  readonly name: string
  readonly command: readonly string[]
  /** Reads the counts of a command that has ended; its own exit code counts too. */
  readonly count: (output: string) => Promise<Counts | undefined>
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
export function fromVitest(file: string): Part['count'] {
  return async () => {
    const report = JSON.parse(await readFile(file, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  }
}

/** Playwright's JSON report. */
export function fromPlaywright(file: string): Part['count'] {
  return async () => {
    const report = JSON.parse(await readFile(file, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number }
    }
    const { expected, unexpected, flaky } = report.stats
    return { passed: expected + flaky, failed: unexpected }
  }
}

/** Runs a part with its output shown. A part that fails counts at least one failure. */
export async function runPart(part: Part): Promise<Counts> {
  const [command = '', ...args] = part.command
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], env: process.env })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    process.stdout.write(text)
  })
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (value) => resolve(value ?? 1))
  })
  const counts = await part.count(output).catch(() => undefined)
  if (counts === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  return code === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) }
}
