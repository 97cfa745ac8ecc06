import type { TransformContext } from 'vitepress'

/**
 * A `transformHtml` hook: VitePress renders the page of missing pages in the browser only; without scripts it would
 * be empty.
 */
export function notFoundHtml(
  html: string,
  _: string,
  { page, siteData }: TransformContext,
): string | undefined {
  if (page !== '404.md') return undefined
  const words = `There is no such page. <a href="${siteData.base}builtin/">All built-in functions</a>`
  return html.replace(
    '<div id="app"></div>',
    `<div id="app"></div>\n    <noscript><p>${words}</p></noscript>`,
  )
}
