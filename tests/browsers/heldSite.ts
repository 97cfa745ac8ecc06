import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { DIST } from '../../scripts/build'
import { createResponder } from '../../scripts/serve/respond'
import { address } from '../../src/site/address'

/** What each page needs before a component of it is alive. */
const HELD = /\/assets\/.*\bframework\.[^/]+\.js$/

/** The built site whose scripts do not come until they are let. */
export interface HeldSite {
  /** The site's address, base included, with a slash at its end. */
  readonly url: string
  /** Lets the scripts come. @throws Error when none was asked for: then nothing was held back, and nothing is proved */
  release(): void
  close(): Promise<void>
}

/** Serves it on loopback, under an origin of its own: no worker or cache of another visit answers. */
export async function serveHeld(): Promise<HeldSite> {
  const respond = createResponder(resolve(DIST), address.base)
  const waiting: (() => void)[] = []
  const server = createServer((request, response) => {
    if (HELD.test(request.url ?? '')) waiting.push(() => respond(request, response))
    else respond(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${address.base}`,
    release() {
      if (waiting.length === 0) throw new Error('The page asked for no script that could be held back.')
      for (const answer of waiting) answer()
    },
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
