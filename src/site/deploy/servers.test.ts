import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../../../scripts/serve'
import { caddyfile } from './caddy'
import { headerRules, siteHeaders } from './headers'
import { formatHeadersFile } from './headersFile'
import { nginxConf } from './nginx'
import { precompress } from './precompress'

/* The same requests to our own server, Caddy and nginx: each must answer as the one list of headers says. */

const BIG = 'x'.repeat(2000)
const FILES: Readonly<Record<string, string>> = {
  'index.html': `<h1>Home</h1>${BIG}`,
  '404.html': `<h1>Lost</h1>${BIG}`,
  'builtin/index.html': `<h1>All</h1>${BIG}`,
  'builtin/iter.html': `<h1>iter</h1>${BIG}`,
  'builtin/iter.md': `# iter é ${BIG}`,
  'assets/app.1a2b.js': `"${BIG}"`,
  'engines/python.1a2b.wasm': BIG,
  'sandbox.html': '<h1>Sandbox</h1>',
  'hashmap.json': '{}',
  'sw.js': '//',
}
const HEADERS = siteHeaders("default-src 'self'; script-src 'self' 'sha256-abc='", "default-src 'none'")

interface Running {
  readonly url: string
  stop(): Promise<void>
}

function isInstalled(command: string): boolean {
  return spawnSync('which', [command]).status === 0
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

async function whenUp(url: string, child: ChildProcess, log: () => string): Promise<Running> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended by itself: ${log()}`)
    if (await fetch(url).catch(() => undefined)) break
    await new Promise((done) => setTimeout(done, 50))
  }
  const stop = async (): Promise<void> => {
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGTERM')
    await gone
  }
  return { url, stop }
}

async function startReal(
  command: string,
  args: string[],
  dir: string,
  url: string,
  env = {},
): Promise<Running> {
  let log = ''
  const child = spawn(command, args, {
    cwd: dir,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.on('data', (data: Buffer) => (log += data.toString()))
  child.stderr.on('data', (data: Buffer) => (log += data.toString()))
  return whenUp(url, child, () => log)
}

const SERVERS: Readonly<Record<string, (dir: string, base: string) => Promise<Running>>> = {
  'npm start': async (dir, base) => {
    const server = await startServer({ dir, port: 0, base })
    return { url: server.url, stop: () => server.close() }
  },
  caddy: async (dir, base) => {
    const port = await freePort()
    const env = { SITE_ADDRESS: `http://127.0.0.1:${port}`, HOME: dir }
    return startReal('caddy', ['run', '--config', 'Caddyfile'], dir, `http://127.0.0.1:${port}${base}`, env)
  },
  nginx: async (dir, base) => {
    const port = await freePort()
    const conf = readFileSync(join(dir, 'nginx.conf'), 'utf8')
    const pid = `/tmp/nginx-site-${port}.pid`
    writeFileSync(
      join(dir, 'nginx.conf'),
      conf.replace('listen 8080', `listen 127.0.0.1:${port}`).replace('/tmp/nginx-site.pid', pid),
    )
    const args = ['-p', dir, '-c', 'nginx.conf', '-g', 'daemon off;']
    return startReal('nginx', args, dir, `http://127.0.0.1:${port}${base}`)
  },
}

for (const base of ['/', '/py/']) {
  for (const [name, start] of Object.entries(SERVERS)) {
    const missing = name !== 'npm start' && !isInstalled(name)
    if (missing) console.warn(`Left out: ${name} is not installed`)
    describe.skipIf(missing)(`${name} under ${base}`, () => {
      let dir: string
      let running: Running

      beforeAll(async () => {
        dir = mkdtempSync(join(tmpdir(), 'site-'))
        // nginx started as root reads files as another user.
        execFileSync('chmod', ['755', dir])
        for (const [file, text] of Object.entries(FILES)) {
          mkdirSync(dirname(join(dir, file)), { recursive: true })
          writeFileSync(join(dir, file), text)
        }
        await precompress(dir, join(dir, '.cache'))
        writeFileSync(
          join(dir, '_headers'),
          formatHeadersFile(headerRules(HEADERS, Object.keys(FILES), base)),
        )
        writeFileSync(join(dir, 'Caddyfile'), caddyfile(HEADERS, base))
        writeFileSync(join(dir, 'nginx.conf'), nginxConf(HEADERS, base))
        running = await start(dir, base)
      })
      afterAll(async () => {
        await running.stop()
        rmSync(dir, { recursive: true })
      })

      const get = (path: string, encoding = 'identity'): Promise<Response> =>
        fetch(running.url + path, { headers: { 'accept-encoding': encoding }, redirect: 'follow' })

      test.each(['', 'builtin/', 'builtin/iter', 'builtin/iter.html'])('page /%s', async (path) => {
        const response = await get(path)
        expect(response.status).toBe(200)
        expect(await response.text()).toContain('<h1>')
        expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i)
        for (const [header, value] of Object.entries({ ...HEADERS.all, ...HEADERS.page })) {
          expect(response.headers.get(header), header).toBe(value)
        }
      })

      test.each([
        ['assets/app.1a2b.js', HEADERS.hashed],
        ['engines/python.1a2b.wasm', HEADERS.hashed],
        ['sandbox.html', HEADERS.sandbox],
        ['sandbox.html?1a2b', HEADERS.sandbox],
        ['hashmap.json', HEADERS.other],
        ['sw.js', HEADERS.other],
      ])('%s', async (path, headers) => {
        const response = await get(path)
        expect(response.status).toBe(200)
        expect(response.headers.get('x-content-type-options')).toBe('nosniff')
        expect(response.headers.get('cache-control')).toBe(headers['Cache-Control'])
        expect(response.headers.get('content-security-policy')).toBe(
          headers['Content-Security-Policy'] ?? null,
        )
      })

      test('types that browsers insist on', async () => {
        expect((await get('engines/python.1a2b.wasm')).headers.get('content-type')).toBe('application/wasm')
        expect((await get('assets/app.1a2b.js')).headers.get('content-type')).toMatch(
          /^(text|application)\/javascript/,
        )
        expect((await get('builtin/iter.md')).headers.get('content-type')).toMatch(
          /^text\/markdown; ?charset=utf-8$/i,
        )
      })

      test('sends what was compressed in advance', async () => {
        for (const path of ['builtin/iter', 'assets/app.1a2b.js', 'engines/python.1a2b.wasm']) {
          const response = await get(path, name === 'nginx' ? 'gzip' : 'gzip, br')
          expect(response.headers.get('content-encoding'), path).toBe(name === 'nginx' ? 'gzip' : 'br')
          expect(response.headers.get('vary'), path).toMatch(/accept-encoding/i)
          expect(await response.text()).toContain(BIG)
        }
      })

      test.each(['nowhere', 'builtin/nowhere', '_headers', 'Caddyfile', 'nginx.conf'])(
        '/%s is the 404 page',
        async (path) => {
          const response = await get(path)
          expect(response.status).toBe(404)
          expect(await response.text()).toContain('<h1>Lost</h1>')
          expect(response.headers.get('x-content-type-options')).toBe('nosniff')
        },
      )
    })
  }
}
