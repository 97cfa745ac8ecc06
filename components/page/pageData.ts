import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { EntryContext, EntryPageData, SiteContext } from '../../src/site/entries/page'

/**
 * What `entryPageData` gave the page that is shown.
 *
 * @returns the site around the page, and the entry on it where there is one
 */
export function usePageContext(): {
  around: ComputedRef<SiteContext>
  entry: ComputedRef<EntryContext | undefined>
} {
  const { page } = useData()
  // VitePress merges what transformPageData returns into the page data without giving it a type; its own
  // not-found page data lacks it.
  const extra = computed(() => page.value as typeof page.value & Partial<EntryPageData>)
  return {
    around: computed(() => extra.value.around ?? { sections: [], groups: [] }),
    entry: computed(() => extra.value.entry),
  }
}
