import type { Language } from '../language'

/** CPython 3.14, compiled to WebAssembly. */
export const python: Language = {
  id: 'python',
  label: 'Python',
  fences: ['python', 'py', 'python3', 'py3', 'pycon', 'python-repl'],
  indentation: '    ',
  mainFile: 'main.py',
  greeting: 'name = input("Your name? ")\nprint(f"Hello, {name}!")\n',
  grammar: 'python',
  sessions: true,
  records: true,
  prompt: { first: '>>> ', next: '... ', interrupted: 'KeyboardInterrupt' },
  services: () => import('../../services/python'),
  editor: () => import('./editor'),
  tools: () => import('./tools'),
}
