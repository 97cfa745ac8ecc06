import { LINK_SIGN } from './linkSign'

/** Code that travels in a link. */
export interface SharedCode {
  readonly example: string
  readonly language: string
  readonly code: string
}

/** What a link says; a damaged one gets words for the reader. */
export type SharedLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'code'; readonly shared: SharedCode }
  | { readonly kind: 'damaged'; readonly message: string }

/** Longer addresses are cut by some mail and chat programs. */
export const LINK_LIMIT = 8_000
/** A small link can inflate to very much; nobody reads more than this. In bytes, as they are before they are deflated. */
export const CODE_LIMIT = 200_000
/**
 * So many bytes are inflated at once, before the limit is looked at: deflate makes at most about a thousand of each, and what
 * goes in at once comes out without a pause (https://www.zlib.net/zlib_tech.html).
 */
const SLICE = 256
/** Links are made in this version. */
const VERSION = '2'
/**
 * How each version is compressed. Links live for as long as the pages and mails that they stand in, so old ones open for ever. The
 * first has no checksum: one with another letter in it may bring other code. The second has one (RFC 1950).
 */
const FORMATS: ReadonlyMap<string, CompressionFormat> = new Map([
  ['1', 'deflate-raw'],
  [VERSION, 'deflate'],
])

const DAMAGED = 'This link is damaged, so what it brings cannot be shown. Ask for it once more.'
const damaged: SharedLink = { kind: 'damaged', message: DAMAGED }

/**
 * @returns the fragment for a link, which {@link decodeShare} reads
 * @throws RangeError in words for the reader when the code is too long for a link
 */
export async function encodeShare({ example, language, code }: SharedCode): Promise<string> {
  const payload = new TextEncoder().encode(JSON.stringify([example, language, code]))
  if (payload.length > CODE_LIMIT) throw tooLong(payload.length, CODE_LIMIT, 'bytes')
  const bytes = await pass(payload, new CompressionStream('deflate'), Infinity)
  const fragment = `${LINK_SIGN}${VERSION}.${toBase64Url(bytes)}`
  if (fragment.length > LINK_LIMIT) throw tooLong(fragment.length, LINK_LIMIT, 'characters')
  return fragment
}

function tooLong(length: number, limit: number, unit: string): RangeError {
  return new RangeError(
    `This program is too long for a link (${length} ${unit}; ${limit} are possible). Copy the code instead.`,
  )
}

/**
 * Reads a page's fragment. Never throws, and never works on more than the limits allow.
 *
 * @param isProgram whether the page has an example of this id with a program in this language
 */
export async function decodeShare(
  fragment: string,
  isProgram: (example: string, language: string) => boolean,
): Promise<SharedLink> {
  if (!fragment.startsWith(LINK_SIGN)) return { kind: 'none' }
  if (fragment.length > LINK_LIMIT) return damaged
  const [, version, data] = /^(\d{1,3})\.([\w-]+)$/.exec(fragment.slice(LINK_SIGN.length)) ?? []
  if (version === undefined || data === undefined) return damaged
  const format = FORMATS.get(version)
  if (format === undefined) {
    const newer = Number(version) > Number(VERSION)
    const message = 'This link was made by a newer version of the site. Reload the page and open it again.'
    return newer ? { kind: 'damaged', message } : damaged
  }
  try {
    const bytes = await pass(fromBase64Url(data), new DecompressionStream(format), CODE_LIMIT)
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (!Array.isArray(value) || value.length !== 3) return damaged
    const [example, language, code] = value as unknown[]
    if (typeof example !== 'string' || typeof language !== 'string' || typeof code !== 'string')
      return damaged
    if (!isProgram(example, language)) return damaged
    return { kind: 'code', shared: { example, language, code: code.replace(/\r\n?/g, '\n') } }
  } catch {
    return damaged
  }
}

/** @throws RangeError when more than `limit` bytes come out; the rest is then not worked on */
async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  let at = 0
  const slices = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        controller.enqueue(bytes.slice(at, at + SLICE))
        at += SLICE
      },
    },
    { highWaterMark: 0 },
  )
  const reader = slices.pipeThrough(transform).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
    length += value.byteLength
    if (length > limit) {
      reader.cancel().catch(() => undefined)
      throw new RangeError('The shared code is too long.')
    }
    parts.push(value)
  }
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )
}
