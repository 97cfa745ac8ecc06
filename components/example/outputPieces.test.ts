import { describe, expect, it } from 'vitest'
import { shorten, takePiece } from './outputPieces'

function cut(text: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length;) {
    const { text: piece } = takePiece(text, at, 1)
    pieces.push(piece)
    at += piece.length
  }
  return pieces
}

const longest = (text: string): number => Math.max(...cut(text).map((piece) => piece.length))

describe('a piece of output', () => {
  it('is a line with its newline', () => {
    expect(cut('one\ntwo\n\nlast')).toEqual(['one\n', 'two\n', '\n', 'last'])
  })

  it.each([
    ['Latin', 'x', 10_000],
    ['Han', '漢', 10_000],
    ['combining marks', '\u0301', 501],
    ['joiners', '\u200d', 501],
    ['a family of many', '👩\u200d', 510],
    ['Arabic', 'ب', 500],
    ['Devanagari', 'क\u094d', 500],
    ['emoji', '😀', 500],
    ['halves of pairs', '\udc00', 501],
  ])('is short enough to be laid out: %s', (_, letter, most) => {
    const text = letter.repeat(100_000)
    expect(cut(text).join('')).toBe(text)
    expect(longest(text)).toBeLessThanOrEqual(most)
    expect(longest(text)).toBeGreaterThan(most - 40)
  })

  it('ends between two letters', () => {
    for (const letter of ['e\u0301', '😀', '👍🏽', '👩\u200d🚀', '🇩🇪', 'กี่'])
      for (const piece of cut(`a${letter.repeat(2_000)}`))
        expect(piece).not.toMatch(/^[\p{M}\p{Cf}]|^[\udc00-\udfff]/u)
  })

  it('leaves room for what stands in its line already', () => {
    expect(takePiece('x'.repeat(20_000), 0, 0.25).text).toHaveLength(2_500)
    expect(takePiece('x', 0, 0).text).toBe('x')
  })
})

describe('a text that is shortened', () => {
  it('says how much is left out', () => {
    expect(shorten('short', 10)).toBe('short')
    expect(shorten('x'.repeat(1_500), 500)).toBe(`${'x'.repeat(500)}… (1,000 more characters)`)
  })
})
