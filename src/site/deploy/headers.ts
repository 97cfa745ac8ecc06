import { HASHED_FOLDERS, SANDBOX_DOCUMENT } from './kinds'
import { FRAME_ANCESTORS } from './policy'
import type { HeaderRule } from './headersFile'

/** Headers by name. */
export type Headers = Readonly<Record<string, string>>

/**
 * The one source of what servers send: `_headers`, the Caddyfile and nginx.conf are made from it.
 * Every address is of exactly one kind besides `all`.
 */
export interface SiteHeaders {
  readonly all: Headers
  /** HTML pages. */
  readonly page: Headers
  /** The sandbox's document, which pages ask for with a hash of its content as the query. */
  readonly sandbox: Headers
  /** Files whose name holds a hash of their content. */
  readonly hashed: Headers
  /** Everything else: the service worker, feeds, `hashmap.json`, Markdown. */
  readonly other: Headers
}

const REVALIDATE: Headers = { 'Cache-Control': 'no-cache' }
const FOR_EVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' }

const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]

/**
 * @param policy the pages' content security policy
 * @param sandboxPolicy the one of the sandbox's document
 */
export function siteHeaders(policy: string, sandboxPolicy: string | undefined): SiteHeaders {
  // Only documents heed it, and it is long: other files do without.
  const permissions = UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')
  return {
    all: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    },
    page: {
      'Content-Security-Policy': `${policy}; ${FRAME_ANCESTORS}`,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': permissions,
      ...REVALIDATE,
    },
    sandbox: {
      'Permissions-Policy': permissions,
      'Content-Security-Policy': [sandboxPolicy, FRAME_ANCESTORS].filter(Boolean).join('; '),
      ...FOR_EVER,
    },
    hashed: FOR_EVER,
    other: REVALIDATE,
  }
}

/**
 * The rules for a `_headers` file. That form knows no exceptions and joins what several rules say, so no address may
 * get a header from two of them: pages and single files are named by what the folder holds.
 *
 * @param files of the built site, relative to its folder
 */
export function headerRules(headers: SiteHeaders, files: readonly string[], base: string): HeaderRule[] {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''))
  const top = files.filter((file) => !file.includes('/'))
  const isPage = (file: string): boolean => file.endsWith('.html') && file !== SANDBOX_DOCUMENT
  const pageFolders = [...folders].filter((folder) =>
    files.some((file) => file.startsWith(`${folder}/`) && isPage(file)),
  )
  const rule = (path: string, set: Headers): HeaderRule => ({ pattern: base + path, headers: set })
  return [
    rule('*', headers.all),
    rule('', headers.page),
    ...top.filter(isPage).flatMap((file) => {
      const clean = file.replace(/\.html$/, '')
      return [rule(file, headers.page), rule(clean, headers.page)]
    }),
    ...pageFolders.flatMap((folder) => [rule(folder, headers.page), rule(`${folder}/*`, headers.page)]),
    rule(SANDBOX_DOCUMENT, headers.sandbox),
    rule(SANDBOX_DOCUMENT.replace('.html', ''), headers.sandbox),
    ...HASHED_FOLDERS.map((folder) => rule(`${folder}/*`, headers.hashed)),
    ...[...folders]
      .filter((folder) => !pageFolders.includes(folder) && !HASHED_FOLDERS.includes(folder))
      .map((folder) => rule(`${folder}/*`, headers.other)),
    ...top.filter((file) => !file.endsWith('.html')).map((file) => rule(file, headers.other)),
  ]
}
