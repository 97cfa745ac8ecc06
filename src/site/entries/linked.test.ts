import { describe, expect, it } from 'vitest'
import { readCatalogue } from './read'

/* A reader who is led to an entry finds the way on, and every entry is led to from another: what names it, or what it names as related. */
describe('entries', () => {
  const { entries } = readCatalogue('docs')
  const named = new Map(
    entries.map(({ path, body, related }) => [
      path,
      new Set([...related, ...[...body.matchAll(/(?:\bto="|\]\()(\/[^"#)]*)/g)].map(([, to = '']) => to)]),
    ]),
  )
  const related = new Map(entries.map(({ path, related: paths }) => [path, new Set(paths)]))
  const shows = (from: string, to: string): boolean =>
    from !== to && (named.get(from)?.has(to) === true || related.get(to)?.has(from) === true)

  it.each([
    ['all entries', entries, entries],
    [
      'recipes, from what is no recipe',
      entries.filter(({ kind }) => kind === 'recipe'),
      entries.filter(({ kind }) => kind !== 'recipe'),
    ],
    [
      'topics, from what is no topic',
      entries.filter(({ kind }) => kind === 'topic'),
      entries.filter(({ kind }) => kind !== 'topic'),
    ],
  ])('are led to: %s', (_, wanted, others) => {
    const alone = wanted.filter(({ path }) => !others.some((other) => shows(other.path, path)))
    expect(alone.map(({ path }) => path)).toEqual([])
  })

  it('lead on', () => {
    expect(
      entries.filter(({ path }) => !entries.some((other) => shows(path, other.path))).map(({ path }) => path),
    ).toEqual([])
  })
})
