import { serialize, type Transcript } from '../conformance/transcript'

/** A line of a stack. */
const FRAME = /^ *at (.*)$/gm
/** Where the program lies on this machine, in the two ways in which Node writes it. */
const FOLDER = /(?:file:\/\/)?\/[^\s():]*\/(?=main\.ts)/g
/** Node shows the line that threw above the error, and how it came to end. */
const NODE_HEAD = /^(?:main\.ts|<anonymous_script>):\d+\n(?:.*\n)*?\n+(?=\S)/
const NODE_THROWN = /^\n?(?:node:internal\/.*|main\.ts:\d+)\n.*\n *\^\n+(?=\S)/
const NODE_PLACE = /\n\(Use `node --trace-uncaught .*/
const NODE_HINT = /^\(node:\d+\) (Warning: .*)\n\(Use .*\n/gm

/**
 * Frames in one form: without folders, and each as its function's own name and its place. Node's own frames are not the
 * program's; what a method belongs to is written otherwise by Node's source maps than by V8.
 */
function plainFrames(text: string): string {
  return text
    .replace(FOLDER, '')
    .replace(FRAME, (_, frame: string) => {
      const [, called = '', place] =
        /^(?:(.*) \()?(?:async )?(main\.ts:\d+:\d+)\)?(?: \{)?,?$/.exec(frame) ?? []
      if (place === undefined) return '\0'
      const name = called
        .replace(/^(?:async |new )*(?:[\w$]+\.)*/, '')
        .replace(/^(?:<anonymous>|_onTimeout)$| \[as .*$/, '')
      return `    at ${name} ${place}`
    })
    .replace(/\0\n?/g, '')
}

/** A transcript as both sides must have it: streams, frames and exit code. */
export function describe({ stdout, stderr, exitCode }: Transcript): string {
  const plain = plainFrames(stderr)
  const errors = plain
    .replace(NODE_HEAD, '')
    .replace(NODE_THROWN, '')
    .replace(NODE_PLACE, '')
    .replace(NODE_HINT, '$1\n')
  const frames = plain.match(FRAME) ?? []
  return [serialize({ stdout: plainFrames(stdout), stderr: errors, exitCode }), ...frames].join('\n')
}
