import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shipped } from './shipped'

/** basedpyright's build for browsers, which is served beside the pages' scripts, as the lock file names it. */
export const TYPE_CHECKER = 'node_modules/browser-basedpyright'

/**
 * What its makers have bundled into the type checker for Python: its own terms are in its package.
 *
 * @param root the folder that holds `node_modules`
 */
export function typeCheckerParts(root: string): Shipped[] {
  return [
    {
      name: 'typeshed',
      version: undefined,
      licence: 'Apache-2.0 AND MIT',
      source: 'https://github.com/python/typeshed',
      text: readFileSync(join(root, 'node_modules/basedpyright/dist/typeshed-fallback/LICENSE'), 'utf8'),
    },
    {
      name: 'Libraries in basedpyright',
      version: undefined,
      licence: 'BSD-3-Clause AND MIT',
      source: 'https://github.com/detachhead/basedpyright',
      text: readFileSync(join(root, TYPE_CHECKER, 'dist/pyright.worker.js.LICENSE.txt'), 'utf8'),
    },
  ]
}
