import type { Language } from '../language'

/** TypeScript without its type errors: what it compiles to runs in the browser's own JavaScript. */
export const typescript: Language = {
  id: 'typescript',
  label: 'TypeScript',
  fences: ['ts', 'typescript'],
  indentation: '  ',
  mainFile: 'main.ts',
  greeting: "const name = prompt('Your name?') ?? 'you'\nconsole.log(`Hello, ${name}!`)\n",
  grammar: 'ts',
  note: 'Run does not look at types: Check does.',
  records: true,
  prompt: { first: '> ', next: '... ' },
  compiler: () => import('./compiler'),
  services: () => import('../../services/typescript'),
  editor: () => import('./editor'),
  tools: () => import('./tools'),
}
