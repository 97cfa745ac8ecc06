import { expect, test } from '@playwright/test'
import { expectWords, FAULTS, open, PATIENCE, retry, spoil } from './faults'

/* Files that come while a program runs, or because it was edited: each ends in words and Retry, and the next run works. */

test.setTimeout(120_000)

const FILES: Readonly<Record<string, { file: RegExp; code: string; prints: string }>> = {
  'the rest of the library': {
    file: /\/engines\/python\.\w+\.stdlib/,
    code: 'import colorsys\nprint(colorsys.rgb_to_hsv(0, 0, 1)[2])\n',
    prints: '1\n',
  },
  'the table of characters': {
    file: /\/engines\/python\.\w+\.unicode/,
    code: 'import unicodedata\nprint(unicodedata.name("a"))\n',
    prints: 'LATIN SMALL LETTER A\n',
  },
}

for (const [what, { file, code, prints }] of Object.entries(FILES)) {
  test(`${what} does not come while a program runs`, async ({ page }) => {
    const example = await open(page)
    await example.replaceCode(code)
    for (const [index, [fault, how]] of Object.entries(FAULTS).entries()) {
      await test.step(fault, async () => {
        const mend = await spoil(page, file, how)
        await (index === 0 ? example.run : retry(example)).click()
        await expectWords(page, example, /try again/i)
        await mend()
      })
    }
    await retry(example).click()
    await expect(example.idle).toBeVisible({ timeout: PATIENCE })
    await expect(example.status).toHaveText(/^Done/)
    expect(await example.stdout()).toBe(prints)
  })
}
