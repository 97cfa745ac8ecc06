import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { escapeHtml } from 'markdown-it/lib/common/utils.mjs'
import { packagesOfScripts } from './bundled'
import { interpreterParts } from './interpreter'
import { shippedPackages, type Shipped } from './shipped'
import { typeCheckerParts } from './typeChecker'
import { PACKAGES_FILE } from './vitePlugin'

/** The file with all texts, in the built site. */
export const LICENCES_FILE = 'licences.txt'

/** The page, and the element on it that the list is put into. */
const PAGE = 'licences.html'
const LIST = /(<div id="licences-list">)[\s\S]*?(<\/div>)/

/**
 * Writes the terms of all that others have written and that is in the built site: a text file, and the list on the page.
 *
 * @param dist the folder of the built site
 * @param root the project's folder
 * @throws Error where something may not be shipped, naming it
 */
export async function writeLicences(dist: string, root: string): Promise<void> {
  const ofPages = JSON.parse(await readFile(join(dist, PACKAGES_FILE), 'utf8')) as string[]
  const packages = shippedPackages([...ofPages, ...(await packagesOfScripts())], root)
  const parts = interpreterParts()
  const ofTypes = typeCheckerParts(root)
  const own = await readFile(join(root, 'LICENSE'), 'utf8')
  await writeFile(join(dist, LICENCES_FILE), licencesText(own, packages, [...parts, ...ofTypes]))
  const page = join(dist, PAGE)
  const html = await readFile(page, 'utf8').catch(() => undefined)
  // A site of other pages has none of its own.
  if (html === undefined) return
  if (!LIST.test(html)) throw new Error(`${PAGE} has no place for the list of licences.`)
  await writeFile(
    page,
    html.replace(
      LIST,
      (_, start: string, end: string) =>
        start +
        list(packages, 'In the pages, the sandbox and the workers') +
        list(parts, 'In the Python interpreter') +
        list(ofTypes, 'In the type checker for Python') +
        end,
    ),
  )
}

function licencesText(own: string, packages: readonly Shipped[], parts: readonly Shipped[]): string {
  const section = ({ name, version, licence, source, text }: Shipped): string =>
    [
      `${name}${version === undefined ? '' : ` ${version}`}`,
      `Licence: ${licence}`,
      `Source: ${source}`,
      '',
      text.trim(),
    ].join('\n')
  const rule = `\n\n${'='.repeat(80)}\n\n`
  return `${['This site', own.trim()].join('\n\n')}${rule}${[...packages, ...parts].map(section).join(rule)}\n`
}

function list(shipped: readonly Shipped[], title: string): string {
  const rows = shipped.map(
    ({ name, version = '', licence, source }) =>
      `<tr><th scope="row"><a href="${escapeHtml(source)}">${escapeHtml(name)}</a> ${escapeHtml(version)}</th><td>${escapeHtml(licence)}</td></tr>`,
  )
  return `<h2>${title}</h2><table><tbody>${rows.join('')}</tbody></table>`
}
