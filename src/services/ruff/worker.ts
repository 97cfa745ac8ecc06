import wasm from '@astral-sh/ruff-wasm-web/ruff_wasm_bg.wasm?url'
import init, { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-web'
import type { Diagnostic } from '@astral-sh/ruff-wasm-web'
import type { ServiceWork } from '../remote'
import type { SourceFile } from '../service'
import { serve } from '../serve'
import { changeTo } from '../textChange'
import { SETTINGS, toProblems } from './lint'

/* ruff in a worker: problems, their fixes, and format. */

const PYTHON = /\.pyi?$/
/** Where it is that the formatter gives up; the rest of its words is for machines. */
const BYTES = /\s*at byte range .*/s

/** Whatever some cache holds of it may be damaged: then it is fetched once more, past all of them. */
const load = (): Promise<unknown> =>
  init({ module_or_path: fetch(wasm) })
    .catch(() => init({ module_or_path: fetch(wasm, { cache: 'reload' }) }))
    .catch((cause: unknown) => {
      throw new Error('It could not be fetched. Check the connection.', { cause })
    })

async function start(): Promise<ServiceWork> {
  await load()
  const workspace = new Workspace(SETTINGS, PositionEncoding.Utf16)
  let files: readonly SourceFile[] = []
  return {
    update: (now) => {
      files = now.filter(({ name }) => PYTHON.test(name))
    },
    problems: async () =>
      // What it returns is declared as `any`; its package says elsewhere what that is.
      files.flatMap((file) => toProblems(file, workspace.check(file.text) as readonly Diagnostic[])),
    format: async (name) => {
      const file = files.find((each) => each.name === name)
      if (file === undefined) return []
      try {
        return changeTo(file, workspace.format(file.text))
      } catch (reason) {
        const words = reason instanceof Error ? reason.message : String(reason)
        throw new Error(`This does not parse, so it cannot be formatted: ${words.replace(BYTES, '')}.`)
      }
    },
  }
}

serve(start())
