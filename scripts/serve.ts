import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'
import { address } from '../src/site/address'
import { HIDDEN_FILES } from '../src/site/deploy/files'
import { headersFor, parseHeadersFile } from '../src/site/deploy/headersFile'

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

/** What configures servers lies in the folder, but is not part of the site. */
const HIDDEN = new Set(HIDDEN_FILES.map((file) => `/${file}`))

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

function createResponder(
  dir: string,
  base: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} holds no built site: npm run build`)
  const headersFile = join(dir, '_headers')
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : []
  const files = sirv(dir, { etag: true, brotli: true, gzip: true })
  const notFoundPage = readFileSync(join(dir, '404.html'))

  function notFound(response: ServerResponse): void {
    response.writeHead(404, {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Length': notFoundPage.length,
    })
    response.end(notFoundPage)
  }

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const url = new URL(request.url ?? '/', 'http://site')
    for (const [name, value] of Object.entries(headersFor(rules, url.pathname)))
      response.setHeader(name, value)
    if (!url.pathname.startsWith(base)) {
      if (base === `${url.pathname}/` || url.pathname === '/')
        response.writeHead(302, { Location: base }).end()
      else notFound(response)
      return
    }
    const path = url.pathname.slice(base.length - 1)
    if (HIDDEN.has(path)) return notFound(response)
    const type = textType(path)
    if (type) response.setHeader('Content-Type', type)
    request.url = path + url.search
    files(request, response, () => {
      response.removeHeader('Content-Type')
      notFound(response)
    })
  }
}

/** sirv names the charset for HTML only; without it browsers guess one for the others. */
function textType(path: string): string | undefined {
  if (path.endsWith('.md')) return 'text/markdown;charset=utf-8'
  if (path.endsWith('.txt')) return 'text/plain;charset=utf-8'
  return undefined
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
