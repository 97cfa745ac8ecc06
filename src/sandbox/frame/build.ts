import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Everything is forbidden but what the frame needs: to run workers from its own blobs, to see by their blobs that they live, and to
 * answer them by blobs. A blob is of this device and this document; none of it reaches a network.
 */
const policy = (scriptHash: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}' 'wasm-unsafe-eval' 'unsafe-eval' blob:`,
    'worker-src blob:',
    'img-src blob:',
    'connect-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** The sandbox's document as text, and the policy that a server may send with it. */
export interface SandboxDocument {
  readonly html: string
  readonly policy: string
}

/** Bundles the frame's script into a document of its own, whose policy names that script by its hash. */
export async function buildSandboxDocument(): Promise<SandboxDocument> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  })
  const script = (result.outputFiles[0]?.text ?? '').trim().replaceAll('</script', '<\\/script')
  const hash = createHash('sha256').update(script).digest('base64')
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(hash)}">
<meta name="robots" content="noindex">
<title>Sandbox</title>
</head>
<body><script>${script}</script></body>
</html>
`
  return { html, policy: policy(hash) }
}

/** Changes with the sandbox's document, so that browsers may keep each version of it for ever. */
export function sandboxVersion(html: string): string {
  return createHash('sha256').update(html).digest('hex').slice(0, 12)
}
