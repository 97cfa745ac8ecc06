import {
  MessageChannel,
  moveMessagePortToContext,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads'
import { webcrypto } from 'node:crypto'
import vm from 'node:vm'
import type { Program, WorkerReply, WorkerRequest } from '../protocol'
import { equip, type Host } from './scope'
import type { Given } from './realms'

/*
 * The script of a thread in which programs run one after the other, each in a realm of its own: a global scope with objects,
 * functions and prototypes that no other has, in which the engine's script starts a new interpreter with new memory.
 */

/** A realm's global scope, as an engine's script leaves it. */
interface Scope {
  onmessage?: ((event: { readonly data: unknown }) => void) | null
}

// What realms.ts gives.
const { source, files } = workerData as Given
const script = new vm.Script(source, { filename: 'worker.js' })
const cell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
const equipment = new vm.Script(`(${String(equip)})`)

function run(program: Program): void {
  const context = vm.createContext({})
  // Messages are cloned into the realm, as into a worker: it gets nothing that is the thread's.
  const { port1: near, port2 } = new MessageChannel()
  const far = moveMessagePortToContext(port2, context)
  const scope = vm.runInContext('globalThis', context) as Scope
  const wakes = new Set<NodeJS.Timeout>()

  function send(request: WorkerRequest): void {
    near.postMessage(request)
    const { message } = receiveMessageOnPort(far) as { message: unknown }
    scope.onmessage?.({ data: message })
  }

  function handle(reply: WorkerReply): void {
    parentPort?.postMessage(reply)
    if (reply.type === 'ready') send({ type: 'run', program, mailbox: undefined })
    if (reply.type !== 'end') return
    near.close()
    for (const wake of wakes) clearTimeout(wake)
    // Only when nothing of the program is left to be done is the thread free; one that goes on for ever keeps it.
    setImmediate(() => parentPort?.postMessage({ type: 'free' }))
  }

  const host: Host = {
    post: (message) => handle(message as WorkerReply),
    warn: (...values) => console.warn(...values),
    now: () => performance.now(),
    pause: (milliseconds) => void Atomics.wait(cell, 0, 0, milliseconds),
    wake(call, milliseconds) {
      const wake = setTimeout(() => {
        wakes.delete(wake)
        call()
      }, milliseconds)
      wakes.add(wake)
      return wake
    },
    drop(wake) {
      wakes.delete(wake as NodeJS.Timeout)
      clearTimeout(wake as NodeJS.Timeout)
    },
    fill: (bytes) => void webcrypto.getRandomValues(bytes),
    bytes: atob,
    decoder: (label, options) => new TextDecoder(label, options),
    encode: (text) => new TextEncoder().encode(text),
  }
  ;(equipment.runInContext(context) as typeof equip)(host)
  script.runInContext(context)
  for (const [name, content] of Object.entries(files)) send({ type: 'file', name, content })
  send({ type: 'boot' })
}

parentPort?.on('message', run)
