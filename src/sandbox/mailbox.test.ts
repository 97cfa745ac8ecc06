import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addressOf, bitsOf, UUID_BITS } from './mailbox'

describe('the bits of an address', () => {
  const addresses = [
    'blob:null/00000000-0000-4000-8000-000000000000',
    'blob:null/ffffffff-ffff-4fff-bfff-ffffffffffff',
    'blob:http://127.0.0.1:4173/01234567-89ab-4def-8123-456789abcdef',
    ...Array.from({ length: 200 }, () => `blob:null/${randomUUID()}`),
  ]

  it.each(addresses)('name %s and no other', (address) => {
    const bits = bitsOf(address)
    expect(bits).toHaveLength(UUID_BITS)
    const neighbour = `${address.slice(0, -36)}${randomUUID()}`
    expect(addressOf(bits, neighbour)).toBe(address)
    const other = bits.with(77, bits[77] === false)
    expect(addressOf(other, neighbour)).not.toBe(address)
  })

  it('cannot be read off an address without a UUID', () => {
    expect(() => bitsOf('blob:null/12')).toThrow('ends in no UUID')
  })
})
