import type { Program, WorkerReply, WorkerRequest } from '../../../src/sandbox/protocol'
import { createLivenessProbe } from '../../../src/sandbox/worker/livenessProbe'
import { createOutput } from '../../../src/sandbox/worker/output'

/** The part of a worker's global scope that the engine needs. */
interface Scope {
  postMessage(message: WorkerReply): void
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null
}

const scope = globalThis as unknown as Scope
const reply = (message: WorkerReply): void => scope.postMessage(message)
const now = performance.now.bind(performance)

function sourceOf({ files, main }: Program): string {
  const content = files.find(({ name }) => name === main)?.content
  return typeof content === 'string' ? content : ''
}

scope.onmessage = ({ data }) => {
  if (data.type === 'boot') return reply({ type: 'ready' })
  if (data.type === 'file' || data.type === 'piece') return
  reply({ type: 'begun', interruptible: false })
  const started = now()
  const output = createOutput(reply, now)
  for (const line of sourceOf(data.program).trimEnd().split('\n')) {
    output.write('stdout', `${line.toUpperCase()}\n`)
    while (line === 'forever');
  }
  output.flush()
  const elapsed = now() - started
  reply({ type: 'end', status: 'done', exitCode: 0, elapsed, dropped: output.dropped })
}
reply({ type: 'livenessProbe', address: createLivenessProbe() })
