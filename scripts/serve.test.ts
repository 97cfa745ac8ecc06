import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { request } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startServer, type RunningServer } from './serve'

let dir: string
const running: RunningServer[] = []

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'serve-'))
  await mkdir(join(dir, 'builtin'))
  await mkdir(join(dir, 'assets'))
  await writeFile(join(dir, 'index.html'), '<h1>Home</h1>')
  await writeFile(join(dir, '404.html'), '<h1>Lost</h1>')
  await writeFile(join(dir, 'builtin/aiter.html'), '<h1>aiter</h1>')
  await writeFile(join(dir, 'builtin/aiter.md'), '# aiter é')
  await writeFile(join(dir, 'assets/app.1a2b3c4d.js'), 'plain')
  await writeFile(join(dir, 'assets/app.1a2b3c4d.js.br'), brotliCompressSync('squeezed'))
  await writeFile(
    join(dir, '_headers'),
    '/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: immutable\n',
  )
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
  await rm(dir, { recursive: true })
})

async function start(base = '/'): Promise<string> {
  const server = await startServer({ dir, port: 0, base })
  running.push(server)
  return server.url
}

test('serves pages at clean addresses with the headers of _headers', async () => {
  const response = await fetch(`${await start()}builtin/aiter`)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(await response.text()).toBe('<h1>aiter</h1>')
})

test('prefers precompressed files where the client takes them', async () => {
  const url = `${await start()}assets/app.1a2b3c4d.js`
  const squeezed = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  expect(squeezed.headers.get('content-encoding')).toBe('br')
  expect(squeezed.headers.get('cache-control')).toBe('immutable')
  expect(await squeezed.text()).toBe('squeezed')
  const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } })
  expect(await plain.text()).toBe('plain')
})

test('gives Markdown its charset', async () => {
  const response = await fetch(`${await start()}builtin/aiter.md`)
  expect(response.headers.get('content-type')).toBe('text/markdown;charset=utf-8')
  expect(await response.text()).toBe('# aiter é')
})

test('answers what is missing with the 404 page, and hides what configures servers', async () => {
  const url = await start()
  for (const path of ['nowhere', 'nowhere.md', '_headers', 'assets/../../etc/passwd', '%E0%A4']) {
    const response = await fetch(url + path)
    expect(response.status, path).toBe(404)
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
    expect(await response.text()).toBe('<h1>Lost</h1>')
  }
})

test('does not leave its folder, however the address is written', async () => {
  const { port } = new URL(await start())
  const status = await new Promise((done) => {
    request({ port, path: '/..%2f..%2f..%2f..%2fetc/passwd' }, (response) => done(response.statusCode)).end()
  })
  expect(status).toBe(404)
})

test('honours the base', async () => {
  const url = await start('/anything/')
  expect(url).toMatch(/\/anything\/$/)
  expect((await fetch(`${url}builtin/aiter`)).status).toBe(200)
  expect((await fetch(new URL('/builtin/aiter', url))).status).toBe(404)
  expect((await fetch(new URL('/', url))).url).toBe(url)
})

test('names a port that is taken', async () => {
  const { port } = new URL(await start())
  await expect(startServer({ dir, port: Number(port) })).rejects.toThrow(`Port ${port} is in use`)
})

test('says that the site is not built', async () => {
  await expect(startServer({ dir: join(dir, 'builtin'), port: 0 })).rejects.toThrow('npm run build')
})
