import type { Meant, Way } from './phrases'
import type { Query } from './query'
import type { Candidate } from './rank'
import { isEntryKind, type RecordEntry } from './record'
import type { Weigh } from './weights'
import { sayingWords } from './words'

/** What share of the question's words the ways to ask for an entry have together counts so much. */
const TOGETHER = 0.47
/** So do those words in what the entry says of itself. */
const ABOUT = 0.14
/** How like the question the second and the third way to ask are that is most like it, and the next ones together. */
const SECOND = 0.14
const THIRD = 0.19
const LATER = 0.05
const MOST_LATER = 2
/** What the nearest way to ask counts beyond its score where it is nearly the question. */
const NEARLY_SAID = 0.3
const NEAR = 0.85

/**
 * Tells entries on which much agrees from those that a single way to ask speaks for, which may have a word in common by chance.
 * The weights were fitted to stored questions, each asked without the ways to ask that have most of its words; so they hold for
 * questions that nobody has foreseen.
 *
 * @returns by entry, from 0 to about 1.2
 */
export function createAgreement(
  candidates: readonly Candidate[],
  ways: readonly Way[],
  weigh: Weigh,
): (query: Query, meant: readonly Meant[]) => ReadonlyMap<RecordEntry, number> {
  const asking = new Map<string, Set<RecordEntry>>()
  const saying = new Map<string, Set<RecordEntry>>()
  for (const { asked, records } of ways)
    for (const stem of sayingWords(asked)) for (const { entry } of records) addTo(asking, stem, entry)
  for (const { record, about } of candidates)
    if (isEntryKind(record.kind)) for (const stem of about) addTo(saying, stem, record.entry)

  return (query, meant) => {
    const agreed = new Map<RecordEntry, number>()
    const add = (entry: RecordEntry, score: number): void => {
      agreed.set(entry, (agreed.get(entry) ?? 0) + score)
    }
    const words = [...new Set(query.saying)]
    const all = Math.max(
      0.001,
      words.reduce((sum, word) => sum + weigh(word), 0),
    )
    for (const word of words) {
      const share = weigh(word) / all
      for (const entry of asking.get(word) ?? []) add(entry, TOGETHER * share)
      for (const entry of saying.get(word) ?? []) add(entry, ABOUT * share)
    }
    for (const [entry, [first = 0, second = 0, third = 0, ...later]] of likenesses(meant)) {
      const rest = later.slice(0, 5).reduce((sum, likeness) => sum + likeness, 0)
      const near = Math.max(0, first - NEAR) / (1 - NEAR)
      add(entry, NEARLY_SAID * near + SECOND * second + THIRD * third + LATER * Math.min(MOST_LATER, rest))
    }
    return agreed
  }
}

/** By entry how like the question the ways to ask are that it answers best, most like it first. */
function likenesses(meant: readonly Meant[]): Map<RecordEntry, number[]> {
  const byEntry = new Map<RecordEntry, number[]>()
  for (const { records, likeness } of meant) {
    const [best] = records
    if (best === undefined) continue
    const known = byEntry.get(best.entry)
    if (known === undefined) byEntry.set(best.entry, [likeness])
    else known.push(likeness)
  }
  return byEntry
}

function addTo(table: Map<string, Set<RecordEntry>>, stem: string, entry: RecordEntry): void {
  const known = table.get(stem)
  if (known === undefined) table.set(stem, new Set([entry]))
  else known.add(entry)
}
