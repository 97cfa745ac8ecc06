import { describe, expect, it } from 'vitest'
import { endEarly } from '../../src/sandbox/ending'
import type { RunStatus } from '../../src/sandbox/protocol'
import { describeDropped } from './outcome'

describe('what was not kept', () => {
  it.each<[RunStatus, number, number, string | undefined]>([
    ['done', 0, 0, undefined],
    ['done', 1, 1, '… and 1 more line (1 character), not kept.'],
    ['error', 12_000, 90_000, '… and 12,000 more lines (90,000 characters), not kept.'],
    ['stopped', 3, 40, '… and at least 3 more lines (40 characters), not kept.'],
    ['stopped', 0, 40, '… and at least 40 more characters, not kept.'],
    ['done', 0, 1, '… and 1 more character, not kept.'],
    ['crashed', 0, 500_000, '… and at least 500,000 more characters, not kept.'],
  ])('of a run that is %s, after %i lines and %i characters', (status, lines, characters, words) => {
    expect(describeDropped({ ...endEarly(status), dropped: { lines, characters } })).toBe(words)
  })
})
