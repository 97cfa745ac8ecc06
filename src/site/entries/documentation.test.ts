import { describe, expect, it } from 'vitest'
import { readSite } from './read'

const { pages } = readSite(new URL('../../../docs', import.meta.url).pathname)
/** It is as its family has it. */
const SEED = '/builtin/aiter'

/** Where the links of a text to the Python documentation lead. */
function documentationIn(source: string): string[] {
  return [...source.matchAll(/(?:href="|\]\()(https:\/\/docs\.python\.org[^")]*)/g)].map(([, to = '']) => to)
}

describe('links to the Python documentation', () => {
  it('lead to that of the version in which programs run here', () => {
    const others = pages
      .filter(({ path }) => path !== SEED)
      .flatMap(({ path, source }) => documentationIn(source).map((to) => `${path}: ${to}`))
      .filter((line) => !line.includes('https://docs.python.org/3.14/'))
    expect(others).toEqual([])
  })

  it('are on the page of each built-in, to be looked at', () => {
    const builtIns = pages.filter(({ path }) => /^\/builtin\/./.test(path))
    const without = builtIns.filter(({ source }) => documentationIn(source).length === 0)
    expect(builtIns).not.toEqual([])
    expect(without.map(({ path }) => path)).toEqual([])
  })
})
