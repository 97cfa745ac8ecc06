import { initSync, PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-web'
import type { Diagnostic } from '@astral-sh/ruff-wasm-web'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { SETTINGS } from '../src/services/ruff/lint'

/*
 * npm run lint:python [-- --write]: the Python that ships, as ruff formats it, and without what the playground would tell a reader
 * of such code. With `--write` it is formatted.
 */

const WIDTH = 120
const write = process.argv.includes('--write')
const wasm = createRequire(import.meta.url).resolve('@astral-sh/ruff-wasm-web/ruff_wasm_bg.wasm')
initSync({ module: readFileSync(wasm) })
const ruff = new Workspace({ ...SETTINGS, 'line-length': WIDTH }, PositionEncoding.Utf16)

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.py'))
  .map((file) => `src/${file}`)
const problems = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8')
  const formatted = ruff.format(text)
  if (write && formatted !== text) writeFileSync(file, formatted)
  // What it returns is declared as `any`; its package says elsewhere what that is.
  const found = ruff.check(write ? formatted : text) as readonly Diagnostic[]
  return [
    ...(write || formatted === text ? [] : [`${file} is not formatted: npm run format`]),
    ...found.map(
      ({ code, message, start_location: at }) => `${file}:${at.row}:${at.column} ${code ?? ''} ${message}`,
    ),
  ]
})
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1
