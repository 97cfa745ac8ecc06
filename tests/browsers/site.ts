import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite, DIST } from '../../scripts/build'
import { startServer } from '../../scripts/serve'
import { isStale } from '../../scripts/stale'
import { buildEngines } from '../../src/engines/build'
import { address } from '../../src/site/address'
import type { HarnessData } from './harness'
import { MORTAL_SCRIPT } from './mortal'
import type { PageProgram } from './program'

const HARNESS = 'browser-matrix'
const HTML =
  '<!doctype html><meta charset="utf-8"><title>Browser matrix</title><script src="main.js"></script>'

/** The built site with the page that runs the suite beside it. */
export interface TestSite {
  /** Of the same origin as the others, and without the site's scripts. */
  readonly harnessUrl: string
  readonly aiterUrl: string
  readonly playUrl: string
  close(): Promise<void>
}

/** The sandbox's document with one script more, which its policy then allows. */
function makeMortal(): string {
  const hash = createHash('sha256').update(MORTAL_SCRIPT).digest('base64')
  return readFileSync(join(DIST, 'sandbox.html'), 'utf8')
    .replace('script-src ', `script-src 'sha256-${hash}' `)
    .replace('<body>', `<body><script>${MORTAL_SCRIPT}</script>`)
}

/** Builds the site unless what was built is still up to date. */
export async function buildWhereStale(): Promise<void> {
  if (isStale(DIST)) await buildSite()
}

/** Serves the built site on loopback from a folder of links, which leaves `dist` as it is. */
export async function serveSite(programs: readonly PageProgram[]): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), 'browser-matrix-'))
  for (const name of readdirSync(DIST)) symlinkSync(resolve(DIST, name), join(folder, name))
  const beside = join(folder, HARNESS)
  mkdirSync(beside)
  await build({
    entryPoints: [fileURLToPath(new URL('harness.ts', import.meta.url))],
    outfile: join(beside, 'main.js'),
    bundle: true,
    target: 'es2022',
    logLevel: 'warning',
  })
  const data: HarnessData = { base: address.base, manifests: await buildEngines(), programs }
  writeFileSync(join(beside, 'data.json'), JSON.stringify(data))
  writeFileSync(join(beside, 'index.html'), HTML)
  writeFileSync(join(beside, 'mortal.html'), makeMortal())

  const server = await startServer({ dir: folder, port: 0, base: address.base })
  return {
    harnessUrl: `${server.url}${HARNESS}/`,
    aiterUrl: `${server.url}builtin/aiter`,
    playUrl: `${server.url}play`,
    async close() {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
