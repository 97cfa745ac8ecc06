import type { Language } from './language'
import { python } from './python/language'
import { typescript } from './typescript/language'

const known: Language[] = [python, typescript]

/** All languages, in the order of an example's programs; the first is for readers who have not chosen one. */
export const languages: readonly Language[] = known

/** Makes one more language known, before anything else asks for languages. */
export function registerLanguage(language: Language): void {
  known.push(language)
}

/** What readers call a language. @param id of a language, else it is given back */
export const labelOf = (id: string): string => languageNamed(id)?.label ?? id

/** @param name an id, or what a fence may be called; ids of former times are among the latter */
export function languageNamed(name: string): Language | undefined {
  return known.find(({ id, fences }) => id === name || fences.includes(name))
}
