import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import type { Transcript } from '../conformance/transcript'
import type { NamedProgram } from './programs'

/** What `tsc` makes of a program, run by Node. */
export interface Reference {
  run(program: NamedProgram): Promise<Transcript>
  /** Forgets what an earlier run of the program printed, should it have been unlucky. */
  forget(program: NamedProgram): void
  /** Keeps what was printed for the next time, and clears away. */
  dispose(): void
}

/** What programs printed before: the same TypeScript and the same Node make the same of them. */
const KEPT = '.cache/typescript-reference.json'

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  inlineSourceMap: true,
  skipLibCheck: true,
  noCheck: true,
}

const ARGUMENTS = ['--enable-source-maps', '--stack-trace-limit=10', 'main.js']

/** A program that does not end by itself is a mistake of the suite. In milliseconds. */
const TIME_LIMIT = 60_000

function keyOf({ code }: NamedProgram): string {
  const made = [process.version, ts.version, OPTIONS, ARGUMENTS, code]
  return createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 32)
}

function readKept(): Map<string, Transcript> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Transcript>))
  } catch {
    return new Map()
  }
}

/**
 * Compiles programs as `tsc` does, as one project, into a folder of their own.
 *
 * @param fresh takes nothing over from earlier
 */
export function createReference(programs: readonly NamedProgram[], fresh: boolean): Reference {
  const folder = mkdtempSync(join(tmpdir(), 'typescript-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const kept = fresh ? new Map<string, Transcript>() : readKept()
  const places = new Map(programs.map((program, at) => [program, join(folder, String(at))]))
  compile([...places].filter(([program]) => !kept.has(keyOf(program))))
  return {
    async run(program) {
      const known = kept.get(keyOf(program))
      if (known !== undefined) return known
      const transcript = await runInNode(places.get(program) ?? '')
      kept.set(keyOf(program), transcript)
      return transcript
    },
    forget(program) {
      if (kept.delete(keyOf(program))) compile([[program, places.get(program) ?? '']])
    },
    dispose() {
      writeFileSync(KEPT, JSON.stringify(Object.fromEntries(kept)))
      rmSync(folder, { recursive: true })
    },
  }
}

function compile(places: readonly (readonly [NamedProgram, string])[]): void {
  for (const [{ code }, place] of places) {
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'main.ts'), code)
  }
  const rootNames = places.map(([, place]) => join(place, 'main.ts'))
  ts.createProgram({ rootNames, options: OPTIONS }).emit()
}

function runInNode(place: string): Promise<Transcript> {
  const child = spawn(process.execPath, ARGUMENTS, {
    cwd: place,
    timeout: TIME_LIMIT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ stdout, stderr, exitCode: code ?? -1 }))
  })
}
