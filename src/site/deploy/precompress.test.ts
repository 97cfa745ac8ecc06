import { mkdtemp, mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { precompress } from './precompress'

let dist: string
let cache: string
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'precompress-'))
  dist = join(folder, 'dist')
  cache = join(folder, 'cache')
  await mkdir(dist)
  await writeFile(join(dist, 'page.html'), '<p>Hello</p>'.repeat(100))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(join(dist, '..'), { recursive: true })
})

it('lays compressed forms beside a file, the second time from the cache', async () => {
  expect(await precompress(dist, cache)).toMatchObject({ files: 1, made: 1, bytes: 1200 })
  expect((await readdir(dist)).sort()).toEqual(['page.html', 'page.html.br', 'page.html.gz'])
  expect(await precompress(dist, cache)).toMatchObject({ files: 1, made: 0 })
})

it('takes nothing of a quick build for one that readers get', async () => {
  vi.stubEnv('COMPRESS', 'quick')
  expect(await precompress(dist, cache)).toMatchObject({ made: 1 })
  vi.stubEnv('COMPRESS', undefined)
  expect(await precompress(dist, cache)).toMatchObject({ made: 1 })
})

it('gives up what no build has needed for weeks, and nothing else', async () => {
  await precompress(dist, cache)
  const used = await readdir(cache)
  const longAgo = new Date(Date.now() - 30 * 24 * 60 * 60_000)
  await writeFile(join(cache, 'old.gz'), '')
  for (const name of [...used, 'old.gz']) await utimes(join(cache, name), longAgo, longAgo)
  await precompress(dist, cache)
  expect((await readdir(cache)).sort()).toEqual(used.sort())
})
