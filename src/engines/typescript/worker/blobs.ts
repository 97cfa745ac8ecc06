import { replaceClass } from './replaceClass'
import { replaceMethod } from './replaceMethod'
import type { Scheduler } from './scheduler'

/** So much of a blob comes at once, as in Node; in bytes. */
const CHUNK = 65_536

/*
 * A blob of blobs holds the pieces of all of them, and the browser's own process keeps the list: twenty times `new Blob([blob, blob])` is
 * a million pieces, at which Chromium ends the page (seen with 156).
 */
const MOST_PIECES = 10_000
/** As much as a text can hold, into which blobs are read; in bytes. */
const MOST_BYTES = 2 ** 29

/** As much as blobs can hold that have been made and are not known to be gone; in bytes. */
const MOST_ALIVE = 2 ** 30
/** About what an address takes itself. */
const ADDRESS_BYTES = 1000

// What a program may put others in the place of.
const { apply } = Reflect
const { min } = Math

/** Gives a program blobs that cannot end the page, and that keep it going while the platform reads them. */
export function exposeBlobs(scheduler: Scheduler): void {
  const sizeOf = readSize()
  boundBlobs(sizeOf)
  boundAddresses(sizeOf)
  for (const name of ['text', 'arrayBuffer', 'bytes'])
    replaceMethod(
      Blob.prototype,
      name,
      (original) =>
        function (this: unknown): unknown {
          return scheduler.track(apply(original, this, []) as Promise<unknown>)
        },
    )
  followStreams()
}

/** @returns what tells the bytes of a blob, also where a program has replaced its `size`; it throws for what is none */
function readSize(): (blob: unknown) => number {
  const size = Object.getOwnPropertyDescriptor(Blob.prototype, 'size')?.get
  return (blob) => Number(size && apply(size, blob, []))
}

/** An address keeps its blob in the browser's own process; WebKit goes on until the machine has no memory left. */
function boundAddresses(sizeOf: (blob: unknown) => number): void {
  const held = Object.create(null) as Record<string, number>
  let total = 0
  replaceMethod(URL, 'createObjectURL', (original) => (blob: unknown) => {
    const bytes = sizeOf(blob) + ADDRESS_BYTES
    if (total + bytes > MOST_BYTES)
      throw new RangeError('Addresses can hold 512 MB of blobs here: URL.revokeObjectURL() lets one go.')
    const address = apply(original, URL, [blob]) as string
    total += held[address] = bytes
    return address
  })
  replaceMethod(URL, 'revokeObjectURL', (original) => (address: unknown) => {
    const text = String(address)
    apply(original, URL, [text])
    total -= held[text] ?? 0
    delete held[text]
  })
}

function boundBlobs(sizeOf: (blob: unknown) => number): void {
  const { get, set } = WeakMap.prototype
  const pieces = new WeakMap<object, number>()
  const { register } = FinalizationRegistry.prototype
  let alive = 0
  const gone = new FinalizationRegistry<number>((bytes) => {
    alive -= bytes
  })

  /** Of how many pieces a blob is, and how many bytes. @returns undefined for what is no blob */
  function measure(part: unknown): { readonly pieces: number; readonly bytes: number } | undefined {
    try {
      const bytes = sizeOf(part)
      // One that was cloned is not known; no piece is empty.
      return {
        pieces: (apply(get, pieces, [part]) as number | undefined) ?? min(bytes, MOST_PIECES),
        bytes,
      }
    } catch {
      return undefined
    }
  }

  /** @throws RangeError when a blob of these parts would be too much */
  function measureAll(parts: readonly unknown[]): { readonly pieces: number; readonly bytes: number } {
    let [count, bytes] = [0, 0]
    let wasBlob = true
    for (let at = 0; at < parts.length; at += 1) {
      const blob = measure(parts[at])
      bytes += blob?.bytes ?? 0
      // What is no blob is copied, and is one piece with more of the kind.
      count += blob?.pieces ?? Number(wasBlob)
      wasBlob = blob !== undefined
    }
    if (bytes > MOST_BYTES) throw new RangeError('A blob can hold 512 MB of other blobs here.')
    if (count > MOST_PIECES) throw new RangeError('A blob can hold 10,000 pieces of other blobs here.')
    if (alive > MOST_ALIVE) throw new RangeError('A program can make 1 GB of blobs here before it waits.')
    return { pieces: count, bytes }
  }

  const bounded = (native: typeof Blob): typeof Blob =>
    replaceClass(globalThis, native, ([given, ...others], original) => {
      const isList = typeof given === 'object' && given !== null && Symbol.iterator in given
      const parts = isList ? [...(given as Iterable<unknown>)] : []
      const measured = measureAll(parts)
      const blob = original([isList ? parts : given, ...others])
      apply(set, pieces, [blob, measured.pieces])
      const own = sizeOf(blob) - measured.bytes
      alive += own
      apply(register, gone, [blob, own])
      return blob
    })
  const { File: NativeFile } = globalThis
  Object.setPrototypeOf(NativeFile, bounded(Blob))
  bounded(NativeFile as unknown as typeof Blob)
  replaceMethod(
    Blob.prototype,
    'slice',
    (original) =>
      function (this: unknown, ...args: unknown[]): unknown {
        const part = apply(original, this, args) as Blob
        apply(set, pieces, [part, measure(this)?.pieces])
        return part
      },
  )
}

/** What the platform's own stream of a blob reads, nobody can follow. */
function followStreams(): void {
  const { slice, arrayBuffer } = Blob.prototype
  const Stream = ReadableStream
  // WebKit does not have streams of bytes in every version.
  const hasBytes = 'ReadableStreamBYOBReader' in globalThis
  replaceMethod(
    Blob.prototype,
    'stream',
    () =>
      function (this: Blob) {
        let at = 0
        const pull = async (controller: ReadableStreamController<Uint8Array<ArrayBuffer>>): Promise<void> => {
          const part = slice.call(this, at, (at += CHUNK))
          if (part.size > 0) return controller.enqueue(new Uint8Array(await arrayBuffer.call(part)))
          controller.close()
          if ('byobRequest' in controller) controller.byobRequest?.respond(0)
        }
        return hasBytes ? new Stream({ type: 'bytes', pull }) : new Stream({ pull })
      },
  )
}
