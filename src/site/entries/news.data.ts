import { fileURLToPath } from 'node:url'
import { readHistory } from '../history'
import { readCatalogue } from './read'

/** Something that is new, with the entry that tells of it. */
export interface NewsItem {
  readonly path: string
  readonly label: string
  /** One sentence; code in backticks. */
  readonly what: string
}

export interface News {
  /** The newest version of Python that entries tell of. */
  readonly version: string
  /** What that version changed. */
  readonly inPython: readonly NewsItem[]
  /** The entries that came last, newest first. */
  readonly onSite: readonly NewsItem[]
}

const documents = fileURLToPath(new URL('../../../docs', import.meta.url))
const most = 6

declare const data: News
export { data }

/** VitePress runs this when it builds, and gives `data` to whoever imports the module. */
export default {
  watch: [`${documents}/**/*.md`],
  load(): News {
    const { entries } = readCatalogue(documents)
    const changes = entries.flatMap(({ path, label, changed }) =>
      changed.map((change) => ({ path, label, ...change })),
    )
    const version = newest(changes.map((change) => change.version))
    const history = readHistory(documents)
    return {
      version,
      inPython: changes
        .filter((change) => change.version === version)
        .map(({ path, label, what }) => ({ path, label, what })),
      onSite: entries
        .flatMap(({ file, path, label, description }) => {
          const date = history.get(file)?.published
          return date === undefined
            ? []
            : [{ date: date.getTime(), item: { path, label, what: description } }]
        })
        .sort((a, b) => b.date - a.date)
        .slice(0, most)
        .map(({ item }) => item),
    }
  },
}

function newest(versions: readonly string[]): string {
  const minor = (version: string): number => Number(version.split('.')[1])
  return [...versions].sort((a, b) => minor(b) - minor(a))[0] ?? ''
}
