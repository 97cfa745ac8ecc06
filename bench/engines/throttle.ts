import { connect, createServer, type AddressInfo } from 'node:net'

/** A line of limited speed in front of a server on this machine. */
export interface Line {
  readonly url: string
  /** Bytes that went towards the browser so far. */
  passed(): number
  close(): void
}

const TICK = 10

/**
 * Passes everything on, and lets no more than so much through towards the browser, over all connections together.
 *
 * @param target address of the server
 * @param megabits per second; Infinity lets everything through
 * @param brotli false for a host that knows gzip only
 */
export async function openLine(target: string, megabits: number, brotli = true): Promise<Line> {
  const { port, pathname } = new URL(target)
  const perTick = (megabits * 1e6 * TICK) / 8 / 1000
  const queue: { chunk: Buffer; send: (part: Buffer) => void }[] = []
  let budget = perTick
  let passed = 0
  const timer = setInterval(() => {
    budget = perTick
    drain()
  }, TICK)

  function drain(): void {
    while (budget > 0 && queue.length > 0) {
      const first = queue.shift()
      if (first === undefined) return
      const part = first.chunk.subarray(0, Math.min(budget, first.chunk.length))
      budget -= part.length
      passed += part.length
      first.send(part)
      if (part.length < first.chunk.length)
        queue.unshift({ ...first, chunk: first.chunk.subarray(part.length) })
    }
  }

  const server = createServer((browser) => {
    const upstream = connect(Number(port), '127.0.0.1')
    browser.on('data', (chunk: Buffer) => upstream.write(brotli ? chunk : withoutBrotli(chunk)))
    browser.on('end', () => upstream.end())
    upstream.on('data', (chunk: Buffer) => {
      queue.push({ chunk, send: (part) => browser.writable && browser.write(part) })
      drain()
    })
    upstream.on('error', () => browser.destroy())
    browser.on('error', () => upstream.destroy())
    browser.on('close', () => upstream.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${pathname}`,
    passed: () => passed,
    close() {
      clearInterval(timer)
      server.close()
    },
  }
}

/** A request as a browser would send it that does not know brotli; the server then answers as one that does not know it. */
function withoutBrotli(request: Buffer): Buffer {
  const text = request.toString('latin1').replace(/^accept-encoding: .*$/gim, 'Accept-Encoding: gzip')
  return Buffer.from(text, 'latin1')
}
