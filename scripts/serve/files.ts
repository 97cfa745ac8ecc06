import { statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { HIDDEN_PATHS, isCompressed } from '../../src/site/deploy/files'

/** A file to answer with. */
export interface FoundFile {
  /** What the reader gets, relative to the site's folder, with `/` at its start. */
  readonly name: string
  /** Where it is stored, likewise. */
  readonly file: string
  /** How it is compressed on the disk, if it is: a value for `Content-Encoding`. */
  readonly encoding: 'br' | 'gzip' | undefined
  /** What is sent depends on what the client takes. */
  readonly varies: boolean
}

/** Best first. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/** Systems may ignore the case of names. */
const HIDDEN = new Set(HIDDEN_PATHS.map((path) => `/${path}`.toLowerCase()))

/**
 * Finds what a path stands for: the file itself, the page of that name, a folder's index.
 *
 * @param dir the site's folder, absolute
 * @param path decoded and normalized, below the base
 * @param accepted the request's `Accept-Encoding`
 */
export function findFile(dir: string, path: string, accepted = ''): FoundFile | undefined {
  if (HIDDEN.has(path.toLowerCase())) return undefined
  const candidates = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`, `${path}/index.html`]
  const name = candidates.find((candidate) => isFile(dir, candidate))
  if (name === undefined) return undefined
  const stored = isCompressed(name) ? [] : ENCODINGS.filter(([, end]) => isFile(dir, name + end))
  const [encoding, end = ''] = stored.find(([coding]) => accepts(accepted, coding)) ?? []
  return { name, file: name + end, encoding, varies: stored.length > 0 }
}

function isFile(dir: string, path: string): boolean {
  const whole = join(dir, path)
  // Where `\` parts folders, a decoded path may climb with it.
  if (!whole.startsWith(dir + sep)) return false
  try {
    return statSync(whole).isFile()
  } catch {
    // Missing, too long a name, a file where a folder should be: no such file.
    return false
  }
}

/** Tells whether an `Accept-Encoding` names a coding and does not refuse it (RFC 9110, 12.5.3). */
function accepts(header: string, coding: string): boolean {
  return header.split(',').some((item) => {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })
}
