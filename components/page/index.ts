import type { Component } from 'vue'
import type { EnhanceAppContext } from 'vitepress'
import BaseDisclaimer from './BaseDisclaimer.vue'
import BaseDisclaimerContent from './BaseDisclaimerContent.vue'
import BaseDisclaimerTitle from './BaseDisclaimerTitle.vue'
import BaseTitle from './BaseTitle.vue'
import BuiltInSignature from './BuiltInSignature.vue'
import RouterLink from './RouterLink.vue'
import type { EVERYWHERE } from '../../src/site/markup/componentNames'

const components: Readonly<Record<(typeof EVERYWHERE)[number], Component>> = {
  BaseTitle,
  BaseDisclaimer,
  BaseDisclaimerTitle,
  BaseDisclaimerContent,
  BuiltInSignature,
  RouterLink,
}

/**
 * Makes the components that entries name usable in any Markdown file with no import, and `frontmatter`
 * readable in their attributes.
 */
export function registerPageComponents({ app, router }: EnhanceAppContext): void {
  for (const [name, component] of Object.entries(components)) app.component(name, component)
  Object.defineProperty(app.config.globalProperties, 'frontmatter', {
    get: () => router.route.data.frontmatter,
  })
}
