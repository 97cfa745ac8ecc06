import { requireChromium } from './test/chromium'
import {
  fromExitCode,
  fromLastLine,
  fromPlaywright,
  fromVitest,
  runPart,
  type Part,
  type Result,
} from './test/parts'

/*
 * npm test: everything, in the order in which a failure costs least to find. Its last line is `N passed, N failed`. With `--all` Run
 * is pressed on every example of the site; with `--fresh` results of earlier checks do not count.
 */

if (process.argv.includes('--all')) process.env['EXAMPLES'] = 'all'
// What is built here is not for readers; it is compressed, so that they get what they unpack.
process.env['COMPRESS'] ??= 'quick'
const FRESH = process.argv.includes('--fresh') ? ['--', '--fresh'] : []

const UNIT_REPORT = '.cache/reports/unit.json'
const SANDBOX_REPORT = '.cache/reports/sandbox.json'
const E2E_REPORT = '.cache/reports/e2e.json'

const reportTo = (file: string): readonly string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
]

/** Parts that need one another, or that use one core at most: one after the other. */
type Lane = readonly Part[]

/** One stage after the other, the lanes of a stage side by side: what uses both cores has a stage for itself. */
const STAGES: readonly (readonly Lane[])[] = [
  [
    [{ name: 'lint', command: ['npx', 'eslint', '.'], count: fromExitCode }],
    [
      {
        name: 'format',
        command: ['npx', 'prettier', '--check', '--log-level=warn', '.'],
        count: fromExitCode,
      },
    ],
    [{ name: 'Python lint', command: ['npm', 'run', '-s', 'lint:python'], count: fromExitCode }],
    [{ name: 'types', command: ['npm', 'run', '-s', 'types'], count: fromExitCode }],
    [{ name: 'engines', command: ['npm', 'run', '-s', 'engines:build'], count: fromExitCode }],
  ],
  [
    [
      {
        name: 'unit tests',
        command: ['npx', 'vitest', 'run', ...reportTo(UNIT_REPORT)],
        ...fromVitest(UNIT_REPORT),
      },
    ],
  ],
  [
    [
      {
        name: 'sandbox',
        command: ['npm', 'run', '-s', 'test:sandbox', '--', ...reportTo(SANDBOX_REPORT)],
        ...fromVitest(SANDBOX_REPORT),
      },
    ],
  ],
  // Records the programs; the build takes what is there.
  [[{ name: 'examples', command: ['npm', 'run', '-s', 'examples:check', ...FRESH], count: fromLastLine }]],
  [[{ name: 'TypeScript', command: ['npm', 'run', '-s', 'test:typescript', ...FRESH], count: fromLastLine }]],
  [
    [
      { name: 'build', command: ['npm', 'run', '-s', 'build'], count: fromExitCode },
      { name: 'links', command: ['npm', 'run', '-s', 'links:check'], count: fromLastLine },
    ],
    [{ name: 'facts', command: ['npm', 'run', '-s', 'facts:check'], count: fromLastLine }],
  ],
  [[{ name: 'share links', command: ['npm', 'run', '-s', 'test:links'], count: fromLastLine }]],
  [
    [
      {
        name: 'end-to-end tests',
        command: ['npm', 'run', '-s', 'test:e2e'],
        ...fromPlaywright(E2E_REPORT),
      },
    ],
  ],
  [[{ name: 'browsers', command: ['npm', 'run', '-s', 'test:browsers'], count: fromLastLine }]],
]

interface Done extends Result {
  readonly name: string
  readonly seconds: number
}

/** @param beside whether other lanes run at the same time: then each line says of which part it is */
async function runLane(lane: Lane, beside: boolean): Promise<readonly Done[]> {
  const done: Done[] = []
  for (const part of lane) {
    const started = Date.now()
    const result = await runPart(part, beside ? `${part.name} │ ` : '')
    done.push({ name: part.name, ...result, seconds: Math.round((Date.now() - started) / 1000) })
  }
  return done
}

const results: Done[] = []
requireChromium()
for (const stage of STAGES) {
  console.log(`\n── ${stage.flatMap((lane) => lane.map(({ name }) => name)).join(', ')}`)
  const lanes = await Promise.all(stage.map((lane) => runLane(lane, stage.length > 1)))
  results.push(...lanes.flat())
}

console.log('')
for (const { name, passed, failed, cut, seconds } of results) {
  const end = cut === undefined ? '' : `; it ${cut}`
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${seconds} s): ${passed} of ${passed + failed}${end}`)
}
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
