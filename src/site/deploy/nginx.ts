import type { SiteHeaders } from './headers'
import { HIDDEN_PATHS, NOT_FOUND_PAGE } from './files'
import { HASHED_FOLDERS, SANDBOX_DOCUMENT } from './kinds'
import { CHARSET_TYPES, DEFAULT_TYPE, TYPES } from './types'

/**
 * A complete nginx.conf for the folder it lies in: `nginx -p . -c nginx.conf -g 'daemon off;'`. It needs no rights and
 * no module beyond those of a usual nginx; it listens on port 8080.
 */
export function nginxConf(headers: SiteHeaders, base: string): string {
  const { all, page, sandbox, hashed, other } = headers
  const names = new Set([
    ...Object.keys(page),
    ...Object.keys(sandbox),
    ...Object.keys(hashed),
    ...Object.keys(other),
  ])
  const isHashed = `~^/(${HASHED_FOLDERS.join('|')})/`
  const isSandbox = `~^/${SANDBOX_DOCUMENT.replace('.html', '(\\.html)?$')}`
  const maps = [...names].map(
    (name) => `  map $uri ${variable(name)} {
    ${quote(isHashed)} ${quote(hashed[name])};
    ${quote(isSandbox)} ${quote(sandbox[name])};
    "~(^|/)[^./]*(\\.html)?$" ${quote(page[name])};
    default ${quote(other[name])};
  }`,
  )
  const sent = [
    ...Object.entries(all).map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    // A header whose value is empty is not sent.
    ...[...names].map((name) => `add_header ${name} ${variable(name)} always;`),
  ]
  const serve = 'try_files $uri $uri.html $uri/index.html =404;'
  return `# Made by the build from the site's one list of headers; do not edit.
worker_processes auto;
pid /tmp/nginx-site.pid;
error_log stderr;

events {}

http {
  client_body_temp_path /tmp/nginx-site-body;
  proxy_temp_path /tmp/nginx-site-proxy;
  fastcgi_temp_path /tmp/nginx-site-fastcgi;
  uwsgi_temp_path /tmp/nginx-site-uwsgi;
  scgi_temp_path /tmp/nginx-site-scgi;
  access_log off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;

  types {
${Object.entries(TYPES)
  .map(([type, extensions]) => `    ${type} ${extensions};`)
  .join('\n')}
  }
  default_type ${DEFAULT_TYPE};
  charset utf-8;
  charset_types ${CHARSET_TYPES.join(' ')};

${maps.join('\n')}

  server {
    listen 8080;
    root .;
    absolute_redirect off;
    error_page 404 /${NOT_FOUND_PAGE};

    # Files lie there as .gz and .br too. With the module ngx_brotli: brotli_static on;
    gzip_static on;
    gzip_vary on;

    ${sent.join('\n    ')}

    location ~ ^${base}(${HIDDEN_PATHS.map(escapeRegExp).join('|')})$ { return 404; }
    location = /${NOT_FOUND_PAGE} { internal; }
    location ${base} {
${base === '/' ? '' : `      rewrite ^${base.slice(0, -1)}(/.*)$ $1 break;\n`}      ${serve}
    }
${base === '/' ? '' : `    location = / { return 302 ${base}; }\n    location = ${base.slice(0, -1)} { return 302 ${base}; }\n    location / { return 404; }\n`}  }
}
`
}

function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`
}

function quote(value = ''): string {
  return `"${value}"`
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
