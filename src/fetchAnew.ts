/** What has not come for so long is waited for no longer, in milliseconds. */
const PATIENCE = 20_000

/**
 * Fetches scripts that this page has loaded anew, past every cache, and past what the service worker keeps of them: one of them is not
 * as it was built. The page itself goes on with what it has.
 *
 * @param which by the address's path
 */
export async function fetchAnew(which: (path: string) => boolean): Promise<void> {
  const { origin } = location
  const loaded = [
    ...performance.getEntriesByType('resource').map(({ name }) => name),
    ...[...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href),
  ]
  const wanted = [...new Set(loaded)].filter((url) => {
    const { origin: from, pathname } = new URL(url, location.href)
    return from === origin && pathname.endsWith('.js') && which(pathname)
  })
  const signal = AbortSignal.timeout(PATIENCE)
  await Promise.allSettled(
    // A browser's cache takes a file when all of it has come.
    wanted.map(async (url) => (await fetch(url, { cache: 'reload', signal })).arrayBuffer()),
  )
}
