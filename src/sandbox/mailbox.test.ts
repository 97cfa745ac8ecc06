import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  addressBeside,
  readSpelled,
  signalsLeft,
  SIGNALS_NEEDED,
  spellAddress,
  spellContent,
  type Spelled,
} from './mailbox'

/** Reads all of the bits, and no more. */
function read(bits: readonly boolean[]): Spelled {
  let at = 0
  const spelled = readSpelled(() => {
    const bit = bits[at]
    if (bit === undefined) throw new Error('More was read than was spelled.')
    at += 1
    return bit
  })
  expect(at).toBe(bits.length)
  expect(bits.length).toBeLessThan(SIGNALS_NEEDED)
  return spelled
}

describe('what is spelled is read', () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
  const spell = (content: Uint8Array): readonly boolean[] => {
    const bits = spellContent(content)
    if (bits === undefined) throw new Error('It is too long.')
    return bits
  }

  it.each(Array.from({ length: 11 }, (_, length) => length))('of any %i bytes', (length) => {
    for (const content of [
      new Uint8Array(length),
      new Uint8Array(length).fill(255),
      new Uint8Array(length).fill(10),
      ...Array.from({ length: 50 }, () => new Uint8Array(randomBytes(length))),
    ])
      expect(read(spell(content))).toEqual({ content })
  })

  it.each(Array.from({ length: 256 }, (_, byte) => byte))(
    'of the byte %i, before others and last',
    (byte) => {
      for (const content of [Uint8Array.of(byte), Uint8Array.of(byte, 10), Uint8Array.of(byte, byte, 97)])
        expect(read(spell(content))).toEqual({ content })
    },
  )

  it.each([
    ['', 9],
    ['\n', 6],
    ['7\n', 11],
    ['yes\n', 23],
    ['answer 12\n', 54],
    ['3.14\n', 29],
    ['12345678901234567890\n', 106],
    ['José\n', 47],
  ])('of %j in %i bits', (line, bits) => {
    expect(read(spell(encode(line)))).toEqual({ content: encode(line) })
    expect(spell(encode(line))).toHaveLength(bits)
  })

  it.each(['a'.repeat(26), '1'.repeat(26) + '\n', '漢字仮名'])(
    'but not of %j: its address is shorter',
    (text) => {
      expect(spellContent(encode(text))).toBeUndefined()
    },
  )

  it.each([
    'blob:null/00000000-0000-4000-8000-000000000000',
    'blob:null/ffffffff-ffff-4fff-bfff-ffffffffffff',
    'blob:http://127.0.0.1:4173/01234567-89ab-4def-8123-456789abcdef',
    ...Array.from({ length: 50 }, () => `blob:null/${randomUUID()}`),
  ])('of the address %s', (address) => {
    const spelled = read(spellAddress(address))
    if (!('uuid' in spelled)) throw new Error('It is no address.')
    expect(addressBeside(`${address.slice(0, -36)}${randomUUID()}`, spelled.uuid)).toBe(address)
  })

  it('but not an address without a UUID', () => {
    expect(() => spellAddress('blob:null/12')).toThrow('ends in no UUID')
  })
})

describe('signalsLeft', () => {
  it('leaves those that were not revoked, and those that were not needed, in order', () => {
    expect(signalsLeft(['there', 'a', 'b', 'c', 'd', 'e'], [true, false, true])).toEqual(['b', 'd', 'e'])
  })
})
