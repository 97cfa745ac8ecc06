/** What a program left behind: the two streams, and how it ended. */
export interface Transcript {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number
}

/** Frames name files and lines that differ between Node and the page; unit tests look at them. */
const FRAME = /^ {4}at .*$\n?/gm
/** Node shows where an error came from above it, and its own version below. */
const NODE_HEAD = /^(?:file:|node:)\S+:\d+\n(?:.*\n)*?\n(?=\S)/
const NODE_PLACE = /^\n?(?:file:|node:)\S+:\d+\n.*\n *\^\n+/
const NODE_HINT = /\n\(Use `node --trace-uncaught .*/
/** Node has frames of its own before the brace. */
const REJECTION = /^(UnhandledPromiseRejection: .*) \{$/m
const NODE_VERSION = /\n?\nNode\.js v\S+\n$/
/** A top-level await that never ends: some versions of Node say so, others only give the exit code. */
const UNSETTLED = /^Warning: Detected unsettled top-level await[^]*$/

function normalize(stderr: string): string {
  return stderr
    .replace(NODE_VERSION, '\n')
    .replace(NODE_PLACE, '')
    .replace(NODE_HINT, '')
    .replace(REJECTION, '$1')
    .replace(NODE_HEAD, '')
    .replace(UNSETTLED, '')
    .replace(FRAME, '')
    .trimEnd()
}

/** A transcript as it is kept in a file: what both sides must agree on. */
export function serialize({ stdout, stderr, exitCode }: Transcript): string {
  const parts = [stdout]
  const errors = normalize(stderr)
  if (errors !== '') parts.push(`--- stderr\n${errors}\n`)
  if (exitCode !== 0) parts.push(`--- exit code ${exitCode}\n`)
  return parts.join('')
}
