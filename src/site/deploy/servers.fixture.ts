import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startServer } from '../../../scripts/serve'
import { caddyfile } from './caddy'
import { headerRules, siteHeaders } from './headers'
import { formatHeadersFile } from './headersFile'
import { nginxConf } from './nginx'
import { precompress } from './precompress'

/** Long enough to be compressed in advance. */
export const BIG = 'x'.repeat(2000)
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
  '.built-from': '1a2b',
}

/** What each address of the site must be answered with. */
export const HEADERS = siteHeaders(
  "default-src 'self'; script-src 'self' 'sha256-abc='",
  "default-src 'none'",
)

/** A server that answers. */
export interface Running {
  /** The site's address, base included. */
  readonly url: string
  stop(): Promise<void>
}

/** Tells whether this machine has a command. */
export function isInstalled(command: string): boolean {
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

/** By name, how each server is started on a folder that {@link makeSite} made. */
export const SERVERS: Readonly<Record<string, (dir: string, base: string) => Promise<Running>>> = {
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

/** Makes a small built site with what configures servers; the caller removes the folder. */
export async function makeSite(base: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'site-'))
  // nginx started as root reads files as another user.
  chmodSync(dir, 0o755)
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true })
    writeFileSync(join(dir, file), text)
  }
  await precompress(dir, join(dir, '.cache'))
  writeFileSync(join(dir, '_headers'), formatHeadersFile(headerRules(HEADERS, Object.keys(FILES), base)))
  writeFileSync(join(dir, 'Caddyfile'), caddyfile(HEADERS, base))
  writeFileSync(join(dir, 'nginx.conf'), nginxConf(HEADERS, base))
  return dir
}
