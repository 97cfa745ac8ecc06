import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process'

/** When a page came and when it last changed. */
export interface PageDates {
  readonly published: Date
  readonly updated: Date
}

/**
 * Tells whether git knows when files changed. It does not where git or the repository is missing, nor in a shallow
 * clone, in which every file seems to be as old as the oldest commit that was fetched.
 */
export function hasHistory(root: string): boolean {
  try {
    const options: ExecFileSyncOptionsWithStringEncoding = { cwd: root, encoding: 'utf8', stdio: 'pipe' }
    return execFileSync('git', ['rev-parse', '--is-shallow-repository'], options).trim() === 'false'
  } catch {
    return false
  }
}

/**
 * The dates of all Markdown files below a folder, by their path relative to it; empty where git knows none.
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
  return dates
}
