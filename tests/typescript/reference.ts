import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import type { Transcript } from '../conformance/transcript'
import type { NamedProgram } from './programs'

/** What `tsc` makes of a program, run by Node. */
export interface Reference {
  run(program: NamedProgram): Promise<Transcript>
  dispose(): void
}

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

/** A program that does not end by itself is a mistake of the suite. In milliseconds. */
const TIME_LIMIT = 60_000

/** Compiles all programs as `tsc` does, as one project, into a folder of their own. */
export function createReference(programs: readonly NamedProgram[]): Reference {
  const folder = mkdtempSync(join(tmpdir(), 'typescript-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const places = new Map(programs.map((program, at) => [program, join(folder, String(at))]))
  for (const [{ code }, place] of places) {
    mkdirSync(place)
    writeFileSync(join(place, 'main.ts'), code)
  }
  const rootNames = [...places.values()].map((place) => join(place, 'main.ts'))
  ts.createProgram({ rootNames, options: OPTIONS }).emit()
  return {
    run: (program) => runInNode(places.get(program) ?? ''),
    dispose: () => rmSync(folder, { recursive: true }),
  }
}

function runInNode(place: string): Promise<Transcript> {
  const args = ['--enable-source-maps', '--stack-trace-limit=10', 'main.js']
  const child = spawn(process.execPath, args, {
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
