import { strToU8, zipSync } from 'fflate'
import { languageNamed } from '../../src/engines/languages'
import { saveFile } from '../saveFile'
import { distinct } from './earlier'
import type { Versions } from './versions'

/** Has the browser save all versions of a program that are the reader's, in one archive, the one that is shown first. */
export function saveVersions({ key, original, text, elsewhere, earlier }: Versions): void {
  const [, example = '', language = ''] = /^draft:(.*):(.*)$/.exec(key) ?? []
  const mainFile = languageNamed(language)?.mainFile ?? ''
  const files = distinct([text, elsewhere, ...earlier], [original]).map(
    (version, at) => [`${at + 1}-${mainFile}`, strToU8(version)] as const,
  )
  const name = example.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '')
  saveFile(`${name}.zip`, new Blob([zipSync(Object.fromEntries(files))], { type: 'application/zip' }))
}
