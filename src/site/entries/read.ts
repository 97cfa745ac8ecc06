import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeCatalogue, type Catalogue } from './catalogue'
import { isEntry, readPage, type Page } from './entry'

/** All pages of the site, read and checked, and the entries among them in order. */
export interface SiteModel {
  /** By address. */
  readonly pages: readonly Page[]
  readonly catalogue: Catalogue
}

/**
 * By folder. VitePress loads its configuration and each of its data files as a module graph of its own; what they have in
 * common is the global object, so that is where a model stands which is read once in a build.
 */
const models = ((globalThis as { [key: symbol]: unknown })[Symbol.for('site models')] ??= new Map()) as Map<
  string,
  SiteModel
>

/**
 * The model of a folder of documents. It is read when it is first asked for, and kept until {@link forgetSite}.
 *
 * @param documents - the folder, `docs`
 * @throws Error that names the file when front matter is wrong
 */
export function readSite(documents: string): SiteModel {
  const folder = resolve(documents)
  const known = models.get(folder)
  if (known !== undefined) return known
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !file.startsWith('public/'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const model = { pages, catalogue: makeCatalogue(pages.filter(isEntry)) }
  models.set(folder, model)
  return model
}

/** Has the documents read anew when they are next asked for: one of them has changed. */
export function forgetSite(): void {
  models.clear()
}

/** The entries of a folder of documents; see {@link readSite}. */
export function readCatalogue(documents: string): Catalogue {
  return readSite(documents).catalogue
}
