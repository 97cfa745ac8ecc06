import { expect, test } from 'vitest'
import { imagePathOf, renderImage } from './image'
import { drawImage } from './imageTemplate'

const CONTENT = {
  siteName: 'Cheatsheet',
  heading: 'Python iter() function',
  description: 'A & <b>',
  code: 'x = 1 < 2\n',
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
  const blank = await renderImage(drawImage({ ...CONTENT, heading: '', description: '', code: ' ' }))
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
