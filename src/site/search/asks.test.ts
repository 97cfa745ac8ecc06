import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../entries/read'
import { readAsks } from './asks'
import { concepts } from './concepts'
import { sayingWords } from './words'

const asks = readAsks()
const { entries } = readCatalogue(new URL('../../../docs', import.meta.url).pathname)

/** The stems of a way to ask, in any order. */
function stemsOf(asked: string): string {
  return [...new Set(sayingWords(asked))].sort().join(' ')
}

describe('what people want when they need an entry', () => {
  it('belongs to entries that there are', () => {
    const paths = new Set(entries.map(({ path }) => path))
    expect([...asks.keys()].filter((path) => !paths.has(path))).toEqual([])
  })

  it('is told of nearly every entry', () => {
    const without = entries.filter(({ path }) => !asks.has(path)).map(({ path }) => path)
    expect(without.length / entries.length, without.join('\n')).toBeLessThanOrEqual(0.1)
  })

  it('is said once: not in two ways for one entry, and not where it is known already', () => {
    const known = new Set(concepts.map(({ asked }) => stemsOf(asked)))
    const again = [...asks].flatMap(([path, asked]) => {
      const own = new Set<string>()
      return asked.split(' | ').flatMap((one) => {
        const stems = stemsOf(one)
        const isAgain = own.has(stems) || known.has(stems)
        own.add(stems)
        return isAgain ? [`${path}: ${one}`] : []
      })
    })
    expect(again).toEqual([])
  })
})
