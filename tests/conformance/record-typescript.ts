/**
 * Runs every program of ./typescript in the Node that runs this script and keeps what it printed:
 * `npx tsx tests/conformance/record-typescript.ts`
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { serialize } from './transcript'

const folder = fileURLToPath(new URL('typescript/', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'conformance-'))
try {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(join(folder, file), 'utf8')
    // What Node does otherwise where it is recorded was written from its documentation.
    if (source.startsWith('// by hand: ')) continue
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
    const main = join(scratch, file.replace(/\.ts$/, '.mjs'))
    writeFileSync(main, ts.transpileModule(source, { compilerOptions: options }).outputText)
    const { stdout, stderr, status } = spawnSync(process.execPath, [main], { encoding: 'utf8' })
    writeFileSync(
      join(folder, file.replace(/\.ts$/, '.out')),
      serialize({ stdout, stderr, exitCode: status ?? -1 }),
    )
  }
} finally {
  rmSync(scratch, { recursive: true })
}
