import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { MANIFEST_FILE } from '../manifestFile'

/** Edges of the icons that systems ask for, in pixels. */
const SIZES = [192, 512] as const
/** Systems cut an icon that may be cut down to a circle of this share of its edge. */
const SAFE = 0.8

/**
 * Writes what makes the site something that can be installed: a manifest, and icons drawn from the mark.
 *
 * @param dist the folder of the built site, with `mark.svg` in it
 */
export async function writeManifest(dist: string, name: string, description: string): Promise<void> {
  const mark = await readFile(join(dist, 'mark.svg'), 'utf8')
  await mkdir(join(dist, 'icons'), { recursive: true })
  for (const size of SIZES) {
    await writeFile(join(dist, `icons/${size}.png`), await draw(mark, size))
    await writeFile(join(dist, `icons/${size}-maskable.png`), await draw(maskable(mark), size))
  }
  const icons = SIZES.flatMap((size) => [
    { src: `icons/${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' },
    { src: `icons/${size}-maskable.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'maskable' },
  ])
  const manifest = {
    name,
    short_name: 'Python',
    description,
    lang: 'en',
    // Relative to the manifest, and so right below any base.
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#08664c',
    background_color: '#fbfaf6',
    icons,
  }
  await writeFile(join(dist, MANIFEST_FILE), JSON.stringify(manifest, null, 1))
}

async function draw(svg: string, width: number): Promise<Buffer> {
  return (await renderAsync(svg, { fitTo: { mode: 'width', value: width } })).asPng()
}

/** The mark with its ground out to the edges, and the rest within what is never cut away. */
function maskable(mark: string): string {
  const inner = mark.replace(/^[^]*?<svg[^>]*>/, '').replace('</svg>', '')
  const shift = ((1 - SAFE) / 2) * 32
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#08664c"/><g transform="translate(${shift} ${shift}) scale(${SAFE})">${inner}</g></svg>`
}
