import { expect, test, type Page } from '@playwright/test'
import { makeDeployment, type Deployment } from './deployment'
import { playgroundOn, type Playground } from './playground'

test.use({ serviceWorkers: 'allow' })

let site: Deployment
test.beforeEach(async () => {
  site = await makeDeployment()
})
test.afterEach(() => site.remove())

/** Uses the interpreter, ruff and types of a playground. */
async function useAll(play: Playground, word: string): Promise<void> {
  await play.write(`import os\ncount: int = "${word}"\nprint(count)\n`)
  await play.show('Problems')
  await expect(play.root.getByText('imported but unused')).toBeVisible()
  await expect(play.root.getByText('is not assignable to declared type "int"')).toBeVisible({
    timeout: 60_000,
  })
  await play.run()
  await expect(play.output).toContainText(word, { timeout: 60_000 })
}

const keptPaths = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys())
      found.push(...(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname))
    return found.join('\n')
  })

test('once used, the playground has its help and its interpreter without network', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const play = await playgroundOn(page, `${site.url}play`)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await useAll(play, 'online')
  await expect.poll(() => keptPaths(page)).toMatch(/\/play$/m)
  await expect.poll(() => keptPaths(page)).toMatch(/ruff_wasm/)
  await expect.poll(() => keptPaths(page)).toMatch(/basedpyright/)
  await expect.poll(() => keptPaths(page)).toMatch(/python\.\w+\.wasm/)
  await expect.poll(() => keptPaths(page)).toMatch(/WorkspaceSteps/)

  await context.setOffline(true)
  await page.reload()
  await expect(play.code).toContainText('"online"')
  await useAll(play, 'offline')
  await play.show('Steps')
  await expect(play.root.getByRole('button', { name: 'Record main.py' })).toBeVisible()
  await play.root.getByRole('button', { name: /^Projects/ }).click()
  const download = page.waitForEvent('download')
  await play.root.getByRole('button', { name: 'Export this project' }).click()
  await download
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await play.root.getByRole('button', { name: 'Share' }).click()
  await expect(play.root.getByRole('button', { name: 'Link copied' })).toBeVisible()
})
