import { expect, it } from 'vitest'
import { readCatalogue } from './read'
import { sections } from './sections'

it('want entries that are there', () => {
  const { entries } = readCatalogue('docs')
  const missing = sections.flatMap(({ id, wanted = [] }) =>
    wanted.filter((name) => !entries.some((entry) => entry.section.id === id && entry.name === name)),
  )
  expect(missing).toEqual([])
})
