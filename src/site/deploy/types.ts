import { extname } from 'node:path'

/** The media types of what a built site holds, by the ends of names: servers' own lists differ. */
export const TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js mjs',
  'text/markdown': 'md',
  'text/plain': 'txt',
  'application/json': 'json',
  'application/manifest+json': 'webmanifest',
  'application/xml': 'xml',
  'application/wasm': 'wasm',
  'application/x-xz': 'xz',
  'application/zip': 'zip',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/x-icon': 'ico',
  'font/woff2': 'woff2',
}

/** Of anything else. */
export const DEFAULT_TYPE = 'application/octet-stream'

/** Types whose charset is named; without it browsers guess one. */
export const CHARSET_TYPES: readonly string[] = [
  'text/css',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'application/json',
  'application/manifest+json',
  'application/xml',
]

/** The `Content-Type` of a file, by its name. */
export function contentType(file: string): string {
  const end = extname(file).slice(1).toLowerCase()
  const [type = DEFAULT_TYPE] = Object.entries(TYPES).find(([, ends]) => ends.split(' ').includes(end)) ?? []
  return type === 'text/html' || CHARSET_TYPES.includes(type) ? `${type};charset=utf-8` : type
}
