import type { Language } from '../../../src/engines/language'
import { languageNamed, languages } from '../../../src/engines/languages'

/** @returns the language whose files end as this one's does; undefined for any other file */
export function languageOfFile(name: string): Language | undefined {
  const ending = endingOf(name)
  return languages.find(({ mainFile }) => endingOf(mainFile) === ending)
}

/** @throws Error for an id of no language */
export function languageOf(id: string): Language {
  const found = languageNamed(id)
  if (found === undefined) throw new Error(`Nothing here runs “${id}”.`)
  return found
}

/** `.py`; empty for a name without one. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > name.lastIndexOf('/') + 1 ? name.slice(dot).toLowerCase() : ''
}
