import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FOLDER, readPrograms, type ConformanceProgram } from '../tests/conformance/programs'

/*
 * Records what the machine's own CPython does with each program of the conformance suite, those written by hand
 * excepted. Without a CPython it refuses: the expectations must never come from the engine that they test.
 */

const PYTHON = process.env.PYTHON ?? 'python3'

function run(
  code: string,
  stdin: readonly string[],
  folder: string,
): { out: string; err: string; exit: number } {
  writeFileSync(join(folder, 'main.py'), code)
  const result = spawnSync(PYTHON, ['main.py'], {
    cwd: folder,
    input: stdin.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
    timeout: 20_000,
    env: { PATH: process.env.PATH ?? '', PYTHONUTF8: '1', HOME: folder, LANG: 'C.UTF-8' },
  })
  if (result.error) throw result.error
  return {
    out: result.stdout,
    err: result.stderr,
    exit: result.status ?? (result.signal === 'SIGINT' ? 130 : -1),
  }
}

/** Leaves the reader's frames only, and names the program's file as the page does. */
function normalize(text: string, folder: string, library: string): string {
  const frames = new RegExp(
    `^( *(?:\\| )?) +File "(?:${library}|<frozen )[^\\n]*\\n(?:\\1 {4}[^\\n]*\\n)*`,
    'gm',
  )
  return text.replaceAll(`${folder}/`, '').replace(frames, '')
}

function record(program: ConformanceProgram, library: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  try {
    const { out, err, exit } = run(program.code, program.stdin, folder)
    if (exit !== program.exitCode) {
      console.error(
        `${program.name}: CPython ends with ${exit}, the program's head says ${program.exitCode}\n${err}`,
      )
      return false
    }
    writeFileSync(join(FOLDER, `${program.name}.out`), out)
    if (err !== '') writeFileSync(join(FOLDER, `${program.name}.err`), normalize(err, folder, library))
    else rmSync(join(FOLDER, `${program.name}.err`), { force: true })
    return true
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const version = spawnSync(
  PYTHON,
  ['-c', 'import sys, os; print(sys.version.split()[0]); print(os.path.dirname(os.__file__))'],
  {
    encoding: 'utf8',
  },
)
if (version.status !== 0) {
  console.error(`No CPython was found as "${PYTHON}": install one, or set PYTHON. Nothing was recorded.`)
  process.exit(1)
}
const [number = '', library = ''] = version.stdout.trim().split('\n')
const programs = readPrograms().filter(({ byHand }) => !byHand)
const failed = programs.filter((program) => !record(program, library))
console.log(
  `Recorded ${programs.length - failed.length} of ${programs.length} programs with CPython ${number}.`,
)
if (failed.length > 0) process.exitCode = 1
