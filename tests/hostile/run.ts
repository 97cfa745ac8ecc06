import { build } from 'esbuild'
import { isDeepStrictEqual } from 'node:util'
import { encodeShare } from '../../components/example/share'
import { DIST } from '../../scripts/build'
import { showProgress } from '../../scripts/progress'
import { startServer } from '../../scripts/serve'
import { mapConcurrent } from '../../src/mapConcurrent'
import { address } from '../../src/site/address'
import type { Browser, Driver } from '../browsers/drivers/driver'
import { chromium, firefox } from '../browsers/drivers/puppeteer'
import { webkit } from '../browsers/drivers/webkit'
import { buildWhereStale } from '../browsers/site'
import { startCatcher, type Catcher } from './catcher'
import { endingOf } from './ending'
import { ATTEMPTS, LONGEST_STOP, LONGEST_TASK } from './limits'
import { readPrograms, type HostileProgram } from './programs'
import { watchThread, type ThreadClock } from './threadTime'
import type { Look } from './look'
import type { Visit } from './visitor'

/*
 * npm run test:hostile [-- <browsers>] [<parts of programs' names>]: every hostile program on the site's own page, in Firefox and
 * WebKit; the end-to-end tests do the same in Chromium, which is left out here unless it is named. All programs of a browser share
 * a page: what one of them does to it, the next would meet. The last line is `N passed, N failed`.
 */

const BROWSERS: readonly Browser[] = [firefox, webkit, chromium]
/** A program that is not to end by itself is stopped after so long, in milliseconds; the others get the second time. */
const PATIENCE = 1_000
const LONG_PATIENCE = 60_000
const EXAMPLE = 'example-counting-without-blocking'
const NORMAL = { python: 'print(sum([40, 2]))', typescript: 'console.log([40, 2].reduce((a, b) => a + b))' }

const wanted = process.argv.slice(2)
const parts = wanted.filter((word) => !BROWSERS.some(({ name }) => name.toLowerCase() === word))
const chosen = BROWSERS.filter(({ name }) => wanted.includes(name.toLowerCase()))

/** The page that the programs are run on. */
interface Room {
  readonly driver: Driver
  readonly clock: ThreadClock
  /** What the page looks like while a language is chosen. */
  readonly before: Readonly<Record<HostileProgram['language'], Look>>
}

async function visit(
  driver: Driver,
  program: Omit<HostileProgram, 'name' | 'endings'>,
  patience: number,
): Promise<Visit> {
  const { language, code } = program
  const fragment = await encodeShare({ example: EXAMPLE, language, code })
  const call = `visitor.visit(${JSON.stringify(fragment)}, ${patience}, ${LONGEST_TASK})`
  return (await driver.evaluate(call)) as Visit
}

/** @returns what is wrong; undefined when a normal program does what it must */
async function checkNormal(
  { driver }: Room,
  language: HostileProgram['language'],
): Promise<string | undefined> {
  const { status, output } = await visit(driver, { language, code: NORMAL[language] }, LONG_PATIENCE)
  return output.trim() === '42' ? undefined : `the next run did not print 42: ${status} ${output}`
}

/** Runs a program, again where it took too long, for a busy machine does not take too long each time. @returns what is wrong */
async function attack(room: Room, program: HostileProgram, catcher: Catcher): Promise<readonly string[]> {
  const patience = program.endings.includes('stopped') ? PATIENCE : LONG_PATIENCE
  const caught = catcher.caught.length
  const before = room.before[program.language]
  let slow: string[] = []
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { status, output, stopped = 0, gaps, look } = await visit(room.driver, program, patience)
    const ending = endingOf(status, output)
    const wrong = [
      ...(output.includes('BREACH') ? [`It got through: ${output}`] : []),
      ...(program.endings.includes(ending) ? [] : [`It ended: ${status}\n${output.slice(-500)}`]),
      ...(isDeepStrictEqual(look, before) ? [] : [describeChange(before, look)]),
      ...catcher.caught.slice(caught).map((what) => `It reached the server. ${what}`),
    ]
    const next = ending === 'contained' ? undefined : await checkNormal(room, program.language)
    if (next !== undefined) wrong.push(next)
    if (wrong.length > 0) return wrong
    const task = Math.max(0, ...gaps.map((gap) => room.clock.computedIn(gap)))
    slow = [
      ...(task > LONGEST_TASK ? [`A task of the page took ${Math.round(task)} ms.`] : []),
      ...(stopped > LONGEST_STOP ? [`Stop took ${Math.round(stopped)} ms.`] : []),
    ]
    if (slow.length === 0) return []
  }
  return slow
}

/** Where the first difference is, with what stands around it. */
function describeChange(before: Look, after: Look): string {
  const [one, other] = [JSON.stringify(before), JSON.stringify(after)]
  let at = 0
  while (one[at] === other[at]) at += 1
  const around = (text: string): string => text.slice(Math.max(0, at - 100), at + 200)
  return `It changed the page from\n${around(one)}\nto\n${around(other)}`
}

async function openRoom(browser: Browser, url: string, script: string): Promise<Room> {
  const driver = await browser.launch()
  await driver.open(`${url}builtin/aiter`)
  await driver.evaluate(`(() => { ${script}; return true })()`)
  const lookWith = async (language: HostileProgram['language']): Promise<Look> =>
    (await visit(driver, { language, code: NORMAL[language] }, LONG_PATIENCE)).look
  // What runs for the first time fetches scripts, of which the page keeps some.
  await lookWith('python')
  await lookWith('typescript')
  const before = { python: await lookWith('python'), typescript: await lookWith('typescript') }
  return { driver, clock: await watchThread(driver), before }
}

async function runBrowser(browser: Browser): Promise<{ passed: number; failed: number }> {
  const missing = browser.missing()
  const catcher = await startCatcher()
  const programs = (['python', 'typescript'] as const)
    .flatMap((language) => readPrograms(language, catcher))
    .filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)))
  if (missing !== undefined) {
    await catcher.close()
    console.log(`${browser.name}: left out; install ${missing}`)
    return { passed: 0, failed: process.env['CI'] === 'true' ? programs.length : 0 }
  }
  const progress = showProgress(browser.name)
  const failures: string[] = []
  let room: Room | undefined
  for (const [index, program] of programs.entries()) {
    let wrong: readonly string[]
    const title = `${browser.name}: ${program.language}/${program.name}`
    try {
      room ??= await openRoom(browser, site.url, script)
      wrong = await attack(room, program, catcher)
    } catch (reason) {
      wrong = [`The page was lost: ${String(reason)}`]
    }
    if (wrong.length > 0) {
      failures.push(title)
      console.log(`\n✗ ${title}\n${wrong.join('\n').replace(/^/gm, '  ')}`)
      await leave(room)
      room = undefined
    }
    progress(index + 1, programs.length)
  }
  await leave(room)
  await catcher.close()
  return { passed: programs.length - failures.length, failed: failures.length }
}

async function leave(room: Room | undefined): Promise<void> {
  room?.clock.stop()
  await room?.driver.close().catch(() => undefined)
}

await buildWhereStale()
const bundle = await build({
  entryPoints: [new URL('visitor.ts', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
})
const script = bundle.outputFiles[0]?.text ?? ''
const site = await startServer({ dir: DIST, port: 0, base: address.base })
let rows: readonly { passed: number; failed: number }[]
try {
  rows = await mapConcurrent(chosen.length === 0 ? [firefox, webkit] : chosen, runBrowser)
} finally {
  await site.close()
}
const sum = (key: 'passed' | 'failed'): number => rows.reduce((count, row) => count + row[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1
