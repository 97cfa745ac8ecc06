import { expect, test, type BrowserContext, type Page } from '@playwright/test'
import { startCatcher, type Catcher } from '../hostile/catcher'
import { readPrograms, type Ending, type HostileProgram } from '../hostile/programs'
import { exampleOn, type ExampleOnPage } from './example'

/* Programs that try to break out, each run as a reader would run it; what they must not do is looked for all around. */

const ENTRY = '/builtin/aiter'
/** A program that is not to end by itself is stopped after so long, in milliseconds; the others get the second time. */
const PATIENCE = 2_000
const LONG_PATIENCE = 30_000
/** The programs of a language are shared out among so many pages. */
const BATCHES = 4
/** Keys under which the page itself keeps things: edits, the language, which engine is in the cache. */
const OWN_KEYS = '^(draft:|engine:|language$)'

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
  const seen = await page.evaluate((own) => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    copy.querySelector('figure.example')?.remove()
    // The page itself loads scripts when they are needed.
    for (const element of copy.querySelectorAll('link, script, style')) element.remove()
    // The outline follows the scrolling, which the page does when an example ends.
    for (const link of copy.querySelectorAll('a[href^="#"][aria-current]'))
      link.removeAttribute('aria-current')
    return {
      html: copy.outerHTML,
      title: document.title,
      location: location.href,
      name: window.name,
      storage: Object.entries({ ...localStorage, ...sessionStorage }).filter(
        ([key]) => !new RegExp(own).test(key),
      ),
      globals: ['stolen', 'polluted', 'trace'].filter((name) => name in window),
    }
  }, OWN_KEYS)
  return { ...seen, cookies: await page.context().cookies() }
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

function endingOf(status: string, output: string): Ending {
  if (status.startsWith('Done')) return /(^|\n)contained\s*$/.test(output) ? 'contained' : 'done'
  if (status.startsWith('Stopped')) return 'stopped'
  return status.startsWith('The engine could not go on') ? 'crashed' : 'error'
}

/** Runs what is in the editor until it ends, or is stopped because it goes on for too long. */
async function run(example: ExampleOnPage, patience: number): Promise<{ status: string; output: string }> {
  await example.run.click()
  await expect(example.status).not.toHaveText(/^(Loading|Starting|Getting)/, { timeout: LONG_PATIENCE })
  await example.idle.waitFor({ timeout: patience }).catch(async () => {
    // It may end by itself at the very moment.
    await example.stop.click({ timeout: 10_000 }).catch(() => undefined)
    await example.idle.waitFor({ timeout: 10_000 })
  })
  return { status: await example.status.innerText(), output: await example.screen.innerText() }
}

async function attack(example: ExampleOnPage, program: HostileProgram): Promise<Ending> {
  await example.replaceCode(program.code)
  const { status, output } = await run(
    example,
    program.endings.includes('stopped') ? PATIENCE : LONG_PATIENCE,
  )
  const ending = endingOf(status, output)
  expect.soft(output, program.name).not.toContain('BREACH')
  expect.soft(program.endings, `${program.name} ended: ${status}\n${output.slice(-500)}`).toContain(ending)
  return ending
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
      const before = await lookAt(page)
      const events = watch(page, context)

      for (const program of programs) {
        await test.step(program.name, async () => {
          const ending = await attack(example, program)
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

test('there are at least 40 hostile programs in each language', () => {
  for (const language of ['python', 'typescript'] as const)
    expect(readPrograms(language, catcher).length).toBeGreaterThanOrEqual(40)
})
