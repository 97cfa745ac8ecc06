import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import { parseExamples } from '../../examples/parse'
import { mapConcurrent } from '../../mapConcurrent'
import type { CodeLines } from '../../code/lines'
import { languageNamed } from '../../engines/languages'
import { highlighted } from '../code/highlight'
import type { Page } from '../entries/entry'
import { drawImage } from './imageTemplate'

const require = createRequire(import.meta.url)

const FONT_FILES = [
  '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  '@expo-google-fonts/ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf',
  '@expo-google-fonts/ibm-plex-mono/600SemiBold/IBMPlexMono_600SemiBold.ttf',
]

/** Where a page's social image is served: `/builtin/aiter` → `/og/builtin/aiter.png`. */
export function imagePathOf(path: string): string {
  return `/og${path.endsWith('/') ? `${path}index` : path}.png`
}

/** The first program of a page, in its colours. */
function firstCode({ body, file }: Page): CodeLines {
  const first = parseExamples(body, file).examples[0]?.codes[0]
  if (first === undefined) return []
  const code = first.code.trimEnd()
  const plain = code.split('\n').map((text) => [{ text, name: '' }])
  return highlighted(code, languageNamed(first.language)?.grammar ?? '') ?? plain
}

/**
 * Draws the social images of pages into the built site. An image whose content is unchanged is taken from the cache.
 *
 * @param dist the folder of the built site
 * @param cache a folder that outlives builds
 */
export async function writeImages(
  pages: readonly Page[],
  siteName: string,
  dist: string,
  cache: string,
): Promise<void> {
  await mkdir(cache, { recursive: true })
  await mapConcurrent(pages, async (page) => {
    const code = firstCode(page)
    const { heading, description } = page
    const svg = drawImage({ siteName, heading, description, code })
    const cached = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`)
    const target = join(dist, imagePathOf(page.path))
    await mkdir(dirname(target), { recursive: true })
    await copyFile(cached, target).catch(async () => {
      await writeFile(target, await renderImage(svg))
      await copyFile(target, cached)
    })
  })
}

/** Turns SVG into PNG with the site's own fonts, so that it looks the same on every machine. */
export async function renderImage(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: FONT_FILES.map((file) => require.resolve(file)),
      defaultFontFamily: 'IBM Plex Sans',
    },
  })
  return image.asPng()
}
