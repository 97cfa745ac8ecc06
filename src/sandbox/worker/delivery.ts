import { addressBeside, readSpelled, signalsLeft, type MailboxPlace } from '../mailbox'
import type { Delivery } from './mailbox'

/** What this takes of a worker's global scope, before a program's world is made of it. */
interface Scope {
  importScripts(address: string): void
  readonly XMLHttpRequest: typeof XMLHttpRequest
  /** Only in a thread of Node's; see ../node.ts. */
  readonly threadDelivery: Delivery | undefined
}

const scope = globalThis as unknown as Scope
const { importScripts, XMLHttpRequest: Request, threadDelivery } = scope
Reflect.deleteProperty(globalThis, 'threadDelivery')

const { parse } = JSON
const wait = Atomics.wait.bind(Atomics)
const { Memory } = WebAssembly
const bufferOf = Object.getOwnPropertyDescriptor(Memory.prototype, 'buffer')?.get
const NEWLINE = 10

function exists(address: string): boolean {
  try {
    importScripts.call(globalThis, address)
    return true
  } catch {
    return false
  }
}

/** Reads a blob, which may be megabytes long, in one go. */
function load(address: string): Uint8Array {
  const request = new Request()
  request.open('GET', address, false)
  request.responseType = 'arraybuffer'
  request.send()
  return new Uint8Array(request.response as ArrayBuffer)
}

/** Made when it is first waited on: that may take a worker longer than all else it does to begin, and few programs wait. */
let cell: Int32Array | undefined

/** Where there is no memory left for what is waited on, it is not waited. */
function pause(milliseconds: number): void {
  try {
    cell ??= new Int32Array(
      bufferOf?.call(new Memory({ initial: 1, maximum: 1, shared: true })) as SharedArrayBuffer,
    )
  } catch {
    return
  }
  wait(cell, 0, 0, milliseconds)
}

function deliverByBlobs(place: MailboxPlace): Delivery {
  let { signals, interruption } = place
  const gone = (at: number): boolean => !exists(signals[at] ?? '')

  /** Reads what has been spelled. @returns the answer, and the signals that have come with it */
  function read(bits: boolean[]): { readonly content: Uint8Array; readonly fresh: readonly string[] } {
    const spelled = readSpelled(() => (bits[bits.length] = gone(bits.length + 1)))
    if ('content' in spelled) return { content: spelled.content, fresh: [] }
    const blob = load(addressBeside(place.interruption, spelled.uuid))
    const end = blob.indexOf(NEWLINE)
    const fresh = parse(new TextDecoder().decode(blob.subarray(0, end))) as readonly string[]
    return { content: blob.subarray(end + 1), fresh }
  }

  return {
    take() {
      if (!gone(0)) return undefined
      const bits: boolean[] = []
      const { content, fresh } = read(bits)
      signals = signalsLeft(signals, bits).concat(fresh)
      return content
    },
    interrupted: () => !exists(interruption),
    renew: (next = interruption) => void (interruption = next),
    pause,
  }
}

/** @param place undefined in a thread of Node's, which has a way of its own */
export function openDelivery(place: MailboxPlace | undefined): Delivery {
  const delivery = place === undefined ? threadDelivery : deliverByBlobs(place)
  if (delivery === undefined) throw new Error('The worker was told of no mailbox.')
  return delivery
}
