import { readdirSync, readFileSync } from 'node:fs'
import { compileProgram } from '../../src/engines/typescript/compileProgram'
import type { Program } from '../../src/sandbox/protocol'

/** A program whose steps are known. */
export interface StepsProgram {
  /** `typescript/closures` */
  readonly name: string
  readonly language: 'python' | 'typescript'
  readonly source: string
  /** As an engine gets it: TypeScript is compiled, with the hooks that a recording needs. */
  readonly files: Program['files']
  readonly main: string
  /** The file that has its story. */
  readonly storyFile: string
  readonly story: string
}

const LANGUAGES = [
  { language: 'python', suffix: '.py', main: 'main.py' },
  { language: 'typescript', suffix: '.ts', main: 'main.ts' },
] as const

/** @throws Error when a program does not compile, or has no story; {@link listStepsPrograms} wants none */
export function readStepsPrograms(): readonly StepsProgram[] {
  return listStepsPrograms().map((program) => ({ ...program, story: read(program.storyFile) }))
}

/** The same without the stories. */
export function listStepsPrograms(): readonly Omit<StepsProgram, 'story'>[] {
  return LANGUAGES.flatMap(({ language, suffix, main }) =>
    readdirSync(new URL(`${language}/`, import.meta.url))
      .filter((file) => file.endsWith(suffix))
      .map((file) => {
        const name = `${language}/${file.slice(0, -suffix.length)}`
        const source = read(`${name}${suffix}`)
        const files = [{ name: main, content: source }]
        return { name, language, source, main, files: compiled(name, files), storyFile: `${name}.story` }
      }),
  )
}

function compiled(name: string, files: Program['files']): Program['files'] {
  if (name.startsWith('python')) return files
  const result = compileProgram(files, 'main.ts', { record: true })
  if ('error' in result) throw new Error(`${name}: ${result.error.message}`)
  return result.files
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
}
