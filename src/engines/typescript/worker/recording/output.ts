import { END_OF_INPUT } from '../../../../sandbox/line'
import type { Output } from '../../../../sandbox/worker/output'
import type { Trace } from './trace'

/** Has a recording know what is printed, and what lines were given to the program. */
export function recordOutput(output: Output, trace: Trace): Output {
  return {
    write(stream, text) {
      trace.output(stream, text)
      output.write(stream, text)
    },
    hold: output.hold,
    release(stream, text) {
      trace.output(stream, text)
      output.release(stream, text)
    },
    echo(line, secret) {
      trace.output('stdin', `${line === null ? END_OF_INPUT : secret ? '' : line}\n`)
      output.echo(line, secret)
    },
    flush: output.flush,
    pause: output.pause,
    get used() {
      return output.used
    },
    dropped: output.dropped,
  }
}
