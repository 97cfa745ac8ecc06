import type { WorkerReply, WorkerRequest } from '../../sandbox/protocol'
import { openDelivery } from '../../sandbox/worker/delivery'
import { createLivenessProbe } from '../../sandbox/worker/livenessProbe'
import { createMailbox, type Mailbox } from '../../sandbox/worker/mailbox'
import { startProgram, type StartedProgram } from './worker/program'

/** The part of a worker's global scope that the engine itself needs; Node's threads are given the same. */
interface Scope {
  postMessage(message: WorkerReply): void
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null
}

const scope = globalThis as unknown as Scope
const post = scope.postMessage.bind(scope)
post({ type: 'livenessProbe', address: createLivenessProbe() })

let program: StartedProgram | undefined

scope.onmessage = ({ data }) => {
  if (data.type === 'file' || data.type === 'piece') return
  if (data.type === 'boot') return post({ type: 'ready' })
  const mailbox = createMailbox(openDelivery(data.mailbox))
  // The program must not be able to start a second one, nor to see what the page sends.
  scope.onmessage = null
  if (data.program.stays === true) listenForPieces(mailbox)
  post({ type: 'begun', interruptible: false })
  program = startProgram(data.program, mailbox, post)
}

/** Hears what the page sends in a way that the program, which stays, has no name for. */
function listenForPieces(from: Mailbox): void {
  const listener = ({ data }: { readonly data: WorkerRequest }): void => {
    if (data.type !== 'piece') return
    from.renew(data.interruption)
    program?.runPiece(data.source)
  }
  if (typeof addEventListener === 'function')
    addEventListener('message', listener as unknown as EventListener)
  // In a thread of Node's.
  else
    Object.defineProperty(globalThis, 'onmessage', {
      value: listener,
      writable: false,
      configurable: false,
    })
}
