/**
 * Where a key leads in a row of tabs, as the ARIA Authoring Practices have it: arrows go round, Home and End to the ends
 * (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/).
 *
 * @param at place of the tab that is selected
 * @param count of all tabs
 * @returns undefined for a key that does nothing there
 */
export function tabForKey(key: string, at: number, count: number): number | undefined {
  const last = count - 1
  return { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
    key
  ]
}
