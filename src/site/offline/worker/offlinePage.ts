import { base } from './scope'

/* The looks of the site in a page that loads nothing: its colours by the system's theme, its mark, its ways on. */
const STYLE = `:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1b1c1a;--soft:#585850;--accent:#08664c;--line:#e1ded3;--mark:#fff}
@media(prefers-color-scheme:dark){:root{--paper:#131512;--ink:#ecece4;--soft:#b0b1a7;--accent:#66d1a6;--line:#30342e;--mark:#06231a}}
*{box-sizing:border-box}body{margin:0;font:1rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header,main{max-width:760px;margin:auto;padding:12px 16px}header{border-bottom:1px solid var(--line)}
header a{display:inline-flex;gap:10px;align-items:center;min-height:44px;font-weight:700;color:inherit;text-decoration:none}
svg{width:28px;height:28px}h1{font-size:1.8125rem;line-height:1.2}p,h2{color:var(--soft)}h2{font-size:1rem}
ul{padding:0;list-style:none}main a{color:var(--accent)}li a{display:block;padding:10px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}`

const MARK = `<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7" fill="var(--accent)"/><path d="m5 10 5 6-5 6M12 10l5 6-5 6" fill="none" stroke="var(--mark)" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/><path d="M20 10.2v11.6a.6.6 0 0 0 1 .5l6.4-5.8a.7.7 0 0 0 0-1L21 9.7a.6.6 0 0 0-1 .5Z" fill="var(--mark)"/></svg>`

/** What a reader without network gets for a page that was never visited: the pages that were. */
export async function offlinePage(cacheName: string): Promise<Response> {
  const cache = await caches.open(cacheName)
  const pages = await Promise.all(
    (await cache.keys()).map(async ({ url }) => {
      const html = (await (await cache.match(url))?.text()) ?? ''
      const title = /<title>([^<]*)</.exec(html)?.[1] ?? url
      return { path: new URL(url).pathname, title: title.replace(/ - Python Cheatsheet$/, '') }
    }),
  )
  const items = pages.sort((a, b) => a.title.localeCompare(b.title))
  const list = items.map(({ path, title }) => `<li><a href="${encodeURI(path)}">${title}</a></li>`).join('')
  const kept = list ? `<h2>Kept on this device</h2><nav aria-label="Kept pages"><ul>${list}</ul></nav>` : ''
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>You are offline - Python Cheatsheet</title><style>${STYLE}</style>
<header><a href="${base}">${MARK}Python Cheatsheet</a></header>
<main><h1>You are offline</h1><p>This page is not kept on this device. It opens when there is a network again${list ? '; these open now' : ''}.</p>
${kept}</main></html>`
  return new Response(html, {
    status: 503,
    headers: {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
