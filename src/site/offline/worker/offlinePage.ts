import { base } from './scope'

const STYLE = `body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1.25rem;color-scheme:light dark}`

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
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>You are offline</title><style>${STYLE}</style>
<h1>You are offline</h1><p>This page is not kept on this device. ${list ? 'These are:' : 'No other page is either.'}</p>
<ul>${list}</ul><p><a href="${base}">Home</a></p></html>`
  return new Response(html, {
    status: 503,
    headers: {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}
