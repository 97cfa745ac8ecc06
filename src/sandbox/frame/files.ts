import { XzReadableStream } from 'xz-decompress'
import type { EngineFile } from '../protocol'

/** A file as it is handed to workers; of a `worker` file, the address of its script. */
export type LoadedFile = ArrayBuffer | WebAssembly.Module | string

/** A file on its way from the page. Chunks are used as they come: wasm compiles and xz is unpacked meanwhile. */
export interface IncomingFile {
  readonly file: EngineFile
  /** Rejects in plain words when the bytes are not those of the build. */
  readonly loaded: Promise<LoadedFile>
  add(bytes: ArrayBuffer): void
  end(): void
  abort(): void
}

/** Starts to take in one file. Nothing of it is handed out before its hash is verified. */
export function receiveFile(file: EngineFile): IncomingFile {
  const whole = allocate(file.size)
  let received = 0
  let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>
  let settle: { resolve: () => void; reject: (reason: Error) => void }
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(value) {
      controller = value
    },
  })
  const verified = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }
  })
  const content = decode(file, stream)
  const loaded = verified.then(() => content ?? handOut(file, whole))
  loaded.catch(() => undefined)

  let failed = false
  const fail = (message: string): void => {
    failed = true
    settle.reject(new Error(message))
  }
  // Bytes that cannot be decoded end the stream: what still comes is only for the hash, which has the better words.
  content?.catch(() => {
    failed = true
  })

  /** A stream that has failed by itself throws before its failure is told. */
  function feed(work: () => void): void {
    if (failed || content === undefined) return
    try {
      work()
    } catch {
      failed = true
    }
  }

  return {
    file,
    loaded,
    add(bytes) {
      if (received + bytes.byteLength <= whole.length) whole.set(new Uint8Array(bytes), received)
      received += bytes.byteLength
      feed(() => controller.enqueue(new Uint8Array(bytes)))
    },
    end() {
      feed(() => controller.close())
      verify(file, whole, received).then(settle.resolve, (reason: Error) => fail(reason.message))
    },
    abort() {
      feed(() => controller.error(new Error('aborted')))
      fail(`${file.name} did not arrive.`)
    },
  }
}

/** The place for a file; an empty one where there is no memory, which is told at the end. */
function allocate(size: number): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(size)
  } catch {
    return new Uint8Array()
  }
}

async function verify(file: EngineFile, bytes: Uint8Array<ArrayBuffer>, received: number): Promise<void> {
  if (received !== file.size)
    throw new Error(`${file.name} is ${received} bytes long instead of ${file.size}.`)
  if (bytes.length !== received) throw new Error(`There is not enough memory for ${file.name}.`)
  // Without HTTPS (and not on localhost) there is no SubtleCrypto; then whoever alters files can alter this one too.
  if (globalThis.crypto?.subtle === undefined) return
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (sha256 !== file.sha256)
    throw new Error(`${file.name} is not the file that was built; its content differs.`)
}

/** What is made of a file while it comes; undefined where that is nothing. */
function decode(
  file: EngineFile,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<LoadedFile> | undefined {
  switch (file.form) {
    case 'wasm':
      return WebAssembly.compileStreaming(
        new Response(stream, { headers: { 'Content-Type': 'application/wasm' } }),
      )
    case 'xz':
      return new Response(new XzReadableStream(failAtEnd(stream))).arrayBuffer()
    case 'bytes':
    case 'worker':
      return undefined
  }
}

/** A file that is used as it came. */
function handOut(file: EngineFile, bytes: Uint8Array<ArrayBuffer>): LoadedFile {
  if (file.form !== 'worker') return bytes.buffer
  return URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }))
}

/** When it has had all bytes, the decoder asks a few times more before it says that it is done. */
const ASKS_AT_END = 8

/** What is cut short would have the decoder ask for ever. */
function failAtEnd(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader()
  let asked = 0
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await reader.read()
        if (!done) return controller.enqueue(value)
        asked += 1
        if (asked > ASKS_AT_END) controller.error(new Error('cut short'))
        else controller.enqueue(new Uint8Array())
      },
    },
    { highWaterMark: 0 },
  )
}
