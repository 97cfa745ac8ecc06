import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { address } from '../src/site/address'
import { createResponder } from './serve/respond'

/** What {@link startServer} serves and where. */
export interface ServerOptions {
  /** The folder of the built site. */
  readonly dir: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** The path that the site was built for: `/`, or `/something/`. */
  readonly base?: string
  /** The interface to listen on; loopback unless told otherwise. */
  readonly host?: string
}

/** A server that listens. */
export interface RunningServer {
  /** The site's address, base included, with a slash at its end. */
  readonly url: string
  /** Resolves when the port is free again. */
  close(): Promise<void>
}

const LOOPBACK = '127.0.0.1'

/**
 * Serves a built site as a CDN would: clean addresses, precompressed files, its 404 page, and the headers of its
 * `_headers` file, so that what is tried here is what is deployed.
 *
 * @throws Error when the folder holds no built site, or the port is taken
 */
export async function startServer({
  dir,
  port,
  base = '/',
  host = LOOPBACK,
}: ServerOptions): Promise<RunningServer> {
  const respond = createResponder(resolve(dir), base)
  const server = createServer(respond)
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(explain(error, port)))
    server.listen(port, host, done)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host === LOOPBACK ? 'localhost' : host}:${taken}${base}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()))
        server.closeAllConnections()
      }),
  }
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is in use by another program. Choose another: PORT=${port + 1} npm start`)
  }
  if (error.code === 'EACCES')
    return new Error(`Port ${port} is not allowed for this user. Set PORT above 1023.`)
  return error
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { url } = await startServer({
      dir: 'dist',
      port: Number(process.env.PORT ?? 4173),
      base: address.base,
      ...(process.env.HOST ? { host: process.env.HOST } : {}),
    })
    console.log(`The site is at ${url}`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
