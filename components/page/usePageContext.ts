import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'
import type { ShownBuiltIn, SignaturePageData } from '../../src/site/entries/signatures'
import type { EntryContext, EntryPageData, SiteContext } from '../../src/site/entries/page'

/**
 * What the `transformPageData` hooks gave the page that is shown.
 *
 * @returns the site around the page, the entry on it where there is one, the title that its Markdown lacks, what it
 *   lists of sections, and the built-ins whose signature it shows
 */
export function usePageContext(): {
  around: ComputedRef<SiteContext>
  entry: ComputedRef<EntryContext | undefined>
  missingHeading: ComputedRef<string | undefined>
  indexes: ComputedRef<NonNullable<EntryPageData['indexes']>>
  builtIns: ComputedRef<Readonly<Record<string, ShownBuiltIn>>>
} {
  const { page } = useData()
  // VitePress merges what transformPageData returns into the page data without giving it a type; its own
  // not-found page data lacks it.
  const extra = computed(() => page.value as typeof page.value & Partial<EntryPageData & SignaturePageData>)
  return {
    around: computed(() => extra.value.around ?? { sections: [], groups: [], about: [] }),
    entry: computed(() => extra.value.entry),
    missingHeading: computed(() => extra.value.missingHeading),
    indexes: computed(() => extra.value.indexes ?? {}),
    builtIns: computed(() => extra.value.builtIns ?? {}),
  }
}
