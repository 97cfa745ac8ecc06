import { expect, test } from 'vitest'
import { codeTheme } from '../../code/theme'
import { highlighted } from '../code/highlight'
import { imagePathOf, renderImage } from './image'
import { drawImage } from './imageTemplate'

const CONTENT = {
  siteName: 'Cheatsheet',
  heading: 'Python iter() function',
  description: 'A & <b>',
  code: highlighted('x = 1 < 2 # <b>', 'python') ?? [],
}

test('has a place for every page', () => {
  expect(['/', '/builtin/', '/builtin/iter'].map(imagePathOf)).toEqual([
    '/og/index.png',
    '/og/builtin/index.png',
    '/og/builtin/iter.png',
  ])
})

test('is a PNG of 1200 × 630 that shows the text', async () => {
  const image = await renderImage(drawImage(CONTENT))
  expect(image.subarray(1, 4).toString()).toBe('PNG')
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630])
  const blank = await renderImage(
    drawImage({ ...CONTENT, heading: '', description: '', code: [[{ text: ' ', name: '' }]] }),
  )
  expect(image.length).toBeGreaterThan(blank.length + 2000)
})

test('keeps long texts within its width', () => {
  const svg = drawImage({
    ...CONTENT,
    heading: 'A very long heading of a page on many things',
    description: 'word '.repeat(80),
  })
  expect(svg).toContain(' …</text>')
  expect(Number(/font-size="(\d+)" fill="[^"]*">A very/.exec(svg)?.[1])).toBeLessThan(60)
})

test('draws code in the colours of the theme, and as text', () => {
  const svg = drawImage(CONTENT)
  expect(svg).toContain(`<tspan fill="${codeTheme.tn.light}">2</tspan>`)
  expect(svg).toContain(`<tspan fill="${codeTheme.tc.light}"># &lt;b&gt;</tspan>`)
  const long = drawImage({ ...CONTENT, code: highlighted(`x = "${'a'.repeat(200)}"`, 'python') ?? [] })
  expect(/<tspan fill="[^"]+">&quot;(a+)<\/tspan>…/.exec(long)?.[1]).toHaveLength(56)
})
