import { fileURLToPath } from 'node:url'
import { siteContext, type SiteContext } from './page'
import { readSite } from './read'

const documents = fileURLToPath(new URL('../../../docs', import.meta.url))

declare const data: SiteContext
export { data }

/** What a page in no section knows of the site. VitePress runs this when it builds, and gives `data` to whoever imports the module. */
export default {
  watch: [`${documents}/**/*.md`],
  load: (): SiteContext => siteContext(readSite(documents), undefined),
}
