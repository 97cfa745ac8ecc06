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
/** A small link can inflate to very much; nobody reads more than this. In characters. */
const CODE_LIMIT = 200_000
const VERSION = '1'
const PREFIX = '#code='

const DAMAGED = 'This link is damaged, so the shared code cannot be shown. Ask for it once more.'

/**
 * @returns the fragment for a link
 * @throws RangeError in words for the reader when the code is too long for a link
 */
export async function encodeShare({ example, language, code }: SharedCode): Promise<string> {
  const payload = new TextEncoder().encode(JSON.stringify([example, language, code]))
  const bytes = await pass(payload, new CompressionStream('deflate-raw'))
  const fragment = `${PREFIX}${VERSION}.${toBase64Url(bytes)}`
  if (fragment.length > LINK_LIMIT) {
    throw new RangeError(
      `This program is too long for a link (${fragment.length} characters; ${LINK_LIMIT} are possible). Copy the code instead.`,
    )
  }
  return fragment
}

/** Reads a page's fragment. Never throws. */
export async function decodeShare(fragment: string): Promise<SharedLink> {
  if (!fragment.startsWith(PREFIX)) return { kind: 'none' }
  const [version, data = ''] = fragment.slice(PREFIX.length).split('.', 2)
  if (version !== VERSION) {
    return {
      kind: 'damaged',
      message: 'This link was made by a newer version of the site. Reload the page and open it again.',
    }
  }
  try {
    const bytes = await pass(fromBase64Url(data), new DecompressionStream('deflate-raw'), CODE_LIMIT)
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (!Array.isArray(value) || value.length !== 3) return { kind: 'damaged', message: DAMAGED }
    const [example, language, code] = value as unknown[]
    if (typeof example !== 'string' || typeof language !== 'string' || typeof code !== 'string') {
      return { kind: 'damaged', message: DAMAGED }
    }
    return { kind: 'code', shared: { example, language, code } }
  } catch {
    return { kind: 'damaged', message: DAMAGED }
  }
}

async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
  limit = Infinity,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
    length += value.byteLength
    if (length > limit) throw new RangeError('The shared code is too long.')
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
