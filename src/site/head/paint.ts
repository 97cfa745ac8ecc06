import type { HeadConfig } from 'vitepress'

/** The last element of every page. */
export const PAGE_END = 'page-end'

/**
 * Lets a browser paint a page once all of its HTML is there, at most 15 kB compressed, which come in one flight. Painted
 * earlier, as happens when a parser pauses, buttons and titles would move when their neighbours come.
 *
 * @see https://developer.mozilla.org/docs/Web/HTML/Reference/Attributes/rel#expect
 */
export const paintOnce: HeadConfig = ['link', { rel: 'expect', href: `#${PAGE_END}`, blocking: 'render' }]
