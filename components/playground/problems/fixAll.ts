import type { Edit, Fix, Problem } from '../../../src/services/service'

/**
 * The edits of all fixes that leave alone what the program does. Of those that touch each other only the first is made: the others are
 * offered anew for the text that comes of it.
 */
export function safeEdits(problems: readonly Problem[]): readonly Edit[] {
  const taken: Edit[] = []
  for (const { fix } of problems) {
    if (fix?.safe === true && !fix.edits.some((edit) => taken.some((other) => touches(edit, other))))
      taken.push(...fix.edits)
  }
  return taken
}

/** What a press on “Fix all” may mend. */
export const safeFixes = (problems: readonly Problem[]): readonly Fix[] =>
  problems.flatMap(({ fix }) => (fix?.safe === true ? [fix] : []))

const touches = (one: Edit, other: Edit): boolean =>
  one.file === other.file && one.from <= other.to && other.from <= one.to
