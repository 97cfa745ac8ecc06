import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hasHistory, readHistory } from './history'

const root = mkdtempSync(join(tmpdir(), 'history-'))
afterAll(() => rmSync(root, { recursive: true }))

function git(cwd: string, args: string[], date = '2026-01-01T00:00:00Z'): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  execFileSync('git', [...identity, ...args], { cwd, env, stdio: 'pipe' })
}

test('tells when pages came and changed; a shallow clone and a plain folder tell nothing', () => {
  expect(hasHistory(root)).toBe(false)
  expect(readHistory(root).size).toBe(0)
  const full = join(root, 'full')
  git(root, ['init', '-q', full])
  writeFileSync(join(full, 'a.md'), '1')
  git(full, ['add', '.'])
  git(full, ['commit', '-qm', 'one'])
  writeFileSync(join(full, 'a.md'), '2')
  git(full, ['commit', '-qam', 'two'], '2026-03-01T00:00:00Z')
  expect(readHistory(full).get('a.md')).toEqual({
    published: new Date('2026-01-01'),
    updated: new Date('2026-03-01'),
  })
  git(root, ['clone', '-q', '--depth=1', `file://${full}`, 'shallow'])
  expect(hasHistory(join(root, 'shallow'))).toBe(false)
})

test('a repository without a commit tells nothing', () => {
  const fresh = join(root, 'fresh')
  git(root, ['init', '-q', fresh])
  writeFileSync(join(fresh, 'a.md'), '1')
  expect(hasHistory(fresh)).toBe(false)
  expect(readHistory(fresh).size).toBe(0)
})

test('a page that was never committed is as old as its file', () => {
  const repository = join(root, 'dropped')
  git(root, ['init', '-q', repository])
  mkdirSync(join(repository, 'docs/tales'), { recursive: true })
  writeFileSync(join(repository, 'docs/known.md'), '1')
  git(repository, ['add', '.'])
  git(repository, ['commit', '-qm', 'one'])
  writeFileSync(join(repository, 'docs/tales/new.md'), '1')
  const written = new Date('2026-05-01T00:00:00Z')
  utimesSync(join(repository, 'docs/tales/new.md'), written, written)
  const dates = readHistory(join(repository, 'docs'))
  expect(dates.get('tales/new.md')).toEqual({ published: written, updated: written })
  expect(dates.get('known.md')?.published).toEqual(new Date('2026-01-01'))
})
