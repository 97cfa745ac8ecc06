import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '../../src/engines/typescript/compile'
import { describePieceError } from '../../src/engines/typescript/compileError'
import { compileProgram } from '../../src/engines/typescript/compileProgram'
import { compilePiece } from '../../src/engines/typescript/piece/compilePiece'
import { oneFile } from '../../src/sandbox/program'
import { TYPESCRIPT_FILES } from '../conformance/files'
import { readPrograms } from '../conformance/programs'
import { type PromptLanguage, readSessions, withoutFrames } from '../conformance/prompt/sessions'
import { serialize, type Transcript } from '../conformance/transcript'
import { readStepsPrograms } from '../steps/programs'
import type { PagePiece, PageProgram, PageResult } from './program'

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
  return [
    ...pythonCases(),
    ...typescriptCases(),
    typescriptFilesCase(),
    ...promptCases('python'),
    ...promptCases('typescript'),
    ...stepsCases(),
  ]
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

/** Programs that are recorded, and what their recordings show: the same as in Node, where it is compared with the interpreter's own tracing. */
function stepsCases(): Case[] {
  return readStepsPrograms().map(({ name, language, files, main, story }) => ({
    program: { files, main, name: `steps/${name}`, engine: language, stdin: [], record: true },
    expected: story,
    describe: (result) => result.story ?? 'Nothing was recorded.',
  }))
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

/** The sessions at a language's prompt, each in an interpreter of its own. */
function promptCases(language: PromptLanguage): Case[] {
  const empty = { python: 'main.py', typescript: 'main.ts' }[language]
  // Of Python's frames each one is the reader's.
  const normalize = language === 'python' ? (text: string) => text : withoutFrames
  return readSessions(language).map(({ name, stdin, pieces, transcript }) => ({
    program: {
      ...oneFile(empty, ''),
      name: `prompt/${language}/${name}`,
      engine: language,
      stdin,
      pieces: pieces.map(({ source, typed }) => ({ typed, given: giveOf(language, source) })),
    },
    expected: normalize(transcript),
    describe: ({ printed }) => normalize(printed),
  }))
}

/** @throws Error when a piece goes on */
function giveOf(language: PromptLanguage, source: string): PagePiece['given'] {
  // A block ends with an empty line, which an editor of lines takes away.
  if (language === 'python') return { source: source.includes('\n') ? `${source}\n` : source }
  const compiled = compilePiece(source)
  if ('incomplete' in compiled) throw new Error(`This piece goes on: ${source}`)
  return 'error' in compiled ? { text: describePieceError(compiled.error, source) } : compiled
}
