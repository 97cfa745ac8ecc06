import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '../../src/engines/typescript/compile'
import { compileProgram } from '../../src/engines/typescript/compileProgram'
import { oneFile } from '../../src/sandbox/program'
import { TYPESCRIPT_FILES } from '../conformance/files'
import { readPrograms } from '../conformance/programs'
import { serialize, type Transcript } from '../conformance/transcript'
import type { PageProgram, PageResult } from './program'

/** A program with what it must do in every browser. */
export interface Case {
  readonly program: PageProgram
  /** The streams and the exit code as one text, so that a difference is one diff. */
  readonly expected: string
  /** The same text of what a program did. */
  readonly describe: (result: Omit<PageResult, 'name' | 'trouble'>) => string
}

const TYPESCRIPT = new URL('../conformance/typescript/', import.meta.url)

/** The whole conformance suite, in both languages. @throws Error when a TypeScript program does not compile */
export function readSuite(): readonly Case[] {
  return [...pythonCases(), ...typescriptCases(), typescriptFilesCase()]
}

function pythonCases(): Case[] {
  return readPrograms().map(({ name, code, stdin, ...expected }) => ({
    program: { ...oneFile('main.py', code), name: `python/${name}`, engine: 'python', stdin },
    expected: describeExactly(expected),
    describe: describeExactly,
  }))
}

/** Tracebacks are part of what CPython promises: no part of stderr is left out. */
function describeExactly({ stdout, stderr, exitCode }: Transcript): string {
  return `${stdout}--- stderr\n${stderr}--- exit code ${exitCode}\n`
}

/** A program of three modules. */
function typescriptFilesCase(): Case {
  const { files, main, stdout } = TYPESCRIPT_FILES
  const compiled = compileProgram(files, main)
  if ('error' in compiled) throw new Error(`${main}: ${compiled.error.message}`)
  return {
    program: { ...compiled, main, name: 'typescript/modules', engine: 'typescript', stdin: [] },
    expected: serialize({ stdout, stderr: '', exitCode: 0 }),
    describe: serialize,
  }
}

function typescriptCases(): Case[] {
  const read = (file: string): string => readFileSync(new URL(file, TYPESCRIPT), 'utf8')
  return readdirSync(TYPESCRIPT)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const compiled = compile(read(file))
      if ('error' in compiled) throw new Error(`${file}: ${compiled.error.message}`)
      const name = file.slice(0, -'.ts'.length)
      return {
        program: {
          ...oneFile('main.ts', compiled.code),
          name: `typescript/${name}`,
          engine: 'typescript',
          stdin: [],
        },
        expected: read(`${name}.out`),
        describe: serialize,
      }
    })
}
