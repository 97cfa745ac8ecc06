import type { Program, WorkerReply, WorkerRequest } from '../../src/sandbox/protocol'
import { readLine } from '../../src/sandbox/line'
import { openDelivery } from '../../src/sandbox/worker/delivery'
import { createEnd, createPieceEnd } from '../../src/sandbox/worker/end'
import { createLivenessProbe } from '../../src/sandbox/worker/livenessProbe'
import { createMailbox, now, type Mailbox } from '../../src/sandbox/worker/mailbox'
import { createOutput } from '../../src/sandbox/worker/output'

/*
 * The smallest engine that can do all that a worker may: each line of a program is one thing that it does, for the tests of the
 * sandbox. Where it stays, each piece is such a line.
 */

interface Scope {
  postMessage(message: unknown): void
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null
  close(): void
}

const scope = globalThis as unknown as Scope
const reply = (message: WorkerReply): void => scope.postMessage(message)
let mailbox: Mailbox | undefined
/** How many lines have been done since the worker was made: what tells one worker from another. */
let done = 0

/** Does what a line says. @returns false when it was interrupted; undefined when the worker is gone */
function perform(
  line: string,
  write: (text: string) => void,
  wait: () => string | null | undefined,
): boolean | undefined {
  const [word = '', ...rest] = line.split(' ')
  done += 1
  switch (word) {
    case 'print':
      write(`${rest.join(' ')}\n`)
      return true
    case 'count':
      write(`${done}\n`)
      return true
    case 'ask': {
      const answer = wait()
      if (answer !== undefined) write(`${answer ?? 'end of input'}\n`)
      return answer !== undefined
    }
    case 'sleep':
      return mailbox?.sleep(Number(rest[0])) ?? true
    case 'deaf':
      for (;;);
    case 'die':
      scope.close()
      return undefined
    case 'nonsense':
      scope.postMessage({ type: 'end', status: 'nonsense' })
      return true
    case 'flood':
      for (let count = 0; count < 100_000; count += 1) scope.postMessage({ type: 'value', text: '' })
      return true
    default:
      return true
  }
}

function execute(lines: readonly string[], stays: boolean): void {
  const started = now()
  const output = createOutput(reply, now)
  const write = (text: string): void => {
    output.write('stdout', text)
    output.flush()
  }
  const wait = (): string | null | undefined => {
    reply({ type: 'input', prompt: '', secret: false })
    const answer = mailbox?.wait()
    return answer && readLine(answer)
  }
  let status: 'done' | 'error' = 'done'
  for (const line of lines) {
    const went = perform(line, write, wait)
    if (went === undefined) return
    if (went) continue
    reply({ type: 'interrupted' })
    write('interrupted\n')
    status = 'error'
    break
  }
  const report = { status, elapsed: now() - started, dropped: output.dropped }
  reply(stays && !lines.includes('exit') ? createPieceEnd(report) : createEnd({ ...report, exitCode: 0 }))
}

function linesOf({ files, main }: Program): readonly string[] {
  const content = files.find(({ name }) => name === main)?.content
  return typeof content === 'string' ? content.split('\n') : []
}

scope.onmessage = ({ data }) => {
  switch (data.type) {
    case 'file':
      return
    case 'boot':
      return reply({ type: 'ready' })
    case 'run':
      mailbox = createMailbox(openDelivery(data.mailbox))
      reply({ type: 'begun', interruptible: true })
      return execute(linesOf(data.program), data.program.stays === true)
    case 'piece':
      mailbox?.renew(data.interruption)
      return execute([data.source], true)
  }
}
reply({ type: 'livenessProbe', address: createLivenessProbe() })
