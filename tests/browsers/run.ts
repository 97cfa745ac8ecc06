import { DIST } from '../../scripts/build'
import { showProgress } from '../../scripts/progress'
import { mapConcurrent } from '../../src/mapConcurrent'
import { runSuite } from './conformance'
import type { Browser } from './drivers/driver'
import { chromium, firefox } from './drivers/puppeteer'
import { webkit } from './drivers/webkit'
import type { Outcome } from './outcome'
import { checkPage, PAGE_CHECKS } from './page-checks'
import { oneOfEach, readExamples } from './examples'
import { buildWhereStale, serveSite } from './site'
import { type Case, readSuite } from './suite'

/*
 * npm run test:browsers [-- <browser>] [<part of a program's or a check's name>]: the conformance suite, the site's examples, the aiter entry,
 * presses before its scripts are there, the playground, and the end of workers in the system's browsers, as many at a time as there are cores.
 * Chromium runs every example, the others the first of each entry. The last line is `N passed, N failed`.
 */

/** The slowest first: they run side by side. */
const BROWSERS: readonly Browser[] = [firefox, webkit, chromium]

/** What the table says of one browser. */
interface Row {
  readonly browser: string
  readonly passed: number
  readonly failed: number
  readonly leftOut: number
  readonly note: string
}

const wanted = process.argv.slice(2)
const chosen = BROWSERS.filter(({ name }) => wanted.includes(name.toLowerCase()))
const filter = wanted.find((word) => !BROWSERS.some(({ name }) => name.toLowerCase() === word))
await buildWhereStale()
const isWanted = (name: string): boolean => filter === undefined || name.includes(filter)
const wantedOf = (cases: readonly Case[]): readonly Case[] =>
  cases.filter(({ program }) => isWanted(program.name))
// Each program is compiled as it is read.
const [suite, examples] = [readSuite(), readExamples(DIST)]
const all = wantedOf([...suite, ...examples])
const few = wantedOf([...suite, ...oneOfEach(examples)])
const checks = PAGE_CHECKS.filter(isWanted)
if (all.length + checks.length === 0) throw new Error(`No program and no browser is called “${filter}”.`)
const casesOf = (browser: Browser): readonly Case[] => (browser === chromium ? all : few)
const totalOf = (browser: Browser): number => casesOf(browser).length + checks.length

let rows: readonly Row[] = []
const site = await serveSite(all.map(({ program }) => program))
try {
  rows = await mapConcurrent(chosen.length === 0 ? BROWSERS : chosen, runBrowser)
} finally {
  await site.close()
}
report()

async function runBrowser(browser: Browser): Promise<Row> {
  const missing = browser.missing()
  if (missing !== undefined) return leaveOut(browser, missing)
  const started = Date.now()
  const progress = showProgress(browser.name)
  const total = totalOf(browser)
  const first = await runSuite(browser, site.harnessUrl, casesOf(browser), (done) => progress(done, total))
  const outcomes = await tryAgain(browser, first)
  outcomes.push(...(await checkPage(browser, site, isWanted)))
  progress(total, total)
  const failures = outcomes.filter(({ failure }) => failure !== undefined)
  for (const outcome of failures) printFailure(browser, outcome)
  return {
    browser: browser.name,
    passed: outcomes.length - failures.length,
    failed: failures.length,
    leftOut: 0,
    note: `${Math.round((Date.now() - started) / 1000)} s`,
  }
}

/**
 * A shared machine may stall a browser for longer than a program may take: what failed gets one more try in a new browser,
 * by itself. What passes only then is named.
 */
async function tryAgain(browser: Browser, outcomes: readonly Outcome[]): Promise<Outcome[]> {
  const failed = new Set(outcomes.filter(({ failure }) => failure !== undefined).map(({ name }) => name))
  if (failed.size === 0) return [...outcomes]
  const again = casesOf(browser).filter(({ program }) => failed.has(program.name))
  const second = await runSuite(browser, site.harnessUrl, again, () => undefined)
  for (const { name, failure } of second) {
    if (failure === undefined) console.log(`${browser.name}: ${name} passed at the second try only.`)
  }
  return [...outcomes.filter(({ name }) => !failed.has(name)), ...second]
}

/** Where everything is to be installed, a browser that is not there is a failure. */
function leaveOut(browser: Browser, packages: string): Row {
  const total = totalOf(browser)
  const failed = process.env['CI'] === 'true' ? total : 0
  const note = `left out: install ${packages}`
  return { browser: browser.name, passed: 0, failed, leftOut: total, note }
}

function printFailure({ name }: Browser, outcome: Outcome): void {
  console.log(`\n✗ ${name}: ${outcome.name}\n${(outcome.failure ?? '').trimEnd().replace(/^/gm, '  ')}`)
}

function report(): void {
  const line = (cells: readonly (string | number)[], note: string): void =>
    console.log(
      `${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(12) : String(cell).padStart(14))).join('')}   ${note}`,
    )
  console.log('')
  line(['browser', 'passed', 'failed', 'not installed'], '')
  for (const { browser, passed, failed, leftOut, note } of rows)
    line([browser, passed, failed, leftOut], note)
  const sum = (key: 'passed' | 'failed'): number => rows.reduce((count, row) => count + row[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
  process.exitCode = sum('failed') === 0 ? 0 : 1
}
