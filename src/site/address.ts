import process from 'node:process'

/** Where the site will stand, as the build is told by its environment. */
export interface SiteAddress {
  /** Scheme and host: `https://example.org`. */
  readonly origin: string
  /** The path below which the site is served: `/`, or `/something/`. */
  readonly base: string
}

/** Stands in for the host until a deployment names its own; reserved for documentation, so it is nobody's. */
const PLACEHOLDER = 'https://example.org'

/**
 * Reads `SITE_URL` (scheme and host) and `BASE_PATH`.
 *
 * @throws Error when `SITE_URL` is no absolute http(s) address, or holds a path
 */
export function readAddress(env: Readonly<Record<string, string | undefined>>): SiteAddress {
  const given = env['SITE_URL'] || PLACEHOLDER
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Error(
      `SITE_URL must be scheme and host, like https://example.org; its path goes to BASE_PATH: ${given}`,
    )
  }
  const base = `/${env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/')
  return { origin: url.origin, base }
}

/** The address of this build. */
export const address: SiteAddress = readAddress(process.env)

/**
 * The full address of a path; what an address cannot hold as it is, such as a space in a file's name, is percent-encoded.
 *
 * @param path from the site's root, without the base: `/builtin/aiter`
 */
export function absoluteUrl({ origin, base }: SiteAddress, path: string): string {
  return new URL(base + path.slice(1), origin).href
}

/**
 * The path at which a Markdown file is served.
 *
 * @param file relative to the folder of the pages: `builtin/aiter.md`
 */
export function pathOf(file: string): string {
  return `/${file.replace(/\.md$/, '')}`.replace(/\/index$/, '/')
}
