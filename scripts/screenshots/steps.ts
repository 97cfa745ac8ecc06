import type { Locator, Page } from '@playwright/test'

/** A moment of a program that is stepped through: what there is to see of it. */
export interface StepsMoment {
  readonly name: string
  readonly code: string
  /** What the sentence of the step says: it is gone to from the first one on. */
  readonly until: RegExp
  /** What the reader does there. */
  press?(steps: Locator): Promise<void>
}

const POINTS = `class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

def shift(points, by):
    for point in points:
        point.x += by
    return len(points)

first = Point(1, 2)
points = [first, Point(3, 4)]
same = points
moved = shift(same, 10)
print(moved, first.x)
`

const FAILING = `def parse(text):
    number = int(text)
    return number * 2

def read(lines):
    found = []
    for line in lines:
        found.append(parse(line))
    return found

try:
    read(["1", "two"])
except ValueError as error:
    print("bad:", error)
read(["x"])
`

const CLOSURES = `def counter(start):
    count = start
    def step(by=1):
        nonlocal count
        count += by
        return count
    return step

ticks = counter(5)
ticks()
ticks(2)
print(ticks())
`

const GENERATORS = `def inner(limit):
    for number in range(limit):
        yield number
    return "done"

def outer():
    result = yield from inner(2)
    yield result

values = outer()
print(next(values))
print(next(values))
print(next(values))
`

const TASKS = `import asyncio

async def count(name, pause):
    for number in range(1, 3):
        await asyncio.sleep(pause)
        print(name, number)

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(count("fast", 0.04), name="fast")
        group.create_task(count("slow", 0.06), name="slow")

asyncio.run(main())
`

const CONTAINERS = `import collections

numbers = list(range(250))
nested = {"rows": [[1, 2], [3, 4]], "names": {"a", "b"}, "deep": {"deeper": {"deepest": (1, 2)}}}
recent = collections.deque(maxlen=3)
for number in numbers[:5]:
    recent.append(number)
text = "a long line of text, " * 20
print(len(numbers), len(text))
`

const LONG = `total = 0
for number in range(330_000):
    total += number
    if total > 1000:
        total = 0
print("the end")
`

const press = async (steps: Locator, name: string): Promise<void> =>
  steps.getByRole('button', { name, exact: true }).click()

/** To the step before which many are left out: `number` is further on there than the steps before it can have brought it. */
async function goToGap(steps: Locator): Promise<void> {
  const slider = steps.getByRole('slider', { name: 'Step', exact: true })
  const row = steps.locator('dl > div', {
    has: steps.page().getByRole('button', { name: 'number', exact: true }),
  })
  let [before, behind] = [100, Number(await slider.getAttribute('max'))]
  while (behind - before > 1) {
    const middle = Math.floor((before + behind) / 2)
    await slider.fill(String(middle))
    const number = parseInt((await row.locator('.steps-value').textContent()) ?? '', 10)
    if (number > middle / 2) behind = middle
    else before = middle
  }
  await slider.fill(String(behind))
  await steps.getByText('left out').waitFor()
}

/** What there is to see of steps, in Python, which has all of it. */
export const stepsMoments: readonly StepsMoment[] = [
  { name: 'call', code: POINTS, until: /shift is called/ },
  { name: 'line', code: POINTS, until: /point\.x \+= by/ },
  { name: 'return', code: POINTS, until: /shift returns/ },
  {
    name: 'names-for-one',
    code: POINTS,
    until: /moved = shift/,
    press: async (steps) => steps.locator('.steps-object').first().getByRole('button').first().click(),
  },
  { name: 'raised', code: FAILING, until: /ValueError.* is on its way, from line 2/ },
  { name: 'on-its-way', code: FAILING, until: /ValueError.* is on its way, from line 8/ },
  { name: 'uncaught', code: FAILING, until: /The program ends with/ },
  {
    name: 'closures',
    code: CLOSURES,
    until: /count is now 6/,
  },
  { name: 'generators', code: GENERATORS, until: /outer gives 1 and waits/ },
  { name: 'tasks', code: TASKS, until: /count goes on/ },
  { name: 'gap', code: LONG, until: /The program begins/, press: goToGap },
  {
    name: 'output',
    code: FAILING,
    until: /Line 14/,
    press: async (steps) => press(steps, 'Next output'),
  },
  {
    name: 'name-history',
    code: CLOSURES,
    until: /The program is over/,
    press: async (steps) => {
      await steps.getByRole('button', { name: 'Step back', exact: true }).click()
      await steps.getByRole('button', { name: 'ticks', exact: true }).click()
    },
  },
  {
    name: 'passes',
    code: POINTS,
    until: /point\.x \+= by/,
    press: async (steps) => press(steps, 'Line 8: each time it ran'),
  },
  {
    name: 'containers',
    code: CONTAINERS,
    until: /print\(len/,
    press: async (steps) => {
      for (const object of await steps.locator('.steps-frame dd > .steps-object > button').all())
        await object.click()
    },
  },
]

/** The most steps that are gone through to a moment. */
const MOST = 200

/** Opens an entry's first example with the program of a moment, records it, and goes there. @returns what shows the steps */
export async function showMoment(page: Page, { code, until, press: act }: StepsMoment): Promise<Locator> {
  const example = page.locator('figure.example').first()
  await example.getByRole('tab', { name: 'Python' }).click()
  await example.getByRole('button', { name: 'Edit' }).click()
  const editor = example.locator('.panel:visible').getByRole('textbox')
  await editor.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(code)
  await example.getByRole('button', { name: 'Steps' }).click()
  const steps = page.getByRole('region', { name: /^Steps of / }).first()
  await steps.waitFor({ timeout: 120_000 })
  const slider = steps.getByRole('slider', { name: 'Step', exact: true })
  await slider.focus()
  for (let step = 0; !until.test((await slider.getAttribute('aria-valuetext')) ?? ''); step += 1) {
    if (step === MOST) throw new Error(`No step says ${String(until)}.`)
    await page.keyboard.press('ArrowRight')
  }
  await act?.(steps)
  return steps
}
