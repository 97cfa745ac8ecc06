import { deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CODE_LIMIT, decodeShare as decode, encodeShare, LINK_LIMIT } from './share'

/** A page with one example, in one language. */
const decodeShare = (fragment: string) =>
  decode(fragment, (example, language) => example === 'example-1' && language === 'python')

const shared = { example: 'example-1', language: 'python', code: 'print("Grüße, 世界 👋")\n' }

describe('a share link', () => {
  it('brings back what went in, in characters that survive in an address', async () => {
    const fragment = await encodeShare(shared)
    expect(fragment).toMatch(/^#code=2\.[\w-]+$/)
    expect(await decodeShare(fragment)).toEqual({ kind: 'code', shared })
  })

  it('is refused with words when the code is too long', async () => {
    const code = Array.from({ length: 9000 }, (_, index) => (index * 7919).toString(36)).join(' ')
    await expect(encodeShare({ ...shared, code })).rejects.toThrow(`${LINK_LIMIT} are possible`)
  })

  it('says so when it is damaged, at every length of what is left', async () => {
    const fragment = await encodeShare(shared)
    for (let length = '#code=2.'.length; length < fragment.length; length += 1) {
      expect(await decodeShare(fragment.slice(0, length))).toMatchObject({ kind: 'damaged' })
    }
  })

  it.each([
    ['#code=2.abc'],
    ['#code='],
    ['#code=2.%%%'],
    ['#code=2.AAAA'],
    [`#code=2.${'z'.repeat(190_000)}`],
  ])('%s is damaged', async (fragment) => {
    expect(await decodeShare(fragment)).toMatchObject({ kind: 'damaged' })
  })

  it('of the first version, without a checksum, still opens', async () => {
    const { example, language, code } = shared
    const data = deflateRawSync(JSON.stringify([example, language, code])).toString('base64url')
    expect(await decodeShare(`#code=1.${data}`)).toEqual({ kind: 'code', shared })
  })

  it('that was made by an earlier build opens', async () => {
    const made =
      '#code=1.i1ZKrUjMLchJ1U3OL80rycxL1y3PLMnILy3RTcrJT87OzEtX0lEqKVbSUUrOzyvOz0nVy8lP14hRci86vOfw_FQdhSc7pj2f2qPwYf7E7hglzZg8pVgA'
    expect(await decode(made, () => true)).toEqual({
      kind: 'code',
      shared: {
        example: 'example-counting-without-blocking',
        language: 'ts',
        code: 'console.log("Grüße, 世界 👋")\n',
      },
    })
  })

  it('of the first version is read with the same bounds', async () => {
    const bomb = deflateRawSync(Buffer.alloc(5_000_000, 'a'), { level: 9 }).toString('base64url')
    for (const data of [bomb, 'z'.repeat(9_000), 'AAAA', ''])
      expect(await decodeShare(`#code=1.${data}`)).toMatchObject({ kind: 'damaged' })
  })

  it.each(['0', '3', '01', '999'])('of version %s, which there is not, is damaged', async (version) => {
    const fragment = await encodeShare(shared)
    expect(await decodeShare(fragment.replace('=2.', `=${version}.`))).toMatchObject({ kind: 'damaged' })
  })

  it('is as long as can be opened, and no longer', async () => {
    const longest = 'a'.repeat(CODE_LIMIT - '["example-1","python",""]'.length)
    const fragment = await encodeShare({ ...shared, code: longest })
    expect(await decodeShare(fragment)).toMatchObject({ kind: 'code', shared: { code: longest } })
    await expect(encodeShare({ ...shared, code: `${longest}a` })).rejects.toThrow(
      `${CODE_LIMIT} are possible`,
    )
  })

  it('does not inflate without end', async () => {
    const bomb = deflateSync(Buffer.alloc(5_000_000, 'a'), { level: 9 }).toString('base64url')
    expect(bomb.length).toBeLessThan(LINK_LIMIT)
    expect(await decodeShare(`#code=2.${bomb}`)).toMatchObject({ kind: 'damaged' })
  })

  it.each([
    ['another language', { ...shared, language: 'rust' }],
    ['a name that every object has', { ...shared, language: '__proto__' }],
    ['another example', { ...shared, example: 'example-2' }],
  ])('that names %s is damaged', async (_, other) => {
    expect(await decodeShare(await encodeShare(other))).toMatchObject({ kind: 'damaged' })
  })

  it('brings code with the line breaks of an editor', async () => {
    const fragment = await encodeShare({ ...shared, code: 'a\r\nb\rc' })
    expect(await decodeShare(fragment)).toMatchObject({ shared: { code: 'a\nb\nc' } })
  })

  it('is not any other fragment', async () => {
    expect(await decodeShare('#introduction')).toEqual({ kind: 'none' })
  })
})
