import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../../src/services/ruff/rules'
import type { Problem } from '../../../src/services/service'
import { entriesOfMeanings, meaningOf } from './meanings'

const problem = (source: string, rule: string | undefined): Problem => ({
  file: 'main.py',
  from: 0,
  to: 0,
  line: 1,
  column: 1,
  severity: 'error',
  source,
  rule,
  message: '',
})

test.each([...new Set(entriesOfMeanings)])('there is an entry %s', (path) => {
  expect(existsSync(join('docs', `${path}.md`))).toBe(true)
})

test('each of ruff’s rules has a meaning', () => {
  const silent = [...rules.keys()].filter((rule) => meaningOf(problem('ruff', rule)) === undefined)
  expect(silent).toEqual([])
})

test.each([
  ['ruff', undefined, 'Python cannot read'],
  ['ruff', 'F405', 'hides what its names are'],
  ['ruff', 'B006', 'share the one default'],
  ['basedpyright', undefined, 'Python cannot read'],
  ['basedpyright', 'reportIncompatibleVariableOverride', 'base class'],
  ['basedpyright', 'reportInvalidTypeForm', 'types do not fit'],
  ['typescript', 'TS18048', 'undefined'],
])('the nearest rule speaks: %s %s', (source, rule, words) => {
  expect(meaningOf(problem(source, rule))?.text).toContain(words)
})

test.each([
  ['typescript', 'TS1005'],
  ['typescript', undefined],
])('where nothing is known, nothing is said: %s %s', (source, rule) => {
  expect(meaningOf(problem(source, rule))).toBeUndefined()
})
