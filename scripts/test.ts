import { requireChromium } from './test/chromium'
import {
  fromExitCode,
  fromLastLine,
  fromPlaywright,
  fromVitest,
  runPart,
  type Counts,
  type Part,
} from './test/parts'

/*
 * npm test: everything, in the order in which a failure costs least to find. Its last line is `N passed, N failed`. With `--all` Run
 * is pressed on every example of the site; with `--fresh` results of earlier checks do not count.
 */

if (process.argv.includes('--all')) process.env['EXAMPLES'] = 'all'
const FRESH = process.argv.includes('--fresh') ? ['--', '--fresh'] : []

const UNIT_REPORT = '.cache/reports/unit.json'
const SANDBOX_REPORT = '.cache/reports/sandbox.json'
const E2E_REPORT = '.cache/reports/e2e.json'

/** One after the other; those in one list side by side, for each of them uses one core at most. */
const PARTS: readonly (readonly Part[])[] = [
  [
    { name: 'lint', command: ['npx', 'eslint', '.'], count: fromExitCode },
    { name: 'format', command: ['npx', 'prettier', '--check', '--log-level=warn', '.'], count: fromExitCode },
    { name: 'Python lint', command: ['npm', 'run', '-s', 'lint:python'], count: fromExitCode },
    { name: 'types', command: ['npm', 'run', '-s', 'types'], count: fromExitCode },
    { name: 'engines', command: ['npm', 'run', '-s', 'engines:build'], count: fromExitCode },
  ],
  [
    {
      name: 'unit tests',
      command: [
        'npx',
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${UNIT_REPORT}`,
      ],
      count: fromVitest(UNIT_REPORT),
    },
  ],
  [
    {
      name: 'sandbox',
      command: [
        'npm',
        'run',
        '-s',
        'test:sandbox',
        '--',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${SANDBOX_REPORT}`,
      ],
      count: fromVitest(SANDBOX_REPORT),
    },
  ],
  [{ name: 'examples', command: ['npm', 'run', '-s', 'examples:check', ...FRESH], count: fromLastLine }],
  [{ name: 'TypeScript', command: ['npm', 'run', '-s', 'test:typescript', ...FRESH], count: fromLastLine }],
  [{ name: 'facts', command: ['npm', 'run', '-s', 'facts:check'], count: fromLastLine }],
  [{ name: 'build', command: ['npm', 'run', '-s', 'build'], count: fromExitCode }],
  [{ name: 'links', command: ['npm', 'run', '-s', 'links:check'], count: fromLastLine }],
  [{ name: 'share links', command: ['npm', 'run', '-s', 'test:links'], count: fromLastLine }],
  [
    {
      name: 'end-to-end tests',
      command: ['npm', 'run', '-s', 'test:e2e'],
      count: fromPlaywright(E2E_REPORT),
    },
  ],
  [{ name: 'browsers', command: ['npm', 'run', '-s', 'test:browsers'], count: fromLastLine }],
]

const results: { name: string; counts: Counts; seconds: number }[] = []
process.env['CHROMIUM'] = requireChromium()
for (const stage of PARTS) {
  console.log(`\n── ${stage.map(({ name }) => name).join(', ')}`)
  const started = Date.now()
  results.push(
    ...(await Promise.all(
      stage.map(async (part) => ({
        name: part.name,
        counts: await runPart(part),
        seconds: Math.round((Date.now() - started) / 1000),
      })),
    )),
  )
}

console.log('')
for (const { name, counts, seconds } of results) {
  console.log(
    `${counts.failed === 0 ? '✓' : '✗'} ${name} (${seconds} s): ${counts.passed} of ${counts.passed + counts.failed}`,
  )
}
const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0)
const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
