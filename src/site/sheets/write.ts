import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readFacts } from '../../facts/interpreter'
import { documentedNames } from '../../facts/names'
import type { SiteAddress } from '../address'
import type { SiteModel } from '../entries/read'
import { sheetHtml } from './html'
import { makeSheets } from './sheets'

const STYLE = new URL('sheet.css', import.meta.url)

/** Writes the sheets of a site beside its built pages. */
export async function writeSheets(dist: string, site: SiteModel, address: SiteAddress): Promise<void> {
  const style = await readFile(STYLE, 'utf8')
  for (const sheet of makeSheets(site, documentedNames(await readFacts()))) {
    const file = join(dist, `${sheet.path.slice(1)}.html`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, sheetHtml(sheet, style, address))
  }
}
