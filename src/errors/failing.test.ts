import { beforeAll, describe, expect, it } from 'vitest'
import { createExampleRunner, type ExampleRunner } from '../examples/run'
import { readCatalogue } from '../site/entries/read'
import { FAILING } from './failing.fixture'
import { findMeaning, knownMessages, packMessages, unpackMessages } from './meaning'

let runner: ExampleRunner
/** As a page has them. */
const known = knownMessages(readCatalogue('docs').entries.map(packMessages).map(unpackMessages))

beforeAll(async () => {
  runner = await createExampleRunner()
})

describe('a program that fails in the real engine', () => {
  it.concurrent.each(FAILING)('leads to the right entry or to none: $program', async ({ program, entry }) => {
    const { end } = await runner.run({
      language: 'python',
      code: `${program}\n`,
      // What `input()` reads: one empty line.
      attributes: { stdin: '' },
    })
    const source = program.split('\n')[(end.error?.line ?? 0) - 1]
    const meaning = end.error && findMeaning(known, { ...end.error, source })
    expect(meaning?.path).toBe(entry)
  })

  it('is explained more often than not', () => {
    expect(FAILING.filter(({ entry }) => entry !== undefined).length / FAILING.length).toBeGreaterThan(0.75)
  })
})
