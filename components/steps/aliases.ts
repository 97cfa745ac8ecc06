import type { Recording, State } from '../../src/steps/reader'
import { namesOf } from './find'

/** The names of other calls that stand for an object, each with whose it is. */
export function aliasesOf(
  { head }: Recording,
  { stack, waiting }: State,
  object: number,
  frame: number,
): string[] {
  return [...stack, ...waiting]
    .filter(({ number }) => number !== frame)
    .flatMap((other) => {
      const of = head.functions[other.of]
      const owner = of === undefined || of.kind === 'module' ? 'the program' : of.name
      return namesOf(other)
        .filter(({ value }) => 'object' in value && value.object === object)
        .map(({ name }) => `${name} of ${owner}`)
    })
}
