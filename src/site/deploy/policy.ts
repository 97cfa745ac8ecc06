import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mapConcurrent } from '../../mapConcurrent'
import { listFiles } from './files'
import { SANDBOX_DOCUMENT } from './kinds'

/** Only a header can say who may frame a document; in a `<meta>` it would be ignored, with a warning. */
export const FRAME_ANCESTORS = "frame-ancestors 'self'"

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/
const INLINE_SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

/**
 * What pages may do: everything comes from the site's own host, and the only inline scripts are those that the build
 * wrote. Styles may be inline because VitePress and the editor set them so; styles run no code.
 *
 * @param scripts the inline scripts of the pages
 */
export function pagePolicy(scripts: Iterable<string>): string {
  const hashes = [...scripts].map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return [
    "default-src 'self'",
    ["script-src 'self'", ...hashes.sort()].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
}

/**
 * Writes the policy into all pages as a `<meta>`, for hosts that send no headers of ours. It is the same for all: what
 * differs from page to page is data, not script.
 *
 * @param dist the folder of the built site
 * @returns the policy
 */
export async function writePolicy(dist: string): Promise<string> {
  const files = (await listFiles(dist, '.html')).filter((file) => file !== SANDBOX_DOCUMENT)
  const scripts = new Set<string>()
  await mapConcurrent(files, async (file) => {
    for (const script of inlineScripts(await readFile(join(dist, file), 'utf8'))) scripts.add(script)
  })
  const policy = pagePolicy(scripts)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  await mapConcurrent(files, async (file) => {
    const html = (await readFile(join(dist, file), 'utf8')).replace(META, '')
    await writeFile(
      join(dist, file),
      html.replace('<meta charset="utf-8">', (charset) => charset + meta),
    )
  })
  return policy
}

/** The policy that a document carries in its `<meta>`. */
export function policyOf(html: string): string | undefined {
  return META.exec(html)?.[1]
}

/** Inline scripts that run: data blocks such as JSON-LD are none. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
    .filter(([, attributes = '']) => !/\stype="(?!module"|text\/javascript")/.test(attributes))
    .map(([, , script = '']) => script)
}
