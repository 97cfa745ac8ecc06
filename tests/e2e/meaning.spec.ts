import { expect, test } from '@playwright/test'
import { settled } from '../../scripts/test/ready'
import { exampleOn } from './example'

/* Below a traceback stands what it means here. Which sentence it is, src/errors/failing.test.ts asks of the real engine. */

test('an error is explained below its traceback, with a link that leads on', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto('/builtin/len')
  const example = exampleOn(page)
  await example.choose('Python')
  await example.replaceCode('print(len("fine"))')
  await example.runToEnd()
  expect(
    fetched.filter((url) => url.includes('messages.data')),
    'nothing without an error',
  ).toEqual([])

  await example.replaceCode('seats = ["1A"]\nprint(seats[1])')
  await example.runToEnd()
  const meaning = page.getByText('The list has fewer items than this position asks for')
  await expect(meaning).toBeVisible()
  await page.getByRole('link', { name: 'More on list index out of range' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/list index out of range/)
})

test('what a program raises in words of its own gets no sentence', async ({ page }) => {
  await page.goto('/builtin/len')
  const example = exampleOn(page)
  await example.choose('Python')
  await example.replaceCode('raise IndexError("list index out of range")')
  const sentences = page.waitForResponse(/messages\.data/)
  await example.runToEnd()
  await expect(example.screen.locator('.stderr').last()).toContainText('IndexError')
  // They are there, and none of them is shown.
  await sentences
  await settled(page)
  await expect(page.getByRole('link', { name: 'More on list index out of range' })).toHaveCount(0)
})
