import type { RunRequest } from '../../src/sandbox/client/run'

/** A program of several files, with what it prints. */
export interface ProgramOfFiles extends RunRequest {
  readonly stdout: string
}

const text = (...lines: string[]): string => `${lines.join('\n')}\n`

/** Three files and a package; it writes two files, and changes one that it was given. */
export const PYTHON_FILES: ProgramOfFiles = {
  main: 'main.py',
  args: ['--loud', 'two words'],
  files: [
    {
      name: 'main.py',
      content: text(
        'import sys',
        'from shapes import area, circles',
        'import greet',
        'print(greet.hello("Ada"), area(3), circles.NAME, __name__, __file__)',
        'print(sys.argv, sys.path[0])',
        'print(open("data/names.txt", encoding="utf-8").read().split(), open("data/raw.bin", "rb").read())',
        'with open("out.csv", "w") as file:',
        '    file.write("a,b\\n1,2\\n")',
        'import os',
        'os.makedirs("made/deep")',
        'with open("made/deep/x.bin", "wb") as file:',
        '    file.write(bytes([0, 255]))',
        'with open("data/names.txt", "a") as file:',
        '    file.write("Alan\\n")',
      ),
    },
    { name: 'greet.py', content: text('def hello(name):', '    return f"Hello, {name}! ({__name__})"') },
    { name: 'shapes/__init__.py', content: text('from .circles import area') },
    {
      name: 'shapes/circles.py',
      content: text('from greet import hello', 'NAME = __name__', 'def area(r):', '    return 3 * r * r'),
    },
    { name: 'data/names.txt', content: 'Ada\nGrüße\n' },
    { name: 'data/raw.bin', content: new Uint8Array([1, 0, 200]).buffer },
  ],
  stdout: text(
    'Hello, Ada! (greet) 27 shapes.circles __main__ /home/reader/main.py',
    "['main.py', '--loud', 'two words'] /home/reader",
    "['Ada', 'Grüße'] b'\\x01\\x00\\xc8'",
  ),
}

/** Three modules: live exports, a circle, a default, names passed on, `await` at the top. */
export const TYPESCRIPT_FILES: ProgramOfFiles = {
  main: 'main.ts',
  files: [
    {
      name: 'main.ts',
      content: text(
        "import total, { count, add, type Item } from './lib/counter'",
        "import * as shapes from './shapes.js'",
        'const item: Item = { size: 2 }',
        "console.log('main', count, shapes.name)",
        'add(item)',
        'console.log(count, total(), shapes.twice(21))',
        "const later = await import('./lib/counter')",
        'console.log(later.count, Object.keys(shapes).sort().join())',
      ),
    },
    {
      name: 'lib/counter.ts',
      content: text(
        "import { name } from '../shapes'",
        'export interface Item { readonly size: number }',
        'export let count = 0',
        'export function add(item: Item): void {',
        '  count += item.size',
        '}',
        'await Promise.resolve()',
        "console.log('counter knows', name)",
        'export default (): string => `total ${count}`',
      ),
    },
    {
      name: 'shapes.ts',
      content: text(
        "import { count } from './lib/counter'",
        "export { add as more } from './lib/counter'",
        "export const name = 'shapes'",
        'export const twice = (n: number): number => n * 2 + count - count',
        "console.log('shapes first')",
      ),
    },
  ],
  stdout: text('shapes first', 'counter knows shapes', 'main 0 shapes', '2 total 2 42', '2 more,name,twice'),
}
