import { languageNamed } from '../../src/engines/languages'
import { downloadAll } from '../playground/files/download'
import { distinct } from './earlier'
import type { Versions } from './versions'

/**
 * Has the browser save all versions of a program that are the reader's, in one archive, the one that is shown first.
 *
 * @throws Error in words for the reader
 */
export async function saveVersions({ key, original, text, elsewhere, earlier }: Versions): Promise<void> {
  const [, page = '', language = ''] = /^draft:(.*):(.*)$/.exec(key) ?? []
  const mainFile = languageNamed(language)?.mainFile ?? ''
  const texts = distinct([text, elsewhere, ...earlier], [original])
  const files = texts.map((content, at) => ({ name: `${at + 1}-${mainFile}`, content }))
  await downloadAll(page.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, ''), files)
}
