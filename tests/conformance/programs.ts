import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A program with what CPython 3.14 does when it is run as `python main.py`. */
export interface ConformanceProgram {
  readonly name: string
  readonly code: string
  /** What it reads, line by line; the end of input follows. */
  readonly stdin: readonly string[]
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
  /** Its expectation depends on the version, so it was written from the documentation and is never recorded. */
  readonly byHand: boolean
}

/** The folder with `<name>.py`, `.out`, and where there is any `.err` and `.in`. */
export const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'python')

/** Reads one program; the comment lines `# exit=1` and `# by hand: why` at its head say what its files cannot. */
function readProgram(name: string): ConformanceProgram {
  const read = (extension: string): string => {
    const path = join(FOLDER, `${name}.${extension}`)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  const code = read('py')
  const input = read('in')
  return {
    name,
    code,
    stdin: input === '' ? [] : input.replace(/\n$/, '').split('\n'),
    stdout: read('out'),
    stderr: read('err'),
    exitCode: Number(/^# exit=(\d+)$/m.exec(code)?.[1] ?? 0),
    byHand: /^# by hand: /m.test(code),
  }
}

/** All programs of the suite, by name. Node only. */
export function readPrograms(): readonly ConformanceProgram[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.py'))
    .map((file) => readProgram(file.slice(0, -'.py'.length)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
