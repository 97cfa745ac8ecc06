import { spawnSync } from 'node:child_process'
import type { ListedProgram } from '../../src/examples/listing'

/*
 * Which examples Run is pressed on. What programs print is proved for all of them through the engines alone, in test:browsers;
 * here it is the page that is tested. All of them with EXAMPLES=all, which `npm test -- --all` sets.
 */

/** Entries that differ from those that are published, and from which state on; the second alone where it is not known here. */
interface Changes {
  readonly entries: ReadonlySet<string>
  readonly since: string
}

/**
 * One example of every entry, those that read lines, and all of the entries that changed.
 *
 * @param programs all of the site, in the order of their entries
 */
export function pressedOn(programs: readonly ListedProgram[]): readonly ListedProgram[] {
  const runnable = programs.filter(({ attributes }) => attributes.static === undefined)
  if (process.env['EXAMPLES'] === 'all') return runnable
  const { entries, since } = changedEntries()
  // Every worker reads this file; the first process says what it chose.
  if (process.env['TEST_WORKER_INDEX'] === undefined)
    console.log(`Run is pressed on one example of every entry, and on all of the ${entries.size} ${since}.`)
  const first = new Map<string, string>()
  for (const { entry, id } of runnable) if (!first.has(entry)) first.set(entry, id)
  return runnable.filter(
    ({ entry, id, attributes }) =>
      entries.has(entry) || first.get(entry) === id || attributes.stdin !== undefined,
  )
}

/** Against `origin/main`; where nothing was fetched from there, against `main`. */
function changedEntries(): Changes {
  for (const branch of ['origin/main', 'main']) {
    const base = git('merge-base', branch, 'HEAD')
    if (base === undefined) continue
    const changed = `${git('diff', '--name-only', base, '--', 'docs') ?? ''}\n${git('ls-files', '--others', '--exclude-standard', 'docs') ?? ''}`
    const entries = [...changed.matchAll(/^docs\/(.+)\.md$/gm)].flatMap(([, entry]) => entry ?? [])
    const which = branch === 'main' ? 'main, as origin/main is not known here' : branch
    return { entries: new Set(entries), since: `that changed since ${which}` }
  }
  return { entries: new Set(), since: 'that changed, which cannot be told here: there is no main branch' }
}

function git(...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}
