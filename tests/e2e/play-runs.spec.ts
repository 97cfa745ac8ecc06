import { expect, test } from '@playwright/test'
import { playgroundOn } from './playground'

/* What a run in the playground is given, what it leaves behind, and what of the page comes with the first wish for it. */

test('a line break behind the last argument or line of input is none of them', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write('import sys\nprint(sys.argv[1:], input("one "))\nprint(input("two "))\n')
  await play.show('Arguments')
  await play.root.getByRole('textbox', { name: /^Arguments/ }).fill('-v\n\nb\n')
  await play.root.getByRole('textbox', { name: /^Input/ }).fill('ada\n')
  await play.show('Output')
  await play.run()
  await expect(play.output).toContainText('two')
  await expect(play.output).toContainText("one ada\n['-v', '', 'b'] ada\n")
  await expect(play.root.getByRole('textbox', { name: /line|input/i })).toBeFocused()
  await play.show('Arguments')
  await expect(play.root.getByRole('textbox', { name: /^Arguments/ })).toHaveValue('-v\n\nb')
  await play.root.getByRole('button', { name: 'New Python' }).click()
  await expect(play.root.getByRole('textbox', { name: /^Arguments/ })).toHaveValue('')
})

test('what runs ends with its project, and leaves no files in another one', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write('import time\nopen("out.txt", "w").write("x")\nprint("begun")\ntime.sleep(3)\n')
  await play.run()
  await expect(play.output).toContainText('begun')
  await play.root.getByRole('button', { name: 'New TypeScript' }).click()
  await expect(play.output).toHaveCount(0)
  await expect(play.root.getByRole('button', { name: 'Run', exact: true })).toBeVisible()
  await play.write('console.log("its own")\n')
  await play.run()
  await expect(play.output).toContainText('its own')
  await play.show('Files')
  await expect(play.root.getByRole('row')).toHaveCount(2)
})

for (const [panel, chunk] of [
  ['Steps', 'WorkspaceSteps'],
  ['Files', 'archive'],
] as const)
  test(`what ${panel} needs and does not come is said, and comes later`, async ({ page }) => {
    const lost = new RegExp(`/chunks/${chunk}\\.`)
    const play = await playgroundOn(page)
    await page.route(lost, (route) => route.abort())
    await play.show(panel)
    const all = play.root.getByRole('button', { name: 'Download all (zip)' })
    if (panel === 'Files') await all.click()
    await expect(play.root.getByText('could not be fetched')).toBeVisible()
    await page.unroute(lost)
    const saved = panel === 'Files' ? page.waitForEvent('download') : undefined
    if (panel === 'Files') await all.click()
    else {
      await play.show('Output')
      await play.show(panel)
      await expect(play.root.getByRole('button', { name: 'Record' })).toBeVisible()
    }
    await saved
  })

for (const width of [320, 390, 1280])
  test(`the list of projects is in the window, and covers nothing, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    const play = await playgroundOn(page)
    await play.root.getByRole('button', { name: /^Projects/ }).click()
    const button = play.root.getByRole('button', { name: 'Import a project' })
    await expect(button).toBeInViewport({ ratio: 1 })
    await expect(play.root.getByText('No other projects on this device yet.')).toBeInViewport({ ratio: 1 })
    for (const control of [play.tab('main.py'), play.root.getByRole('button', { name: 'New file' })])
      await control.click({ trial: true, timeout: 5000 })
  })

test('a program that is none has no steps, which is said', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write('def f(:\n')
  await play.show('Steps')
  await play.root.getByRole('button', { name: /^Record/ }).click()
  await expect(play.root.getByRole('alert')).toHaveText(/so it has no steps\. The output says why\.$/)
  await play.show('Output')
  await expect(play.output).toContainText('SyntaxError')
})

test.describe('on a device that is touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  test('nothing is said of keys beside the code', async ({ page }) => {
    const play = await playgroundOn(page)
    await expect(play.root.getByText('Prompt only')).toBeVisible()
    await expect(play.root.getByText(/Ctrl\+Enter/)).toBeHidden()
  })
})
