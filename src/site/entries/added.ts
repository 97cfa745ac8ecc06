import { execFileSync } from 'node:child_process'

/**
 * When each entry came to the site, as git tells.
 *
 * @param documents - the folder of documents, in a git work tree
 * @returns ISO dates by path below the folder; empty where there is no git or no history
 */
export function addedDates(documents: string): ReadonlyMap<string, string> {
  const dates = new Map<string, string>()
  let date = ''
  for (const line of history(documents).split('\n')) {
    if (line.startsWith('date ')) date = line.slice('date '.length)
    else if (line !== '') dates.set(line, date)
  }
  return dates
}

function history(documents: string): string {
  const command = ['log', '--diff-filter=A', '--format=date %cI', '--name-only', '--relative', '--', '.']
  try {
    return execFileSync('git', command, {
      cwd: documents,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return ''
  }
}
