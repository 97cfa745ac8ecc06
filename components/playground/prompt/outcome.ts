import type { EndEvent } from '../../../src/sandbox/protocol'
import { describeEnd } from '../../example/outcome'

/** After the first press of Stop, where what is executed does not end by it. */
export const STOP_AGAIN = 'Interrupted. Press Stop again to end the interpreter, and all its names with it.'

/** How an interpreter that had stayed has ended, in words. */
export function describePromptEnd(end: EndEvent): string {
  switch (end.status) {
    case 'stopped':
      return 'Stopped: the interpreter has ended, and its names with it. Run starts a new one.'
    case 'done':
    case 'error':
      return `The interpreter has ended with exit code ${end.exitCode}. Run starts a new one.`
    default:
      return describeEnd(end, undefined)
  }
}
