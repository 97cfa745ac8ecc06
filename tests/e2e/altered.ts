import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const OWN = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'date', 'etag'])

/** A server on loopback that answers as another does, but alters each file of some the first time that it is asked for. */
export async function serveAltered(
  origin: string,
  files: RegExp,
): Promise<{ url: string; close(): Promise<void> }> {
  const altered = new Set<string>()
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? '/'
      const answer = await fetch(origin + path)
      let body = Buffer.from(await answer.arrayBuffer())
      if (files.test(path) && !altered.has(path)) {
        altered.add(path)
        body = Buffer.concat([Buffer.from('}'), body.subarray(1)])
      }
      response.writeHead(
        answer.status,
        Object.fromEntries([...answer.headers].filter(([name]) => !OWN.has(name))),
      )
      response.end(body)
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
