import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAllowed } from './allowed'
import { standardText } from './interpreter'

/** Something that others have written and that is part of the built site. */
export interface Shipped {
  readonly name: string
  /** Undefined where the whole that it is part of has one. */
  readonly version: string | undefined
  /** An SPDX expression. */
  readonly licence: string
  /** Where its source is. */
  readonly source: string
  /** The licence's text with its copyright lines. */
  readonly text: string
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string }>>
}

/** Of a package's manifest, what matters here. */
interface Manifest {
  readonly repository?: string | { readonly url?: string }
  readonly homepage?: string
}

/**
 * The package that a file belongs to, as the lock file names it: `node_modules/a`, `node_modules/a/node_modules/@b/c`.
 *
 * @param file a path, absolute or not
 * @returns undefined when it is a file of our own
 */
export function packageOf(file: string): string | undefined {
  const path = file.replaceAll('\\', '/').replace(/^\0/, '')
  return /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)/.exec(path)?.[1]
}

/**
 * What the lock file and the packages say of their terms, sorted by name.
 *
 * @param packages as the lock file names them
 * @param root the folder that holds the lock file and `node_modules`
 * @throws Error naming the packages that the lock file does not know, whose licence is not allowed, or has no text
 */
export function shippedPackages(packages: Iterable<string>, root: string): Shipped[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
  const problems: string[] = []
  const shipped: Shipped[] = []
  for (const path of new Set(packages)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const { version, license } = lock.packages[path] ?? {}
    const text = license === undefined ? undefined : licenceText(join(root, path), license)
    if (license === undefined) problems.push(`${name}: package-lock.json says nothing of its licence`)
    else if (!isAllowed(license))
      problems.push(`${name}: its licence, ${license}, is not among those allowed`)
    else if (text === undefined)
      problems.push(`${name}: its package holds no text of its licence, ${license}`)
    else shipped.push({ name, version, licence: license, source: sourceOf(join(root, path), name), text })
  }
  if (problems.length > 0) {
    const words = 'The site would ship what it may not (src/site/licences/allowed.ts):'
    throw new Error([words, ...problems.sort()].join('\n  '))
  }
  return shipped.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function licenceText(folder: string, licence: string): string | undefined {
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|third-party-notices)\b/i.test(file))
    .sort()
  if (files.length > 0)
    return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  try {
    return standardText(licence)
  } catch {
    return undefined
  }
}

function sourceOf(folder: string, name: string): string {
  const { repository, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? homepage
  if (url === undefined) return `https://www.npmjs.com/package/${name}`
  const plain = url
    .replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/\.git$/, '')
  return /^https?:/.test(plain) ? plain : `https://github.com/${plain.replace(/^github:/, '')}`
}
