/*
 * Names that programs know from Node or from a web page, and that a sandbox without either does not have: why, and what to do, told
 * where a program has ended because of one. To the program itself the name is missing as any other is.
 */

const MODULES = 'require() and module belong to Node: put what the program needs into the program itself.'
const NETWORK = 'A program here has no network: write a sample of the answer into the program.'
const PAGE = 'A program here has no web page to work on: show what it finds with console.log().'
const STORAGE = 'A program here keeps nothing after its end: use a Map or an object while it runs.'
const FOLDER = 'A program here has no folder on a disk: write what it would read into the program.'
const BROWSER =
  'A program here is not told of the browser or the address it runs at: write the value into the program.'
const THREADS = 'A program here is one thread: async functions and timers take turns in it.'
const TEXT =
  'A program here has TextEncoder and TextDecoder: call them in the transform() of a TransformStream.'
const COMPRESSION = 'A program here has nothing that compresses: pass the bytes on as they are.'
const RUNTIME = 'That belongs to another runtime: the language and what Node and browsers share are here.'
const FRAMES = 'Nothing is painted here: repeat a step with setTimeout() or setInterval().'

const REASONS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['require module exports', MODULES],
      [
        'process',
        'process belongs to Node: read with prompt(), write with console.log(), and end with throw or return.',
      ],
      ['Buffer', 'Buffer belongs to Node: Uint8Array, TextEncoder and TextDecoder do its work everywhere.'],
      ['global', 'global is Node’s name for it: globalThis works everywhere.'],
      [
        'setImmediate clearImmediate',
        'setImmediate() belongs to Node: setTimeout(callback, 0) works everywhere.',
      ],
      ['__dirname __filename', FOLDER],
      ['fetch XMLHttpRequest WebSocket EventSource Request Response Headers FormData', NETWORK],
      [
        'window',
        'A program here has no window: globalThis holds the globals, and console.log() shows what it finds.',
      ],
      ['document HTMLElement Element Node Image Audio Canvas OffscreenCanvas addEventListener', PAGE],
      ['localStorage sessionStorage indexedDB caches', STORAGE],
      ['navigator location history screen', BROWSER],
      ['Worker SharedWorker postMessage BroadcastChannel MessageChannel', THREADS],
      ['requestAnimationFrame cancelAnimationFrame requestIdleCallback', FRAMES],
      ['TextEncoderStream TextDecoderStream', TEXT],
      ['CompressionStream DecompressionStream', COMPRESSION],
      ['Deno Bun', RUNTIME],
    ] as const
  ).flatMap(([names, reason]) => names.split(' ').map((name) => [name, reason] as const)),
)

/** What browsers say of a name that is not there, and of a missing global that is called by way of an object. */
const MESSAGES = [
  /^([\w$]+) is not defined$/,
  /^Can't find variable: ([\w$]+)$/,
  /^(?:globalThis|self)\.([\w$]+) is not a (?:function|constructor)\b/,
]

/** @returns a sentence that says why a name is missing and what to do, where an error is about such a name */
export function reasonForMissing({ name, message }: Error): string | undefined {
  if (name !== 'ReferenceError' && name !== 'TypeError') return undefined
  const missing = MESSAGES.map((pattern) => pattern.exec(String(message))?.[1]).find(
    (found) => found !== undefined,
  )
  return missing === undefined ? undefined : REASONS.get(missing)
}

/** @returns what is shown of such an error, where WebKit says it in words of its own, in those of Node and Chromium */
export function inNodesWords(shown: string): string {
  return shown
    .replace(/Can't find variable: ([\w$]+)/, '$1 is not defined')
    .replace(/ is not a function\. \(In '.*' is undefined\)/, ' is not a function')
}
