import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import send from 'send'
import { NOT_FOUND_PAGE } from '../../src/site/deploy/files'
import { headersFor, parseHeadersFile } from '../../src/site/deploy/headersFile'
import { contentType } from '../../src/site/deploy/types'
import { findFile } from './files'
import { requestPath } from './requestPath'

/**
 * Answers requests with the files of a built site, as the nginx.conf and the Caddyfile beside them do.
 *
 * @param dir the site's folder, absolute
 * @param base the path it is served below
 * @throws Error when the folder holds no built site
 */
export function createResponder(
  dir: string,
  base: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} holds no built site: npm run build`)
  const headersFile = join(dir, '_headers')
  const rules = existsSync(headersFile) ? parseHeadersFile(readFileSync(headersFile, 'utf8')) : []
  const notFoundPage = readFileSync(join(dir, NOT_FOUND_PAGE))
  /** For every answer that is no file: never cached as what was asked for, and under the pages' policy. */
  const headersOfNone = headersFor(rules, base + NOT_FOUND_PAGE)

  function answer(response: ServerResponse, status: number, headers: Readonly<Record<string, string>>): void {
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    const body = status === 404 || status === 400 ? notFoundPage : undefined
    response.writeHead(status, {
      ...headersOfNone,
      ...(body === undefined ? {} : { 'Content-Type': contentType(NOT_FOUND_PAGE) }),
      'Content-Length': body?.length ?? 0,
      ...headers,
    })
    response.end(body)
  }

  return (request, response) => {
    const path = requestPath(request.url ?? '')
    if (path === undefined) return answer(response, 400, {})
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, { Allow: 'GET, HEAD' })
    if (!path.startsWith(base)) {
      const isAbove = base === `${path}/` || path === '/'
      return isAbove ? answer(response, 302, { Location: base }) : answer(response, 404, {})
    }
    const asked = path.slice(base.length - 1)
    const found = findFile(dir, asked, String(request.headers['accept-encoding'] ?? ''))
    if (found === undefined) return answer(response, 404, {})
    for (const [name, value] of Object.entries(headersFor(rules, path))) response.setHeader(name, value)
    response.setHeader('Content-Type', contentType(found.name))
    if (found.encoding !== undefined) response.setHeader('Content-Encoding', found.encoding)
    if (found.varies) response.setHeader('Vary', 'Accept-Encoding')
    send(request, found.file.split('/').map(encodeURIComponent).join('/'), {
      root: dir,
      index: false,
      dotfiles: 'allow',
      cacheControl: false,
    })
      .on('error', (error: { readonly status: number; readonly headers?: Record<string, string> }) =>
        answer(response, error.status, error.headers ?? {}),
      )
      .pipe(response)
  }
}
