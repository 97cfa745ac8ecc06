import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { buildEngines } from '../src/engines/build'
import { address } from '../src/site/address'
import { finishSite } from '../src/site/finish'
import { workerRetired } from '../src/site/offline/retired'
import { markBuilt } from './stale'

/** Where the built site is. */
export const DIST = 'dist'

/** Builds the engines where they are stale, and the site. Says what it does: both take more than a moment. */
export async function buildSite(): Promise<void> {
  console.log('Building the engines …')
  await buildEngines()
  console.log('Building the site …')
  await buildPages()
  const log = (step: string): void => console.log(`  ${step}`)
  await finishSite({
    dist: DIST,
    docs: 'docs',
    root: '.',
    cache: '.cache',
    address,
    retired: workerRetired,
    log,
  })
  markBuilt(DIST)
}

/**
 * Has VitePress build the pages, in a process of its own: what this one loads TypeScript with would take every rendered page for
 * a script to compile and keep, and the memory is given back before the site is finished.
 *
 * @throws Error when it fails; VitePress has said why
 */
async function buildPages(): Promise<void> {
  const vitepress = dirname(createRequire(import.meta.url).resolve('vitepress/package.json'))
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=8', '--heap-growing-percent=20', join(vitepress, 'bin', 'vitepress.js'), 'build'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        // Vite warns of imports without an extension when something else than itself could load its config.
        VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
        // The bundler's allocator, mimalloc, else keeps what was freed: a third of what a large site takes.
        MIMALLOC_PURGE_DELAY: '0',
      },
    },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The pages could not be built; the reason is above.')
}
