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
const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer)
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
    pause: (milliseconds) => void wait(cell, 0, 0, milliseconds),
  }
}

/** @param place undefined in a thread of Node's, which has a way of its own */
export function openDelivery(place: MailboxPlace | undefined): Delivery {
  const delivery = place === undefined ? threadDelivery : deliverByBlobs(place)
  if (delivery === undefined) throw new Error('The worker was told of no mailbox.')
  return delivery
}
