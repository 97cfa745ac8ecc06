import { addressOf, type MailboxPlace } from '../mailbox'
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
  let { addresses } = place
  return {
    take() {
      if (exists(addresses.delivered)) return undefined
      const bits = addresses.bits.map((address) => !exists(address))
      const content = load(addressOf(bits, addresses.delivered))
      const end = content.indexOf(NEWLINE)
      addresses = parse(new TextDecoder().decode(content.subarray(0, end))) as MailboxPlace['addresses']
      return content.subarray(end + 1)
    },
    interrupted: () => !exists(place.interruption),
    pause: (milliseconds) => void wait(cell, 0, 0, milliseconds),
  }
}

/** @param place undefined in a thread of Node's, which has a way of its own */
export function openDelivery(place: MailboxPlace | undefined): Delivery {
  const delivery = place === undefined ? threadDelivery : deliverByBlobs(place)
  if (delivery === undefined) throw new Error('The worker was told of no mailbox.')
  return delivery
}
