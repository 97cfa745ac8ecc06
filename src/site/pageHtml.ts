import type { TransformContext } from 'vitepress'

/** Marks Macs for VitePress's own theme, which this site does not use: each page would pay for its text and for two hashes of it. */
const MAC_SCRIPT = /\s*<script id="check-mac-os">[^]*?<\/script>/
/** Says what has made the page, to nobody who reads it. */
const GENERATOR = /\s*<meta name="generator"[^>]*>/

/** A `transformHtml` hook: takes out of a page what VitePress adds in vain, and puts in what it leaves out. */
export function pageHtml(html: string, _: string, context: TransformContext): string {
  const needed = html.replace(MAC_SCRIPT, '').replace(GENERATOR, '')
  return context.page === '404.md' ? withWords(needed, context.siteData.base) : needed
}

/** VitePress renders the page of missing pages in the browser only; without scripts it would be empty. */
function withWords(html: string, base: string): string {
  const words = `There is no such page. <a href="${base}builtin/">All built-in functions</a>`
  return html.replace(
    '<div id="app"></div>',
    `<div id="app"></div>\n    <noscript><p>${words}</p></noscript>`,
  )
}
