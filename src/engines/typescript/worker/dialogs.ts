import type { Stdin } from '../../../sandbox/protocol'
import type { Output } from '../../../sandbox/worker/output'

/** The browser's three dialogs; they read and write the standard streams, since a worker has no window. */
export interface Dialogs {
  alert(message?: unknown): void
  confirm(message?: unknown): boolean
  prompt(message?: unknown, otherwise?: unknown): string | null
}

interface DialogHooks {
  readonly stdin: Stdin
  readonly output: Output
  /** Tells the page that a line is wanted; `answered` questions had their line before. */
  ask(prompt: string, answered: number): void
  /** A question has been answered, this many in all. */
  answered(count: number): void
}

const waitFor = Atomics.wait
const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true })
const cell = new Int32Array(memory.buffer)

/** Stops this worker for good, without using the processor. */
function waitForEver(): never {
  for (;;) waitFor(cell, 0, 0)
}

/** Dialogs over the lines that a program was given; wanting one more ends this worker's part of the run. */
export function createDialogs({ stdin, output, ask, answered }: DialogHooks): Dialogs {
  let count = 0

  function readLine(prompt: string): string | null {
    output.write('stdout', prompt)
    const line = stdin.lines[count]
    if (line === undefined && !stdin.closed) {
      ask(prompt, count)
      waitForEver()
    }
    count += 1
    answered(count)
    return line ?? null
  }

  const text = (message: unknown): string => (message === undefined ? '' : String(message))

  return {
    alert(message) {
      output.write('stdout', `${text(message)}\n`)
    },
    confirm(message) {
      const answer = readLine(`${text(message)} [y/N] `)
      return answer !== null && /^\s*y(es)?\s*$/i.test(answer)
    },
    prompt(message, otherwise) {
      const line = readLine(text(message))
      return line === '' && otherwise !== undefined ? String(otherwise) : line
    },
  }
}
