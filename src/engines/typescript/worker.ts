import type { WorkerReply, WorkerRequest } from '../../sandbox/protocol'
import { openDelivery } from '../../sandbox/worker/delivery'
import { createLivenessProbe } from '../../sandbox/worker/livenessProbe'
import { createMailbox, type Mailbox } from '../../sandbox/worker/mailbox'
import { startProgram } from './worker/program'

/** The part of a worker's global scope that the engine itself needs; Node's threads are given the same. */
interface Scope {
  postMessage(message: WorkerReply): void
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null
}

const scope = globalThis as unknown as Scope
const post = scope.postMessage.bind(scope)
post({ type: 'livenessProbe', address: createLivenessProbe() })

let mailbox: Mailbox | undefined

scope.onmessage = ({ data }) => {
  if (data.type === 'file' || data.type === 'piece') return
  if (data.type === 'boot') {
    mailbox = createMailbox(openDelivery(data.mailbox))
    return post({ type: 'ready' })
  }
  if (mailbox === undefined) return post({ type: 'failed', message: 'The worker was told of no mailbox.' })
  // The program must not be able to start a second one, nor to see what the page sends.
  scope.onmessage = null
  post({ type: 'begun', interruptible: false })
  startProgram(data.program, mailbox, post)
}
