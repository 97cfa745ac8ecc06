import { deflateRawSync, deflateSync } from 'node:zlib'
import { encodeShare, type SharedCode } from '../../components/example/share'

/* Fragments of links as nobody should open them: random, cut, altered, too much, of other versions, with wrong names. */

/** A fragment, and what the page must make of it. */
export interface Fragment {
  readonly kind: string
  readonly text: string
  /** The code that it brings; undefined where it brings none. */
  readonly code?: string
  /** Nothing in it could tell that it was altered, so it may bring any code. */
  readonly unchecked?: true
}

/** xorshift32: the same fragments in every run, so that one that fails can be found again. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const ANY = `${BASE64}%#=+/.,:;!?&~'()[]{}|^ äß世😀`
const NAMES = [
  'rust',
  '__proto__',
  'constructor',
  'toString',
  '',
  'python ',
  'Python',
  '../python',
  'z'.repeat(500),
]

/** Deflated and in base64url, as a link carries it. */
const pack = (bytes: Uint8Array | string): string => deflateSync(bytes, { level: 9 }).toString('base64url')

/** A link of the first version, which has no checksum. */
const packFormer = ({ example, language, code }: SharedCode): string =>
  `#code=1.${deflateRawSync(JSON.stringify([example, language, code])).toString('base64url')}`

/**
 * @param shared what a good link to the tested page brings
 * @param count how many there are to be
 */
export async function* fragments(shared: SharedCode, count: number): AsyncGenerator<Fragment, void> {
  const random = createRandom(20_261_125)
  const pick = (text: string): string => [...text][random([...text].length)] ?? ''
  const text = (alphabet: string, length: number): string =>
    Array.from({ length }, () => pick(alphabet)).join('')
  const good = await encodeShare(shared)
  const payload = (value: unknown): string => `#code=2.${pack(JSON.stringify(value))}`
  const former = packFormer(shared)
  const at = (): number => 8 + random(Math.min(good.length, former.length) - 8)

  const kinds: Readonly<Record<string, () => string>> = {
    'random data': () => `#code=2.${text(BASE64, 1 + random(400))}`,
    'random characters': () => `#code=${text(ANY, random(200))}`,
    'one cut': () => good.slice(0, at()),
    'one with a character more': () => {
      const place = at()
      return good.slice(0, place) + pick(BASE64) + good.slice(place)
    },
    'one with another character': () => {
      const place = at()
      return good.slice(0, place) + pick(ANY) + good.slice(place + 1)
    },
    'another version': () => good.replace('=2.', `=${random(1_000_000)}${pick('.-x')}`),
    'a wrong language': () => payload([shared.example, NAMES[random(NAMES.length)], shared.code]),
    'a wrong example': () => payload([NAMES[random(NAMES.length)], shared.language, shared.code]),
    'a wrong shape': () =>
      payload([null, 1, {}, [], [shared.example], [shared.example, shared.language, 3], 'text'][random(7)]),
    'no JSON': () => `#code=2.${pack(text(ANY, random(300)))}`,
    'no UTF-8': () => `#code=2.${pack(Uint8Array.from({ length: 50 }, () => 128 + random(128)))}`,
    'broken escapes': () => `#code=2.${text(BASE64, random(20))}%${text('0123456789abcdefxyz%', random(4))}`,
  }
  const unchecked: Readonly<Record<string, () => string>> = {
    'one of the first version, cut': () => former.slice(0, at()),
    'one of the first version with another character': () => {
      const place = at()
      return former.slice(0, place) + pick(ANY) + former.slice(place + 1)
    },
  }
  const names = [...Object.keys(kinds), ...Object.keys(unchecked)]
  const huge = pack(new Uint8Array(300_000_000))
  const rare: readonly Fragment[] = [
    { kind: 'a bomb', text: `#code=2.${pack(new Uint8Array(5_000_000).fill(97))}` },
    { kind: 'a bomb that is too long', text: `#code=2.${huge}` },
    {
      kind: 'a bomb of JSON',
      text: `#code=2.${pack(`["${shared.example}","${shared.language}","${'a'.repeat(4_000_000)}"]`)}`,
    },
    { kind: 'deep JSON', text: `#code=2.${pack('['.repeat(100_000) + ']'.repeat(100_000))}` },
    { kind: 'a bomb of 408 kB', text: `#code=2.${huge.padEnd(408_000, 'A')}` },
    { kind: 'far too long', text: `#code=2.${'z'.repeat(190_000)}` },
    { kind: 'far too long, with dots', text: `#code=2.${'z.'.repeat(95_000)}` },
    { kind: 'nothing', text: '#code=' },
  ]
  for (let index = 0; index < count; index += 1) {
    const special = index % 500 < rare.length ? rare[index % 500] : undefined
    if (special !== undefined) yield special
    else if (index % 100 === 99) {
      const code = `print(${index})`
      yield { kind: 'a good one', text: await encodeShare({ ...shared, code }), code }
    } else if (index % 100 === 49) {
      const code = `print(${index})`
      yield { kind: 'a good one of the first version', text: packFormer({ ...shared, code }), code }
    } else {
      const kind = names[index % names.length] ?? ''
      const checked = kinds[kind]
      if (checked !== undefined) yield { kind, text: checked() }
      else yield { kind, text: unchecked[kind]?.() ?? '', unchecked: true }
    }
  }
}
