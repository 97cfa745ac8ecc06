// First: what follows asks for the languages as it loads.
import '../register'
import site from '../../../../.vitepress/config'

/** The site's own configuration, for the one page beside this folder. */
export default {
  ...site,
  srcDir: '.',
  outDir: '../../../.cache/shout',
  cacheDir: '../../../.cache/shout-vite',
  sitemap: undefined,
}
