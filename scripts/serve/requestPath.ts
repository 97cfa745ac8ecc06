import { posix } from 'node:path'

const ABSOLUTE = /^https?:\/\/[^/?#]*/i

/**
 * The path that a request's target names: decoded, without query, with `//`, `.` and `..` resolved as web servers do.
 *
 * @param target as it stands in the request line (RFC 9112, 3.2): `/path?query`, or a whole address
 * @returns undefined when it names no path: `*`, an address with no valid host, a broken escape, a NUL
 */
export function requestPath(target: string): string | undefined {
  if (ABSOLUTE.test(target) && !URL.canParse(target)) return undefined
  const path = target.replace(ABSOLUTE, (address) => (address.length === target.length ? '/' : ''))
  const [encoded = ''] = path.split(/[?#]/, 1)
  if (!encoded.startsWith('/') || /%(?![0-9a-f]{2})/i.test(encoded)) return undefined
  const decoded = decode(encoded)
  return decoded.includes('\0') ? undefined : posix.normalize(decoded)
}

/** Node gives a target's bytes as Latin-1. Those that are no UTF-8 become a character that no file's name has. */
function decode(encoded: string): string {
  const bytes = encoded.replace(/%(..)/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
