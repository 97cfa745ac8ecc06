import type { Language } from '../../../src/engines/language'

/**
 * A language as small as can be, to try what a language more takes: each line of a program is printed in capitals, and the line
 * `forever` never ends.
 */
export const shout: Language = {
  id: 'shout',
  label: 'Shout',
  fences: ['shout'],
  indentation: '\t',
  mainFile: 'main.shout',
  grammar: 'txt',
  editor: () => import('./editor'),
  tools: () => import('./tools'),
}
