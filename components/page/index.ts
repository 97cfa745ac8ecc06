import type { EnhanceAppContext } from 'vitepress'
import BaseDisclaimer from './BaseDisclaimer.vue'
import BaseDisclaimerContent from './BaseDisclaimerContent.vue'
import BaseDisclaimerTitle from './BaseDisclaimerTitle.vue'
import BaseTitle from './BaseTitle.vue'
import BuiltInSignature from './BuiltInSignature.vue'
import RouterLink from './RouterLink.vue'

/**
 * Makes the components that entries name usable in any Markdown file with no import, and `frontmatter`
 * readable in their attributes.
 */
export function registerPageComponents({ app, router }: EnhanceAppContext): void {
  app.component('BaseTitle', BaseTitle)
  app.component('BaseDisclaimer', BaseDisclaimer)
  app.component('BaseDisclaimerTitle', BaseDisclaimerTitle)
  app.component('BaseDisclaimerContent', BaseDisclaimerContent)
  app.component('BuiltInSignature', BuiltInSignature)
  app.component('RouterLink', RouterLink)
  Object.defineProperty(app.config.globalProperties, 'frontmatter', {
    get: () => router.route.data.frontmatter,
  })
}
