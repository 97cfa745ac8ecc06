import { conceptsOfData } from './conceptsOfData'
import { conceptsOfLanguage } from './conceptsOfLanguage'
import { moduleConcepts } from './moduleConcepts'
import { recipeConcepts } from './recipeConcepts'
import { taskConcepts } from './taskConcepts'
import { typeConcepts } from './typeConcepts'

/**
 * What people call things, and what the things are called here. On the left, ways to ask, parted by `|`; on the right, names
 * of entries, sections and members, best first: the first one that the site has is what they mean.
 */
export type ConceptRow = readonly [asked: string, names: string]

const table: readonly ConceptRow[] = [
  ...recipeConcepts,
  ...typeConcepts,
  ...conceptsOfData,
  ...conceptsOfLanguage,
  ...moduleConcepts,
  ...taskConcepts,
]

/** A way to ask, and the names of what is asked for, best first. */
export interface Concept {
  readonly asked: string
  readonly names: readonly string[]
}

/** All ways to ask, one by one. */
export const concepts: readonly Concept[] = table.flatMap(([asked, names]) =>
  asked.split('|').map((one) => ({ asked: one, names: names.split('|') })),
)

/** What is looked up most, in the order in which it is offered to who has not asked yet. */
export const mostWanted: readonly string[] = [
  'print',
  'list',
  'dict',
  'str.split',
  'for',
  'enumerate',
  'comprehensions',
  'sorted',
  'open',
  'range',
]
