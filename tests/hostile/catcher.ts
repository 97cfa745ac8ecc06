import { createSocket } from 'node:dgram'
import { createServer, type Socket } from 'node:net'

/** A server that nothing may reach. It listens on loopback, for TCP and UDP on the same port. */
export interface Catcher {
  readonly host: string
  readonly port: number
  /** What came, in a few words each. */
  readonly caught: readonly string[]
  close(): Promise<void>
}

const HOST = '127.0.0.1'

/** An answer that would let any page read it and run it, so that an attack which gets through is seen to. */
const BODY = 'self.stolen = true'
const ANSWER = [
  'HTTP/1.1 200 OK',
  'Content-Type: text/javascript',
  'Access-Control-Allow-Origin: *',
  `Content-Length: ${BODY.length}`,
  'Connection: close',
  '',
  BODY,
].join('\r\n')

/** Starts a server that counts every connection and every datagram, whatever is said in it. */
export async function startCatcher(): Promise<Catcher> {
  const caught: string[] = []
  const open = new Set<Socket>()
  const tcp = createServer((socket) => {
    open.add(socket)
    const number = caught.push('TCP: a connection') - 1
    socket.once('data', (data) => {
      caught[number] = `TCP: ${data.toString('latin1').split('\r\n', 1)[0]}`
      socket.end(ANSWER)
    })
    socket.on('error', () => undefined)
  })
  const port = await new Promise<number>((resolve, reject) => {
    tcp.once('error', reject)
    tcp.listen(0, HOST, () => {
      const address = tcp.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
    })
  })
  const udp = createSocket('udp4')
  udp.on('message', (data) => void caught.push(`UDP: ${data.length} bytes`))
  await new Promise<void>((resolve, reject) => {
    udp.once('error', reject)
    udp.bind(port, HOST, resolve)
  })
  return {
    host: HOST,
    port,
    caught,
    async close() {
      udp.close()
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => tcp.close(resolve))
    },
  }
}
