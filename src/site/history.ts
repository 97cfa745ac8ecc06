import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'

/** When a page came and when it last changed. */
export interface PageDates {
  readonly published: Date
  readonly updated: Date
}

/**
 * Tells whether git knows when files changed. It does not where git or the repository is missing or has no commit yet, nor in a
 * shallow clone, in which every file seems to be as old as the oldest commit that was fetched.
 */
export function hasHistory(root: string): boolean {
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = { cwd: root, encoding: 'utf8', stdio: 'pipe' }
    // Where nothing is committed, HEAD cannot be read.
    execFileSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], options)
    return execFileSync('git', ['rev-parse', '--is-shallow-repository'], options).trim() === 'false'
  } catch {
    return false
  }
}

/**
 * The dates of all Markdown files below a folder, by their path relative to it; empty where git has no history. A file that
 * was never committed is as old as it stands on the disk: a page that was dropped in is the newest of all.
 *
 * @param docs the folder, absolute or relative to the working directory
 */
export function readHistory(docs: string): Map<string, PageDates> {
  const dates = new Map<string, PageDates>()
  if (!hasHistory(docs)) return dates
  const log = execFileSync(
    'git',
    ['log', '--format=%x1e%ct', '--name-only', '--relative', '-z', '--', '*.md'],
    {
      cwd: docs,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  // Newest commit first: the first date that names a file is its last change, the last one its first.
  for (const commit of log.split('\x1e').slice(1)) {
    const [seconds = '', ...files] = commit.split(/[\0\n]+/)
    const date = new Date(Number(seconds) * 1000)
    for (const file of files.filter(Boolean)) {
      dates.set(file, { published: date, updated: dates.get(file)?.updated ?? date })
    }
  }
  for (const file of uncommitted(docs)) {
    const { mtime } = statSync(join(docs, file))
    if (!dates.has(file)) dates.set(file, { published: mtime, updated: mtime })
  }
  return dates
}

function uncommitted(docs: string): string[] {
  const args = ['ls-files', '--others', '--exclude-standard', '-z', '--', '*.md']
  return execFileSync('git', args, { cwd: docs, encoding: 'utf8' }).split('\0').filter(Boolean)
}
