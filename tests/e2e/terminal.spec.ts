import { expect, test, type Locator, type Page } from '@playwright/test'
import { exampleOn, type ExampleOnPage } from './example'

/* What a program writes for a terminal is shown as one shows it. What the right texts are, src/terminal/terminal.test.ts knows of xterm.js. */

async function runProgram(page: Page, code: string, language = 'Python'): Promise<ExampleOnPage> {
  const example = exampleOn(page)
  await example.choose(language)
  await example.replaceCode(code)
  await example.runToEnd()
  return example
}

const PROGRAMS: readonly (readonly [name: string, code: string, shown: string])[] = [
  [
    'a progress bar',
    'import time\nfor n in range(0, 101, 20):\n    print(f"\\r{n:3}% {\'█\' * (n // 20)}", end="", flush=True)\n    time.sleep(0.05)\nprint("\\ndone")',
    '100% █████\ndone\n',
  ],
  [
    'lines that are written anew',
    'print("a: 0\\nb: 0")\nprint("\\x1b[2A\\x1b[Ka: 1\\n\\x1b[Kb: 2")',
    'a: 1\nb: 2\n',
  ],
  [
    'a screen that is cleared',
    'import os\nfor n in range(60):\n    print("line", n)\nprint(os.system("clear"))',
    '0\n',
  ],
  [
    'links, titles and bells',
    'print("\\x1b]0;title\\x07\\x1b]8;;https://example.org\\x1b\\\\here\\x1b]8;;\\x1b\\\\\\a")',
    'here\n',
  ],
  [
    'a sequence in two writes',
    'import sys, time\nfor part in "\\x1b[3", "1mred\\x1b", "[0m\\n":\n    sys.stdout.write(part)\n    sys.stdout.flush()\n    time.sleep(0.1)',
    'red\n',
  ],
  [
    'more than fits on a screen',
    'for n in range(1, 501):\n    print(f"\\x1b[32m{n}\\x1b[0m")',
    Array.from({ length: 500 }, (_, at) => `${at + 1}\n`).join(''),
  ],
]

for (const [name, code, shown] of PROGRAMS) {
  test(`shows ${name}`, async ({ page }) => {
    await page.goto('/builtin/aiter')
    const example = await runProgram(page, code)
    expect(await example.screen.evaluate((element) => element.textContent)).toBe(shown)
  })
}

test('the console clears, and has no use for styles', async ({ page }) => {
  await page.goto('/builtin/aiter')
  const code =
    'console.log("gone")\nconsole.clear()\nconsole.log("%cgreen", "color: green")\nconsole.log("\\x1b[1mbold\\x1b[22m")'
  const example = await runProgram(page, code, 'TypeScript')
  expect(await example.screen.evaluate((element) => element.textContent)).toBe('green\nbold\n')
})

/** The colours that have a number, of text and of what it stands on. */
const NUMBERED = [30, 90, 40, 100].flatMap((first) => Array.from({ length: 8 }, (_, at) => first + at))
const NAMED = [
  ['38;5;208', 'orange'],
  ['48;2;0;0;128', 'navy'],
  ['7', 'reverse'],
  ['31;7', 'red'],
  ['1', 'bold'],
  ['2', 'dim'],
  ['3', 'italic'],
  ['4', 'underlined'],
]
const COLOURED = [...NUMBERED.map((number) => [String(number), String(number)]), ...NAMED]
const COLOURS = `for code, name in ${JSON.stringify(COLOURED)}:\n    print(f"\\x1b[{code}m{name}\\x1b[0m", end=" ")`

/** Relative luminance of a colour as the browser tells it; WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((text) => {
    const value = Number(text) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** The least contrast of any piece of the output with what it stands on. */
async function leastContrast(screen: Locator): Promise<number> {
  const pairs = await screen.evaluate((element) => {
    const paper = getComputedStyle(element.closest('.output') ?? element).backgroundColor
    return Array.from(element.querySelectorAll('span'), (span) => {
      const { color, backgroundColor } = getComputedStyle(span)
      return [color, backgroundColor === 'rgba(0, 0, 0, 0)' ? paper : backgroundColor] as const
    })
  })
  expect(pairs.length).toBeGreaterThan(COLOURED.length)
  return Math.min(
    ...pairs.map((pair) => {
      const [dark = 0, light = 0] = pair.map(luminance).sort((a, b) => a - b)
      return (light + 0.05) / (dark + 0.05)
    }),
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`colours can be read in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/builtin/aiter')
    const example = await runProgram(page, COLOURS)
    expect(await leastContrast(example.screen)).toBeGreaterThanOrEqual(4.5)
    const style = (text: string): Promise<CSSStyleDeclaration> =>
      example.screen.locator('span', { hasText: text }).evaluate((span) => ({ ...getComputedStyle(span) }))
    expect((await style('bold')).fontWeight).toBe('700')
    expect((await style('italic')).fontStyle).toBe('italic')
    expect((await style('underlined')).textDecorationLine).toBe('underline')
    const red = await style('31')
    expect(red.color).not.toBe((await style('32')).color)
  })
}

test('what is copied is plain text', async ({ page }) => {
  await page.goto('/builtin/aiter')
  const example = await runProgram(
    page,
    'print("\\x1b[31mred\\x1b[0m and\\x1b[1m bold\\x1b[0m")\nprint("a\\tb")',
  )
  const copied = await example.screen.evaluate((element) => {
    getSelection()?.selectAllChildren(element)
    return getSelection()?.toString()
  })
  expect(copied?.trimEnd()).toBe('red and bold\na\tb')
})

test('a traceback is seen whatever the program has left open', async ({ page }) => {
  await page.goto('/builtin/aiter')
  const example = await runProgram(page, 'print("a\\x1b]0;title", end="", flush=True)\n1 / 0')
  await expect(example.screen.locator('.stderr').last()).toContainText('ZeroDivisionError')
})

test('the terminal is loaded by those whose programs need it', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto('/builtin/aiter')
  await runProgram(page, 'print("plain\\ttext")')
  expect(fetched.filter((url) => url.includes('terminalOutput'))).toEqual([])
  await runProgram(page, 'print("\\x1b[1mbold")')
  expect(fetched.filter((url) => url.includes('terminalOutput'))).not.toEqual([])
})

test('without it, the text is there as it was written', async ({ page }) => {
  await page.route(/terminalOutput/, (route) => route.abort())
  await page.goto('/builtin/aiter')
  const example = await runProgram(page, 'print("one\\rtwo")')
  await expect(example.screen).toContainText('one')
})
