import { address } from '../src/site/address'
import { buildSite, DIST } from './build'
import { startServer } from './serve'
import { isStale } from './stale'

/* npm start: builds what is stale, serves the built site, prints its address. */

try {
  if (isStale(DIST)) await buildSite()
  const port = Number(process.env['PORT'] ?? 4173)
  const host = process.env['HOST']
  const { url } = await startServer({
    dir: DIST,
    port,
    base: address.base,
    ...(host === undefined ? {} : { host }),
  })
  console.log(`The site is at ${url}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
