import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT_FROM } from '../src/site/deploy/files'

/** What the built site is made from. */
const INPUTS = [
  'docs',
  'src',
  'components',
  '.vitepress',
  'scripts',
  'LICENSE',
  'package-lock.json',
  'tsconfig.json',
]
const ENVIRONMENT = ['BASE_PATH', 'SITE_URL', 'RETIRE_SERVICE_WORKER', 'SOURCE_URL']

/** @returns true when the folder does not hold a site built from the files as they are now */
export function isStale(dist: string): boolean {
  const stamp = join(dist, BUILT_FROM)
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint()
}

/** Notes what the folder was built from. */
export function markBuilt(dist: string): void {
  writeFileSync(join(dist, BUILT_FROM), fingerprint())
}

/** Of names, sizes and times: reading every file would take longer than it may. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const name of ENVIRONMENT) hash.update(`${name}=${process.env[name] ?? ''}\n`)
  for (const file of listInputs()) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

function listInputs(): string[] {
  return INPUTS.flatMap((input) =>
    statSync(input).isFile()
      ? [input]
      : readdirSync(input, { recursive: true, withFileTypes: true })
          .filter((item) => item.isFile() && !item.parentPath.startsWith(join('.vitepress', 'cache')))
          .map((item) => join(item.parentPath, item.name)),
  ).sort()
}
