import { codeConcepts } from './concepts/codeConcepts'
import { collectionConcepts } from './concepts/collectionConcepts'
import { conceptsOfData } from './concepts/conceptsOfData'
import { conceptsOfLanguage } from './concepts/conceptsOfLanguage'
import { everydayConcepts } from './concepts/everydayConcepts'
import { fileConcepts } from './concepts/fileConcepts'
import { foreignConcepts } from './concepts/foreignConcepts'
import { howToConcepts } from './concepts/howToConcepts'
import { moduleConcepts } from './concepts/moduleConcepts'
import { problemConcepts } from './concepts/problemConcepts'
import { recipeConcepts } from './concepts/recipeConcepts'
import { taskConcepts } from './concepts/taskConcepts'
import type { ConceptRow } from './concepts/rows'
import { textConcepts } from './concepts/textConcepts'
import { typeConcepts } from './concepts/typeConcepts'

const table: readonly ConceptRow[] = [
  ...recipeConcepts,
  ...typeConcepts,
  ...conceptsOfData,
  ...conceptsOfLanguage,
  ...moduleConcepts,
  ...taskConcepts,
  ...textConcepts,
  ...collectionConcepts,
  ...codeConcepts,
  ...fileConcepts,
  ...everydayConcepts,
  ...howToConcepts,
  ...problemConcepts,
  ...foreignConcepts,
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
