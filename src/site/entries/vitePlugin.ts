import type { Plugin } from 'vite'
import { forgetSite } from './read'

/** Has the site's model read anew when a page changes while one writes. */
export function siteModelPlugin(): Plugin {
  return {
    name: 'site-model',
    configureServer(server) {
      server.watcher.on('all', (_, file) => {
        if (file.endsWith('.md')) forgetSite()
      })
    },
  }
}
