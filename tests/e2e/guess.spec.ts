import { expect, test } from '@playwright/test'
import { exampleOn } from './example'

const PATH = '/builtin/sum'

test('an output is hidden until it is guessed, and the switch is kept', async ({ page }) => {
  await page.goto(PATH)
  const example = exampleOn(page)
  const stored = example.root.locator('.stored').first()
  const output = (await stored.textContent()) ?? ''
  const guess = example.root.getByRole('textbox', { name: /^What does it print/ })
  const choice = example.root.getByRole('switch', { name: 'Guess first' })
  await expect(stored).toBeVisible()
  await choice.click()
  await expect(choice).toBeChecked()
  await expect(stored).toBeHidden()

  await guess.fill('something else')
  await example.root.getByRole('button', { name: 'Check' }).click()
  await expect(example.root.getByText('Not quite: line 1 is another one.')).toBeVisible()
  await expect(stored).toBeHidden()
  await guess.fill(`${output}  \n`)
  await example.root.getByRole('button', { name: 'Check' }).click()
  await expect(example.root.getByText('Right, that is what it prints.')).toBeVisible()
  await expect(stored).toBeVisible()
  await expect(guess).toBeHidden()

  await page.goto('/builtin/len')
  const other = exampleOn(page)
  await expect(other.root.getByRole('textbox', { name: /^What does it print/ })).toBeVisible()
  await expect(other.root.locator('.stored').first()).toBeHidden()
  await other.root.getByRole('button', { name: 'Show output' }).click()
  await expect(other.root.locator('.stored').first()).toBeVisible()
  await other.root.getByRole('switch', { name: 'Guess first' }).click()
  await page.reload()
  await expect(other.root.locator('.stored').first()).toBeVisible()
  await expect(other.root.getByRole('switch', { name: 'Guess first' })).not.toBeChecked()
})

test('a run tells the output that is to be guessed', async ({ page }) => {
  await page.goto(PATH)
  const example = exampleOn(page)
  const output = await example.root.locator('.stored').first().textContent()
  await example.root.getByRole('switch', { name: 'Guess first' }).click()
  await expect(example.root.getByRole('button', { name: 'Check' })).toBeVisible()
  await example.runToEnd()
  await expect(example.root.getByRole('button', { name: 'Check' })).toBeHidden()
  expect((await example.stdout()).trimEnd()).toBe(output?.trimEnd())
})

test('where what asks for the guess cannot be fetched, the output is in sight', async ({ page }) => {
  await page.route(/GuessFirst/, (route) => route.abort())
  await page.goto(PATH)
  const example = exampleOn(page)
  await example.root.getByRole('switch', { name: 'Guess first' }).click()
  await expect(example.root.locator('.stored').first()).toBeVisible()
})
