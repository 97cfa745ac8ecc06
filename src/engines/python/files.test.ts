import { beforeAll, describe, expect, test } from 'vitest'
import { PYTHON_FILES } from '../../../tests/conformance/files'
import { printed, runProgram } from '../../../tests/conformance/run'
import type { Program, RunEvent } from '../../sandbox/protocol'
import { ENGINES_FOLDER, loadEngine, type LoadedEngine } from '../build'
import { build } from './build'

let engine: LoadedEngine

beforeAll(async () => {
  engine = await loadEngine(await build(ENGINES_FOLDER))
})

const run = (program: Pick<Program, 'files' | 'main'> & Partial<Program>) =>
  runProgram(engine, { args: [], stdin: { lines: [], closed: true }, ...program })

const runFiles = (sources: Readonly<Record<string, string>>, main = 'main.py') =>
  run({ files: Object.entries(sources).map(([name, content]) => ({ name, content })), main })

/** Names of the files that were left, with their bytes as Latin-1. */
function left(events: readonly RunEvent[]): Readonly<Record<string, string>> {
  const event = events.find(({ type }) => type === 'files')
  if (event?.type !== 'files') return {}
  const bytes = (content: string | ArrayBuffer): string =>
    typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
  return Object.fromEntries(event.files.map(({ name, content }) => [name, bytes(content)]))
}

describe('a program of several files', () => {
  test('imports its modules and packages, reads its data, and leaves what it has written', async () => {
    const { stdout, ...program } = PYTHON_FILES
    const events = await run(program)
    expect(printed(events, 'stderr')).toBe('')
    expect(printed(events, 'stdout')).toBe(stdout)
    expect(left(events)).toEqual({
      'data/names.txt': Buffer.from('Ada\nGrüße\nAlan\n').toString('latin1'),
      'made/deep/x.bin': '\0\xff',
      'out.csv': 'a,b\n1,2\n',
    })
    expect(events.slice(-2).map(({ type }) => type)).toEqual(['files', 'end'])
  })

  test('has its modules read as the text that they are, whatever they say of an encoding', async () => {
    const events = await runFiles({
      'main.py': 'import latin, pack.inner, nowhere',
      'latin.py': '# -*- coding: latin-1 -*-\nprint("é", len("é"))',
      'pack/__init__.py': '# vim: set fileencoding=cp1252 :\nprint("€")',
      'pack/inner.py': '#!/usr/bin/python3\n# coding: gbk\nprint("中")',
      'nowhere.py': '# coding: nowhere',
    })
    expect(printed(events, 'stdout')).toBe('é 1\n€\n中\n')
    expect(printed(events, 'stderr')).toMatch(/SyntaxError: unknown encoding: nowhere\n$/)
  })

  test('may have its main file in a folder, beside which it looks for modules', async () => {
    const events = await runFiles(
      {
        'app/run.py': 'import sys, tool\nprint(tool.x, sys.argv, sys.path[0], __file__)',
        'app/tool.py': 'x = 1',
      },
      'app/run.py',
    )
    expect(printed(events, 'stdout')).toBe("1 ['app/run.py'] /home/reader/app /home/reader/app/run.py\n")
  })

  test('finds its own module before one of the library that nothing has imported for it at home', async () => {
    const events = await runFiles({
      'main.py': 'import random, json, os\nprint(random.mine, json.mine, os.sep)',
      'random.py': 'mine = "random"',
      'json/__init__.py': 'mine = "json"',
      'os.py': 'raise SystemExit("not reached")',
    })
    expect(printed(events, 'stdout')).toBe('random json /\n')
  })

  test('tells an error in a module, and where main.py was', async () => {
    const events = await runFiles({ 'main.py': 'import bad\n\nbad.f()', 'bad.py': 'def f():\n    1 / 0' })
    expect(printed(events, 'stderr')).toContain('File "/home/reader/bad.py", line 2, in f\n    1 / 0')
    expect(events.at(-1)).toMatchObject({ error: { name: 'ZeroDivisionError', line: 3 } })
  })

  test('has nothing of the engine, whatever it calls its files', async () => {
    const events = await runFiles({
      'main.py': 'try:\n    import _engine\nexcept ImportError as error:\n    print(error)',
      '_engine/__init__.py': 'print("loaded")',
      '_engine.py': '',
    })
    expect(printed(events, 'stdout')).toBe("No module named '_engine'\n")
  })
})

describe('what a program leaves', () => {
  test('is told when it fails, and not what it has not changed or what the import system has made', async () => {
    const events = await runFiles({
      'main.py': 'import tool\nopen("a.txt", "w").write("x")\nopen("b.txt", "a").close()\nraise ValueError',
      'tool.py': '',
      'b.txt': 'same',
    })
    expect(left(events)).toEqual({ 'a.txt': 'x' })
  })

  test('is bounded, and said to be', async () => {
    const events = await runFiles({
      'main.py': [
        'open("large", "wb").write(bytes(40 * 2**20))',
        'for n in range(1200):',
        '    open(f"{n:04}.txt", "w").write("x")',
        'import os',
        'os.symlink("/", "root")',
      ].join('\n'),
    })
    expect(events.find(({ type }) => type === 'files')).toMatchObject({ omitted: 201 })
    expect(Object.keys(left(events))).toHaveLength(1000)
  })

  test('is nothing for most', async () => {
    expect((await runFiles({ 'main.py': 'print(1)' })).map(({ type }) => type)).toEqual(['output', 'end'])
  })
})
