import { build } from 'vitepress'
import { buildEngines } from '../src/engines/build'
import { address } from '../src/site/address'
import { finishSite } from '../src/site/finish'
import { workerRetired } from '../src/site/offline/retired'
import { markBuilt } from './stale'

/** Where the built site is. */
export const DIST = 'dist'

/** Builds the engines where they are stale, and the site. Says what it does: both take more than a moment. */
export async function buildSite(): Promise<void> {
  // Vite warns of imports without an extension when something else than itself, here tsx, could load its config.
  process.env['VITE_CONFIG_NATIVE_IGNORE_WARNING'] = 'true'
  console.log('Building the engines …')
  await buildEngines()
  console.log('Building the site …')
  await build('.')
  const log = (step: string): void => console.log(`  ${step}`)
  await finishSite({ dist: DIST, docs: 'docs', cache: '.cache', address, retired: workerRetired, log })
  markBuilt(DIST)
}
