import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rawRequests, sendRaw, type RawAnswer } from './rawRequests.fixture'
import { BIG, HEADERS, isInstalled, makeSite, SERVERS, type Running } from './servers.fixture'

/* The same requests to our own server, Caddy and nginx: each must answer as the one list of headers says. */

for (const base of ['/', '/py/']) {
  for (const [name, start] of Object.entries(SERVERS)) {
    const missing = name !== 'npm start' && !isInstalled(name)
    if (missing) console.warn(`Left out: ${name} is not installed`)
    describe.skipIf(missing)(`${name} under ${base}`, () => {
      let dir: string
      let running: Running

      beforeAll(async () => {
        dir = await makeSite(base)
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

      test.each(rawRequests(base))('$name', async ({ bytes, expected }) => {
        const port = Number(new URL(running.url).port)
        const answer = await sendRaw(port, bytes)
        expect(expected, `status ${answer.status}`).toContain(kindOf(answer))
        expect((await get('')).status, 'afterwards').toBe(200)
      })
    })
  }
}

/** What an answer is, by its status, headers and body together; else its status, and why it is none of these. */
function kindOf({ status, headers, body }: RawAnswer): string {
  const isKept = headers['cache-control'] === HEADERS.hashed['Cache-Control']
  const isRenewed = headers['cache-control'] === HEADERS.other['Cache-Control']
  const isHtml = headers['content-type']?.startsWith('text/html') ?? false
  const isGuarded = Object.entries({ ...HEADERS.all, ...HEADERS.page }).every(
    ([name, value]) => headers[name.toLowerCase()] === value,
  )
  if (status === 0) return 'closed'
  if (status === 304) return 'unchanged'
  if (status === 416) return 'no such part'
  if (isKept) return { 200: 'hashed', 206: 'part' }[status] ?? `${status}, kept for a year`
  if (status === 200 && headers['content-length'] === '0') return 'nothing'
  if (status === 200 && isHtml && isGuarded) return 'page'
  if (status === 200 && !isHtml && isRenewed) return 'other'
  if (status === 302 || status === 308) return 'elsewhere'
  if (status === 404 && isHtml && isGuarded) return 'lost'
  if (status === 405 && !body.includes('<h1>iter')) return 'no such method'
  if (status >= 400 && !body.includes('root:')) return 'refused'
  return `${status} without its headers`
}
