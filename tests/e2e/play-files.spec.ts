import { expect, test, type Locator, type Page } from '@playwright/test'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addFile, playgroundOn } from './playground'

/* Files of the device, dropped on the playground, as the browser itself tells of a drop. */

/** @param paths of files and folders on this machine */
async function drop(page: Page, onto: Locator, paths: readonly string[]): Promise<void> {
  const box = await onto.boundingBox()
  if (box === null) throw new Error('There is nothing to drop on.')
  const session = await page.context().newCDPSession(page)
  const event = {
    x: box.x + box.width / 2,
    y: box.y + 20,
    data: { items: [], files: [...paths], dragOperationsMask: 1 },
  }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...event })
  await session.detach()
}

test('files and folders that are dropped on the code become files of the project', async ({
  page,
}, testInfo) => {
  const folder = testInfo.outputPath('dropped')
  await mkdir(join(folder, 'shop', 'deep'), { recursive: true })
  await writeFile(join(folder, 'shop', '__init__.py'), 'NAME = "shop"\n')
  await writeFile(join(folder, 'shop', 'deep', 'price.txt'), '3,2')
  await writeFile(join(folder, 'a.bin'), Buffer.from([0, 255]))
  const play = await playgroundOn(page)
  const program =
    'import shop\nprint(shop.NAME, open("shop/deep/price.txt").read(), open("a.bin", "rb").read())\n'
  await play.write(program)

  await drop(page, play.code, [join(folder, 'shop'), join(folder, 'a.bin')])
  for (const name of ['shop/__init__.py', 'shop/deep/price.txt', 'a.bin'])
    await expect(play.root.getByRole('button', { name, exact: true })).toBeVisible()
  await expect(play.code).toHaveText(program.replaceAll('\n', ''))
  await play.run()
  await expect(play.output).toContainText(String.raw`shop 3,2 b'\x00\xff'`)
})

test('what is too much is said, and nothing of it is taken', async ({ page }, testInfo) => {
  const folder = testInfo.outputPath('many')
  await mkdir(folder, { recursive: true })
  await Promise.all(Array.from({ length: 1_001 }, (_, at) => writeFile(join(folder, `${at}.py`), '')))
  const big = testInfo.outputPath('big.bin')
  await writeFile(big, Buffer.alloc(100_000_000))
  const play = await playgroundOn(page)
  await drop(page, play.code, [folder])
  await expect(play.notice).toContainText('more than 1000 files')
  await drop(page, play.code, [big])
  await expect(play.notice).toContainText('96 MiB')
  await expect(play.root.getByRole('tab')).toHaveCount(1)
})

test('of what a program writes as much is kept as there is room for', async ({ page }) => {
  const play = await playgroundOn(page)
  await play.write(
    'for at in range(10_000):\n    open(f"{at}.txt", "w").write("x")\nopen("big.bin", "wb").write(b"x" * 100_000_000)\n',
  )
  await play.run()
  await expect(play.notice).toContainText('9002 files that the program wrote are not kept')
  await play.show('Files')
  await expect(play.root.getByRole('row', { name: /written by the last run/ })).toHaveCount(999)
})

test('a folder is renamed with all that is in it, by keys, and back', async ({ page }) => {
  const play = await playgroundOn(page)
  for (const name of ['shop/__init__.py', 'shop/deep/tea.py', 'shopping.txt']) await addFile(play, name)
  await play.tab('main.py').click()
  await play.write('from store.deep import tea\nprint(tea.__name__)\n')
  await play.show('Files')
  const rename = (folder: string) => play.root.getByRole('button', { name: `Rename ${folder}/`, exact: true })
  await rename('shop').press('Enter')
  const field = play.root.getByRole('textbox', { name: 'New name' })
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(rename('shop')).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await page.keyboard.type('main.py')
  await page.keyboard.press('Enter')
  await expect(play.notice).toContainText('is a file and a folder at once')
  await expect(rename('shop')).toBeFocused()
  await rename('shop').click()
  await field.fill('store/')
  await page.keyboard.press('Enter')
  await expect(rename('store')).toBeFocused()
  await expect(play.root.getByRole('tab')).toContainText([
    'main.py',
    'store/__init__.py',
    'store/deep/tea.py',
    'shopping.txt',
  ])
  await expect(play.tab('main.py')).toHaveAttribute('aria-selected', 'true')
  await expect(rename('store/deep')).toBeVisible()
  await play.run()
  await expect(play.output).toContainText('store.deep.tea')

  await play.root.getByRole('button', { name: 'Undo rename of shop/' }).click()
  await expect(play.tab('shop/deep/tea.py')).toBeVisible()
  await expect(play.tab('shopping.txt')).toBeVisible()
})
