import { createHash } from 'node:crypto'
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PROJECT_SETTINGS } from '../../src/services/basedpyright/settings'
import { parseExamples } from '../../src/examples/parse'
import type { SourceFile } from '../../src/services/service'

/* What the commands that readers have at home say of many programs: basedpyright, and tsc --strict. */

/** One thing that a command does not accept; lines and columns count from 1. */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: string
  readonly rule: string
  readonly message: string
}

/** Programs, each a file of its own, and what the command says of them. */
export interface Judged {
  readonly files: readonly SourceFile[]
  readonly findings: readonly Finding[]
}

const require = createRequire(import.meta.url)

/** Runs a command of the project's; one that finds something ends with an error's number. */
function run(script: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // Without a path it finds no interpreter, and no packages of this machine's.
    const options = { cwd, env: { PATH: '' }, maxBuffer: 64 << 20 }
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) => {
      if (stdout === '' && error !== null) reject(new Error(`${error.message}\n${stderr}`))
      else resolve(stdout)
    })
  })
}

/** The programs of the tests' own folders and of the entries on errors; names are those of modules that nothing imports. */
async function collect(ending: '.py' | '.ts'): Promise<readonly SourceFile[]> {
  const language = ending === '.py' ? 'python' : 'typescript'
  const files: SourceFile[] = []
  for (const folder of [`tests/services/programs/${language}`, `tests/conformance/${language}`]) {
    for (const name of (await readdir(folder)).sort())
      if (name.endsWith(ending))
        files.push({
          name: `${folder.includes('conformance') ? 'runs' : 'wrong'}_${name.replaceAll('-', '_')}`,
          text: await readFile(join(folder, name), 'utf8'),
        })
  }
  for (const entry of (await readdir('docs/errors')).sort()) {
    if (!entry.endsWith('.md')) continue
    const { examples } = parseExamples(await readFile(join('docs/errors', entry), 'utf8'), entry)
    examples
      .flatMap(({ codes }) => codes)
      .forEach((code, at) => {
        if (code.language === language)
          files.push({ name: `entry_${entry.replace(/\W/g, '_')}_${at}${ending}`, text: code.code })
      })
  }
  return files
}

/** Has a command judge files in a folder of their own; what it said of the same files before is kept. */
async function judge(
  files: readonly SourceFile[],
  settings: unknown,
  command: (folder: string) => Promise<readonly Finding[]>,
): Promise<Judged> {
  const key = createHash('sha256')
    .update(JSON.stringify([files, settings, command.toString()]))
    .digest('hex')
  const kept = join('.cache/services', `judged-${key.slice(0, 16)}.json`)
  const known = await readFile(kept, 'utf8').catch(() => undefined)
  if (known !== undefined) return { files, findings: JSON.parse(known) as readonly Finding[] }
  const folder = await mkdtemp(join(tmpdir(), 'judged-'))
  try {
    for (const { name, text } of files) await writeFile(join(folder, name), text)
    const findings = await command(folder)
    await mkdir(dirname(kept), { recursive: true })
    await writeFile(kept, JSON.stringify(findings))
    return { files, findings }
  } finally {
    await rm(folder, { recursive: true })
  }
}

interface PyrightOutput {
  readonly generalDiagnostics: readonly {
    readonly file: string
    readonly severity: string
    readonly message: string
    readonly rule?: string
    readonly range: { readonly start: { readonly line: number; readonly character: number } }
  }[]
}

/** basedpyright's command, of the same version, with the same settings; as here, without declarations of other packages. */
export async function judgePython(): Promise<Judged> {
  const index = require.resolve('basedpyright/index.js')
  return judge(await collect('.py'), PROJECT_SETTINGS, async (folder) => {
    const typeshed = join(folder, '.typeshed')
    await cp(join(dirname(index), 'dist/typeshed-fallback/stdlib'), join(typeshed, 'stdlib'), {
      recursive: true,
    })
    const settings = { ...PROJECT_SETTINGS, typeshedPath: typeshed }
    await writeFile(join(folder, 'pyrightconfig.json'), JSON.stringify(settings))
    const output = JSON.parse(await run(index, ['--outputjson'], folder)) as PyrightOutput
    return output.generalDiagnostics.map(({ file, severity, message, rule = '', range: { start } }) => ({
      file: file.slice(folder.length + 1),
      line: start.line + 1,
      column: start.character + 1,
      severity: severity === 'information' ? 'info' : severity,
      rule,
      message,
    }))
  })
}

const TSC_LINE = /^([^\s(]+)\((\d+),(\d+)\): (error|warning) (TS\d+): (.*(?:\n {2}.*)*)/gm

/**
 * `tsc --strict`, told what a program here is: a module, for a browser of today. Of several files it says nothing on types while one of
 * them does not parse; so those that do not are judged first, and the others by themselves.
 */
export async function judgeTypeScript(): Promise<Judged> {
  const options = {
    strict: true,
    noEmit: true,
    target: 'esnext',
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    lib: ['esnext', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: [],
    skipLibCheck: true,
    allowJs: true,
    rewriteRelativeImportExtensions: true,
  }
  return judge(await collect('.ts'), options, async (folder) => {
    const judgeAllBut = async (exclude: readonly string[]): Promise<readonly Finding[]> => {
      const project = { compilerOptions: options, exclude }
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project))
      const output = await run(require.resolve('typescript/lib/tsc.js'), ['--pretty', 'false'], folder)
      return [...output.matchAll(TSC_LINE)].map(
        ([, file = '', line, column, severity = '', rule = '', message = '']) => ({
          file,
          line: Number(line),
          column: Number(column),
          severity,
          rule,
          message,
        }),
      )
    }
    const mistakes = await judgeAllBut([])
    return [...mistakes, ...(await judgeAllBut([...new Set(mistakes.map(({ file }) => file))]))]
  })
}
