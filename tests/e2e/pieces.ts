import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** How much of a page comes at a time, in bytes, and how long a browser then has to paint it, in milliseconds. */
const PIECE = 400
const PAUSE = 10

/** A server on loopback that answers as another does, but sends pages piece by piece. */
export async function serveInPieces(origin: string): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(origin + (request.url ?? '/'))
      const type = answer.headers.get('Content-Type') ?? ''
      const body = Buffer.from(await answer.arrayBuffer())
      response.writeHead(answer.status, { 'Content-Type': type })
      for (let at = 0; type.startsWith('text/html') && at < body.length; at += PIECE) {
        response.write(body.subarray(at, at + PIECE))
        await sleep(PAUSE)
      }
      response.end(type.startsWith('text/html') ? undefined : body)
    })()
  })
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
