import { describe, expect, it } from 'vitest'
import { TYPESCRIPT_FILES } from '../../../tests/conformance/files'
import { compileProgram } from './compileProgram'
import { NO_INPUT, runCompiled } from './runInWorker.fixture'

type Sources = Readonly<Record<string, string>>

const filesOf = (sources: Sources) => Object.entries(sources).map(([name, content]) => ({ name, content }))

async function run(sources: Sources, main = 'main.ts') {
  const compiled = compileProgram(filesOf(sources), main)
  if ('error' in compiled) throw new Error(compiled.error.message)
  return runCompiled({ ...compiled, main, args: [], stdin: NO_INPUT })
}

const errorOf = (sources: Sources) => {
  const compiled = compileProgram(filesOf(sources), 'main.ts')
  return 'error' in compiled ? compiled.error : undefined
}

describe('modules that import each other', () => {
  it('live together', async () => {
    const { files, main, stdout } = TYPESCRIPT_FILES
    const sources = Object.fromEntries(files.map(({ name, content }) => [name, String(content)]))
    expect(await run(sources, main)).toMatchObject({ stdout, stderr: '' })
  })

  it('run in the order of the imports, each once, and at once where nothing waits', async () => {
    const { stdout } = await run({
      'main.ts': "import './a'\nimport './b'\nconsole.log('main')",
      'a.ts': "import './c'\nvoid Promise.resolve().then(() => console.log('later'))\nconsole.log('a')",
      'b.ts': "import './c'\nconsole.log('b')",
      'c.ts': "console.log('c')",
    })
    expect(stdout).toBe('c\na\nb\nmain\nlater\n')
  })

  it('may be circles, of names passed on as well', async () => {
    const { stdout } = await run({
      'main.ts': "import { even, x, y } from './a'\nconsole.log(even(10), x, y)",
      'a.ts':
        "import { odd } from './b'\nexport * from './b'\nexport const x = 1\nexport function even(n: number): boolean { return n === 0 || odd(n - 1) }",
      'b.ts':
        "import { even } from './a'\nexport * from './a'\nexport const y = 2\nexport function odd(n: number): boolean { return n > 0 && even(n - 1) }",
    })
    expect(stdout).toBe('true 1 2\n')
  })

  it('may wait for each other in a circle that is imported from two sides', async () => {
    const { stdout, end } = await run({
      'main.ts': "const [a, b] = await Promise.all([import('./a'), import('./b')])\nconsole.log(a.a, b.b)",
      'a.ts': "import './b'\nawait 0\nexport const a = 'a'",
      'b.ts': "import './a'\nawait 0\nexport const b = 'b'",
    })
    expect(end).toMatchObject({ status: 'done' })
    expect(stdout).toBe('a b\n')
  })

  it('have a value, classes and enums', async () => {
    const { value } = await run({
      'main.ts': "import { Colour, Box } from './lib'\nnew Box(Colour.Red).tell()",
      'lib/index.ts':
        'export enum Colour { Red = 7 }\nexport class Box { constructor(readonly c: Colour) {} tell() { return `box ${this.c}` } }',
    })
    expect(value).toBe("'box 7'")
  })

  it('name the file and the line of an error', async () => {
    const { stderr, end } = await run({
      'main.ts': "import { fail } from './lib/bad'\n\nfail()",
      'lib/bad.ts': "export function fail(): never {\n  throw new RangeError('no')\n}",
    })
    expect(stderr).toBe('RangeError: no\n    at fail (lib/bad.ts:2:9)\n    at main.ts:3:1\n')
    expect(end).toMatchObject({ status: 'error', error: { file: 'lib/bad.ts', line: 2, column: 9 } })
  })

  it('fail once, and again for whoever imports them later', async () => {
    const { stdout } = await run({
      'main.ts':
        "for (let i = 0; i < 2; i += 1) await import('./bad').catch((e: Error) => console.log(e.message))",
      'bad.ts': "console.log('tried')\nthrow new Error('broken')",
    })
    expect(stdout).toBe('tried\nbroken\nbroken\n')
  })
})

describe('what is wrong with modules', () => {
  it('is told with its place', () => {
    const bad = (source: string) => errorOf({ 'main.ts': source, 'other.ts': 'export {}' })
    expect(bad("1\n  import './gone'")).toMatchObject({
      message: 'Cannot find “./gone”. The other modules here are other.ts.',
      line: 2,
    })
    expect(bad("import fs from 'node:fs'\nfs")?.message).toMatch(
      /can import their own files only.*“node:fs” is none/,
    )
    expect(bad("import '../../other'")?.message).toMatch(/^Cannot find/)
    expect(bad('import.meta')?.message).toMatch(/import\.meta/)
    expect(errorOf({ 'main.ts': "import './a'", 'a.ts': 'let x = = 1' })).toMatchObject({
      file: 'a.ts',
      line: 1,
    })
  })

  it('in one file alone is that there are no others', () => {
    expect(errorOf({ 'main.ts': "import './a'" })?.message).toBe(
      'Cannot find “./a”: the program is this one file. In the playground it can have several.',
    )
  })
})
