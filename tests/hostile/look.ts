/** Keys under which the page itself keeps things: edits, the language, which engine is in the cache. */
export const OWN_KEYS = '^(draft:|engine:|language$)'

/** Everything about a page that no program may change. */
export interface Look {
  readonly html: string
  readonly title: string
  readonly location: string
  readonly name: string
  readonly storage: readonly (readonly [string, unknown])[]
  readonly globals: readonly string[]
}

/** Runs in the page, and uses nothing from outside of itself. @param own {@link OWN_KEYS} */
export function lookAround(own: string): Look {
  const copy = document.documentElement.cloneNode(true) as HTMLElement
  copy.querySelector('.example')?.remove()
  // The page itself loads scripts when they are needed.
  for (const element of copy.querySelectorAll('link, script, style')) element.remove()
  // The outline follows the scrolling, which the page does when an example ends.
  for (const link of copy.querySelectorAll('a[href^="#"][aria-current]')) link.removeAttribute('aria-current')
  return {
    html: copy.outerHTML,
    title: document.title,
    location: location.origin + location.pathname,
    name: window.name,
    storage: Object.entries({ ...localStorage, ...sessionStorage }).filter(
      ([key]) => !new RegExp(own).test(key),
    ),
    globals: ['stolen', 'polluted', 'trace'].filter((name) => name in window),
  }
}
