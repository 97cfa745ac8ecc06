import type { Headers, SiteHeaders } from './headers'
import { HASHED_FOLDERS, SANDBOX_DOCUMENT } from './kinds'
import { HIDDEN_PATHS, NOT_FOUND_PAGE } from './files'

/**
 * A complete Caddyfile for the folder it lies in: `caddy run --config Caddyfile`. `SITE_ADDRESS` in Caddy's environment
 * names the host it serves, and with it brings HTTPS; without it, it listens on port 8080.
 */
export function caddyfile(headers: SiteHeaders, base: string): string {
  const sandbox = SANDBOX_DOCUMENT.replace('.html', '')
  const site = `header ${block(headers.all)}
@hashed path ${HASHED_FOLDERS.map((folder) => `/${folder}/*`).join(' ')}
header @hashed ${block(headers.hashed)}
@sandbox path /${sandbox} /${SANDBOX_DOCUMENT}
header @sandbox ${block(headers.sandbox)}
@page {
	path_regexp (^|/)[^./]*(\\.html)?$
	not path /${sandbox} /${SANDBOX_DOCUMENT} ${HASHED_FOLDERS.map((folder) => `/${folder}/*`).join(' ')}
}
header @page ${block(headers.page)}
@other {
	path_regexp \\.[^./]+$
	not path *.html ${HASHED_FOLDERS.map((folder) => `/${folder}/*`).join(' ')}
}
header @other ${block(headers.other)}
@hidden path ${HIDDEN_PATHS.map((path) => `/${path}`).join(' ')}
error @hidden 404
@write not method GET HEAD
header @write Allow "GET, HEAD"
respond @write 405
try_files {path} {path}.html {path}/index.html
file_server {
	precompressed br gzip
}`
  const errorHeaders = indent(indent(block({ ...headers.all, ...headers.page }))).trimStart()
  return `# Made by the build from the site's one list of headers; do not edit.
{
	admin off
}

{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:.}
${indent(base === '/' ? `route {\n${indent(site)}\n}` : belowBase(site, base))}
	handle_errors {
		# What was missing must not be kept as it would be if it were there.
		header ${errorHeaders}
		rewrite * /${NOT_FOUND_PAGE}
		file_server
	}
}
`
}

/** What stands below a path is served without it; anything else is missing, where Caddy would say nothing at all. */
function belowBase(site: string, base: string): string {
  return `redir / ${base} 302
redir ${base.slice(0, -1)} ${base} 302
handle_path ${base}* {
	route {
${indent(indent(site))}
	}
}
handle {
	error 404
}`
}

function block(headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`)
  return `{\n${lines.join('\n')}\n}`
}

function indent(text: string): string {
  return text.replace(/^/gm, '\t')
}
