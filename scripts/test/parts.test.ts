import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromExitCode, fromLastLine, fromPlaywright, fromVitest, runPart } from './parts'

/* Commands that end in every way, and what is said of them. */

let folder = ''
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'parts-'))))
afterEach(() => rm(folder, { recursive: true }))

const node = (code: string): readonly string[] => [process.execPath, '-e', code]

test('a command that only succeeds or fails is one check', async () => {
  const part = { name: 'part', count: fromExitCode }
  expect(await runPart({ ...part, command: node('') })).toEqual({ passed: 1, failed: 0 })
  expect(await runPart({ ...part, command: node('process.exitCode = 2') })).toEqual({ passed: 0, failed: 1 })
})

test('the last line is counted', async () => {
  const command = node(
    'console.log("1 passed, 4 failed"); console.log("5 passed, 3 failed"); process.exitCode = 1',
  )
  expect(await runPart({ name: 'part', command, count: fromLastLine })).toEqual({ passed: 5, failed: 3 })
})

test('a command that ends without having told its results has failed, and it is said', async () => {
  const part = { name: 'part', count: fromLastLine }
  expect(await runPart({ ...part, command: node('process.exitCode = 3') })).toEqual({
    passed: 0,
    failed: 1,
    cut: 'ended with code 3 before it told its results',
  })
  expect(await runPart({ ...part, command: node('') })).toMatchObject({
    failed: 1,
    cut: 'ended with code 0 before it told its results',
  })
})

test('a command that is ended in the middle has failed, and it is said', async () => {
  const kill = 'process.kill(process.pid, "SIGKILL")'
  const killed = { passed: 0, failed: 1, cut: 'ended by SIGKILL before it was done' }
  for (const count of [fromExitCode, fromLastLine])
    expect(await runPart({ name: 'part', command: node(kill), count })).toEqual(killed)
  // As npm and shells tell of it, here with a failure that came first.
  const command = node('console.log("5 passed, 2 failed"); process.exitCode = 128 + 15')
  expect(await runPart({ name: 'part', command, count: fromLastLine })).toEqual({
    passed: 5,
    failed: 2,
    cut: 'ended by signal 15 before it was done',
  })
})

test('what fails without a failed check says so', async () => {
  const command = node('console.log("5 passed, 0 failed"); process.exitCode = 1')
  expect(await runPart({ name: 'part', command, count: fromLastLine })).toEqual({
    passed: 5,
    failed: 1,
    cut: 'ended with code 1, though no check of it failed',
  })
})

test('a report is read, and never one of an earlier run', async () => {
  const vitest = join(folder, 'vitest.json')
  const playwright = join(folder, 'playwright.json')
  const reports = [
    [vitest, fromVitest(vitest), { numPassedTests: 7, numFailedTests: 1 }],
    [playwright, fromPlaywright(playwright), { stats: { expected: 6, flaky: 1, unexpected: 1 } }],
  ] as const
  for (const [file, source, report] of reports) {
    const write = `require("node:fs").writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(JSON.stringify(report))})`
    const part = { name: 'part', ...source }
    expect(await runPart({ ...part, command: node(`${write}; process.exitCode = 1`) })).toEqual({
      passed: 7,
      failed: 1,
    })
    expect(await readFile(file, 'utf8')).not.toBe('')
    await writeFile(file, JSON.stringify(report))
    expect(await runPart({ ...part, command: node('process.exitCode = 1') })).toMatchObject({
      passed: 0,
      failed: 1,
    })
  }
})
