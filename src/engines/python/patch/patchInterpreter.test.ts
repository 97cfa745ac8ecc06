import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { patchInterpreter } from './patchInterpreter'

const read = (): Promise<Buffer> =>
  readFile(createRequire(import.meta.url).resolve('pyodide/pyodide.asm.wasm'))

test('the interpreter keeps its length, and still is a module', async () => {
  const stock = await read()
  const patched = patchInterpreter(stock)
  expect(patched).toHaveLength(stock.length)
  expect(WebAssembly.validate(patched)).toBe(true)
})

test('another interpreter is refused: it would be edited in the wrong places', async () => {
  const patched = patchInterpreter(await read())
  expect(() => patchInterpreter(patched)).toThrow('0 times, not 1')
})
