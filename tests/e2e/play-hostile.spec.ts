import { expect, test, type Page } from '@playwright/test'
import { addFile, playgroundOn, type Playground } from './playground'

/* What comes from others in the playground, files and names and texts: nothing of it reaches the page. */

const MARKUP = '<img src=x onerror=hit=1>'

/** What happens around a page that nothing may make happen. */
function watch(page: Page): readonly string[] {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('download', (download) => seen.push(`download: ${download.url()}`))
  page.on('pageerror', (error) => seen.push(`error in the page: ${error.message}`))
  page.on('framenavigated', (frame) => {
    if (!frame.url().includes('/sandbox.html')) seen.push(`navigation: ${frame.url()}`)
  })
  page.context().on('page', (other) => seen.push(`popup: ${other.url()}`))
  return seen
}

const status = ({ root }: Playground) => root.locator('.output .status')

async function runToEnd(play: Playground): Promise<void> {
  await play.run()
  await expect(status(play)).toHaveText(/^(Done|Stopped|The engine)|after [\d.]+/, { timeout: 60_000 })
}

test('a package that is called as the engine’s own changes nothing of the engine', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write('import _engine\nprint("BREACH")\n')
  for (const name of [
    '_engine/__init__.py',
    '_engine/prompt.py',
    'js.py',
    'pyodide.py',
    'sitecustomize.py',
  ]) {
    await addFile(play, name)
    await play.write('print("BREACH")\nraise SystemExit(7)\n')
  }
  const events = watch(page)
  await runToEnd(play)
  await expect(play.output).not.toContainText('BREACH')
  await play.tab('main.py').click()
  await play.write('print(40 + 2)\n')
  await runToEnd(play)
  await expect(play.output).toContainText('42')
  const prompt = play.root.getByRole('textbox', { name: 'Python prompt' })
  await prompt.fill('_engine = 3; _engine + 4')
  await prompt.press('Enter')
  await expect(play.output).toContainText('7')
  expect(events).toEqual([])
})

test('markup in names and in what services say is text', async ({ page }) => {
  const play = await playgroundOn(page)
  const events = watch(page)
  await addFile(play, `${MARKUP}.py`)
  await play.write(`x: int = "${MARKUP}"\n`)
  await play.root.getByRole('textbox', { name: 'Name of the project' }).fill(MARKUP)
  await play.tab('main.py').click()
  await play.write(
    `def marked(a: str = "${MARKUP}") -> str:\n    """${MARKUP} [a link](javascript:hit=1) ![b](x)"""\n    raise ValueError("${MARKUP}")\n\n\nmarked()\n`,
  )
  await play.show('Problems')
  await expect(play.root.locator('.problems')).toContainText(MARKUP)
  await page.keyboard.press('Escape')
  const call = play.code.getByText('marked', { exact: false }).last()
  await call.hover({ position: { x: 8, y: 8 } })
  await expect(page.locator('.cm-tooltip-hover')).toContainText(MARKUP)
  await play.code.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('marked(')
  await expect(page.locator('.cm-signature')).toContainText(MARKUP)
  await page.keyboard.type(')')
  await runToEnd(play)
  await expect(play.output).toContainText(`ValueError: ${MARKUP}`)
  await play.root.getByRole('button', { name: /^Projects/ }).click()
  await play.root.getByRole('button', { name: 'New Python' }).click()
  await expect(play.root.getByRole('button', { name: MARKUP, exact: true })).toBeVisible()
  expect(await page.evaluate(() => 'hit' in window || document.querySelector('.play img') !== null)).toBe(
    false,
  )
  expect(events).toEqual([])
})

test('names that lead elsewhere are refused in words, and those that mean something to scripts are names', async ({
  page,
}) => {
  const play = await playgroundOn(page)
  for (const name of [
    '../x.py',
    'a/../../x.py',
    '/etc/passwd',
    'a\\b.py',
    '',
    '.',
    'a//b',
    'x'.repeat(300),
  ]) {
    await addFile(play, name)
    await expect(play.notice, name).toContainText(/file name|needs a name/)
    await expect(play.root.getByRole('tab')).toHaveCount(1)
  }
  const tabs = ['main.py']
  for (const name of ['__proto__', 'constructor.py', 'toString', 'ü/ñ.py']) {
    await addFile(play, name)
    tabs.push(name)
    await play.write(`# ${name}\n`)
    await expect(play.root.getByRole('tab')).toHaveText([`${tabs[0]} ▸`, ...tabs.slice(1)])
  }
  await play.tab('main.py').click()
  await play.write(
    `for name in ${JSON.stringify(tabs.slice(1))}:\n    print(open(name, encoding="utf-8").read(), end="")\n`,
  )
  await runToEnd(play)
  await expect(play.output).toContainText('# __proto__\n# constructor.py\n# toString\n# ü/ñ.py')
})
