import { expect, test, type BrowserContext, type JSHandle, type Page } from '@playwright/test'
import { startCatcher, type Catcher } from '../hostile/catcher'
import { endingOf } from '../hostile/ending'
import { ATTEMPTS, LONGEST_STOP, LONGEST_TASK } from '../hostile/limits'
import { lookAround, OWN_KEYS } from '../hostile/look'
import { readPrograms, type Ending, type HostileProgram } from '../hostile/programs'
import { exampleOn, type ExampleOnPage } from './example'
import { longestTask } from './longestTask'

/* Programs that try to break out, each run as a reader would run it; what they must not do is looked for all around. */

const ENTRY = '/builtin/aiter'
/** A program that is not to end by itself is stopped after so long, in milliseconds; the others get the second time. */
const PATIENCE = 1_000
const LONG_PATIENCE = 30_000
/** The programs of a language are shared out among so many pages. */
const BATCHES = 10

const LANGUAGES = {
  python: { tab: 'Python', normal: 'print(sum([40, 2]))' },
  typescript: { tab: 'TypeScript', normal: 'console.log([40, 2].reduce((a, b) => a + b))' },
} as const

let catcher: Catcher
test.beforeAll(async () => {
  catcher = await startCatcher()
})
test.afterAll(() => catcher.close())

/** Everything about a page that no program may change. */
async function lookAt(page: Page): Promise<unknown> {
  return { ...(await page.evaluate(lookAround, OWN_KEYS)), cookies: await page.context().cookies() }
}

/** What happens around a page that no program may make happen. */
function watch(page: Page, context: BrowserContext): string[] {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('download', (download) => seen.push(`download: ${download.url()}`))
  page.on('crash', () => seen.push('the page crashed'))
  page.on('pageerror', (error) => seen.push(`error in the page: ${error.message}`))
  page.on('framenavigated', (frame) => {
    if (!frame.url().includes('/sandbox.html')) seen.push(`navigation: ${frame.url()}`)
  })
  context.on('page', (other) => seen.push(`popup: ${other.url()}`))
  context.on('response', (response) => {
    if (response.url().includes('stolen')) seen.push(`response: ${response.url()}`)
  })
  return seen
}

/** What the page tells of its own thread, in milliseconds by the clock on the wall. */
interface Watched {
  /** The tasks that browsers call long: of more than 50 ms. */
  readonly tasks: number[]
  /** From each press on Stop to the end of the run. */
  readonly stops: number[]
}

async function watchThread(example: ExampleOnPage): Promise<JSHandle<Watched>> {
  return example.root.evaluateHandle((root) => {
    const watched: Watched = { tasks: [], stops: [] }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.tasks.push(duration)
    }).observe({ type: 'longtask' })
    let pressed: number | undefined
    root.addEventListener('click', ({ target }) => {
      if ((target as Element).matches('button.stop')) pressed = performance.now()
    })
    new MutationObserver(() => {
      if (pressed === undefined || root.hasAttribute('data-busy')) return
      watched.stops.push(performance.now() - pressed)
      pressed = undefined
    }).observe(root, { attributeFilter: ['data-busy'] })
    return watched
  })
}

/** What has been seen since the last time. */
const takeLongest = (watched: JSHandle<Watched>): Promise<{ task: number; stop: number }> =>
  watched.evaluate(({ tasks, stops }) => ({
    task: Math.max(0, ...tasks.splice(0)),
    stop: Math.max(0, ...stops.splice(0)),
  }))

/** Runs what is in the editor until it ends, or is stopped because it goes on for too long. */
async function run(example: ExampleOnPage, patience: number): Promise<{ status: string; output: string }> {
  // What is shown is of the run before until this one begins.
  const begun = example.root.evaluate(
    (root) =>
      new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect()
          resolve()
        }).observe(root, { attributeFilter: ['data-busy'] })
      }),
  )
  await example.run.click()
  await begun
  await expect(example.status).not.toHaveText(/^(Loading|Starting|Getting)/, { timeout: LONG_PATIENCE })
  await example.idle.waitFor({ timeout: patience }).catch(async () => {
    // It may end by itself at the very moment.
    await example.stop.click({ timeout: 10_000 }).catch(() => undefined)
    await example.idle.waitFor({ timeout: 10_000 })
  })
  return { status: await example.status.innerText(), output: await example.screen.innerText() }
}

/**
 * Runs a program, and once more where it seems to have held the page: then the trace tells for how long the page's thread has
 * computed, in which there is nothing of what else the machine does.
 */
async function attack(
  page: Page,
  example: ExampleOnPage,
  watched: JSHandle<Watched>,
  program: HostileProgram,
): Promise<Ending> {
  await example.replaceCode(program.code)
  const patience = program.endings.includes('stopped') ? PATIENCE : LONG_PATIENCE
  let { status, output } = await run(example, patience)
  const ending = endingOf(status, output)
  expect.soft(output, program.name).not.toContain('BREACH')
  expect.soft(program.endings, `${program.name} ended: ${status}\n${output.slice(-500)}`).toContain(ending)
  let { task, stop } = await takeLongest(watched)
  for (let attempt = 1; attempt < ATTEMPTS && (task > LONGEST_TASK || stop > LONGEST_STOP); attempt += 1) {
    task = await longestTask(page, async () => {
      ;({ status, output } = await run(example, patience))
    })
    stop = (await takeLongest(watched)).stop
  }
  expect.soft(task, `the longest task of the page during ${program.name}`).toBeLessThanOrEqual(LONGEST_TASK)
  expect.soft(stop, `from Stop to the end of ${program.name}`).toBeLessThanOrEqual(LONGEST_STOP)
  return endingOf(status, output)
}

for (const [language, { tab, normal }] of Object.entries(LANGUAGES)) {
  for (let batch = 0; batch < BATCHES; batch += 1) {
    test(`hostile programs in ${tab}, part ${batch + 1} of ${BATCHES}`, async ({ page, context }) => {
      test.setTimeout(240_000)
      const programs = readPrograms(language as HostileProgram['language'], catcher).filter(
        (_, index) => index % BATCHES === batch,
      )
      await page.goto(ENTRY)
      const example = exampleOn(page)
      await example.choose(tab)
      const checkNormalRun = async (when: string): Promise<void> => {
        await example.replaceCode(normal)
        const { status, output } = await run(example, LONG_PATIENCE)
        expect.soft(output.trim(), `a normal program ${when}: ${status}`).toBe('42')
      }
      await checkNormalRun('before')
      const watched = await watchThread(example)
      const before = await lookAt(page)
      const events = watch(page, context)

      for (const program of programs) {
        await test.step(program.name, async () => {
          const ending = await attack(page, example, watched, program)
          expect.soft(await lookAt(page), `the page after ${program.name}`).toEqual(before)
          expect.soft(events.splice(0), `around the page during ${program.name}`).toEqual([])
          expect.soft(catcher.caught, `reached the server by ${program.name}`).toEqual([])
          // One that ended in the ordinary way is itself proof that runs do.
          if (ending !== 'contained') await checkNormalRun(`after ${program.name}`)
        })
      }
      await checkNormalRun('at the end')
      expect(catcher.caught).toEqual([])
    })
  }
}

/** Where programs are not found, nothing has been tried: each language has had more than this for long, and none is taken away. */
const LEAST_PROGRAMS = 90

test('the hostile programs of each language have been found', () => {
  for (const language of ['python', 'typescript'] as const)
    expect(readPrograms(language, catcher).length).toBeGreaterThanOrEqual(LEAST_PROGRAMS)
})
