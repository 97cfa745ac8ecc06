import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const require = createRequire(import.meta.url)

/** A font that every machine has, as it comes with the packages; scaled, it is wider or narrower than those of systems. */
interface Font {
  readonly file: string
  /** How large its glyphs are drawn, in per cent. */
  readonly scale: number
}

const MONO = '@expo-google-fonts/ibm-plex-mono/700Bold/IBMPlexMono_700Bold.ttf'
const SANS = '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'

/**
 * What a reader's system may set text in, by name; `undefined` is this machine's own choice. DejaVu Sans is wide for a
 * text face; a glyph of the wide one here takes 0.72 em, which no system's text face does.
 */
export const FONTS: Readonly<Record<string, Font | undefined>> = {
  'the system’s fonts': undefined,
  'a wide font': { file: MONO, scale: 120 },
  'a narrow font': { file: SANS, scale: 75 },
}

const FAMILY = 'Forced'
const PATH = '/forced-font.ttf'

/**
 * Sets every text of the pages that are opened from now on in one font. Needs a context that bypasses the pages' policy, which
 * forbids a style and a font that are not theirs.
 */
export async function forceFont(page: Page, font: Font | undefined): Promise<void> {
  if (font === undefined) return
  await page.route(`**${PATH}`, (route) => route.fulfill({ path: require.resolve(font.file) }))
  await page.addInitScript(
    ({ family, path, scale }) => {
      const style = document.createElement('style')
      style.textContent = `@font-face { font-family: ${family}; src: url(${path}); size-adjust: ${scale}% }
        *, ::before, ::after, ::placeholder { font-family: ${family}, monospace !important }`
      // A document begins with no element to hold it.
      new MutationObserver((_, observer) => {
        if (document.head === null) return
        observer.disconnect()
        document.head.append(style)
      }).observe(document, { childList: true, subtree: true })
    },
    { family: FAMILY, path: PATH, scale: font.scale },
  )
}

/** Resolves when the forced font is in use; a test with a font that has not come would prove nothing. */
export async function fontIsUsed(page: Page, font: Font | undefined): Promise<boolean> {
  if (font === undefined) return true
  return page.evaluate(async (family) => {
    await document.fonts.load(`16px ${family}`)
    await document.fonts.ready
    return [...document.fonts].some((face) => face.family === family && face.status === 'loaded')
  }, FAMILY)
}
