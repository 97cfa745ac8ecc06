import { describe, expect, it } from 'vitest'
import { decodeShare, encodeShare, LINK_LIMIT } from './share'

const shared = { example: 'example-1', language: 'python', code: 'print("Grüße, 世界 👋")\n' }

describe('a share link', () => {
  it('brings back what went in, in characters that survive in an address', async () => {
    const fragment = await encodeShare(shared)
    expect(fragment).toMatch(/^#code=1\.[\w-]+$/)
    expect(await decodeShare(fragment)).toEqual({ kind: 'code', shared })
  })

  it('is refused with words when the code is too long', async () => {
    const code = Array.from({ length: 9000 }, (_, index) => (index * 7919).toString(36)).join(' ')
    await expect(encodeShare({ ...shared, code })).rejects.toThrow(`${LINK_LIMIT} are possible`)
  })

  it('says so when it is damaged, at every length of what is left', async () => {
    const fragment = await encodeShare(shared)
    for (let length = '#code=1.'.length; length < fragment.length; length += 1) {
      expect(await decodeShare(fragment.slice(0, length))).toMatchObject({ kind: 'damaged' })
    }
  })

  it.each([['#code=2.abc'], ['#code='], ['#code=1.%%%'], ['#code=1.AAAA']])(
    '%s is damaged',
    async (fragment) => {
      expect(await decodeShare(fragment)).toMatchObject({ kind: 'damaged' })
    },
  )

  it('does not inflate without end', async () => {
    const bomb = await encodeShare({ ...shared, code: 'a'.repeat(1_000_000) })
    expect(await decodeShare(bomb)).toMatchObject({ kind: 'damaged' })
  })

  it('is not any other fragment', async () => {
    expect(await decodeShare('#introduction')).toEqual({ kind: 'none' })
  })
})
