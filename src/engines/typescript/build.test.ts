import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EngineManifest } from '../../sandbox/protocol'
import { build } from './build'

let folder: string
let manifest: EngineManifest
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'))
  manifest = await build(folder)
})
afterAll(() => rm(folder, { recursive: true }))

it('writes one worker, named by its content', async () => {
  const [file] = manifest.files
  expect(manifest.files).toHaveLength(1)
  const bytes = await readFile(join(folder, file?.path ?? ''))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(file).toMatchObject({ name: 'worker', form: 'worker', size: bytes.length, sha256, lazy: false })
  expect(file?.path).toContain(sha256.slice(0, 10))
})

it('leaves a worker alone that is there already', async () => {
  const path = join(folder, manifest.files[0]?.path ?? '')
  const before = (await stat(path)).mtimeMs
  expect(await build(folder)).toEqual(manifest)
  expect((await stat(path)).mtimeMs).toBe(before)
  expect(await readdir(folder)).toHaveLength(1)
})
