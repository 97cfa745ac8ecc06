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
  readonly output: Pick<Output, 'write' | 'echo'>
  /** Tells the page that a line is wanted, and blocks until it is there; null is the end of the input. */
  ask(prompt: string): string | null
}

/** Dialogs over the lines that a program was given; when they are used up, and the input is not closed, the reader is asked. */
export function createDialogs({ stdin, output, ask }: DialogHooks): Dialogs {
  let read = 0

  function readLine(prompt: string): string | null {
    output.write('stdout', prompt)
    const given = stdin.lines[read]
    read += 1
    if (given === undefined && !stdin.closed) return ask(prompt)
    const line = given ?? null
    output.echo(line, false)
    return line
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
