import type { Ending } from './programs'

/** @param status what the example says at the end of a run. @param output what it shows */
export function endingOf(status: string, output: string): Ending {
  if (status.startsWith('Done')) return /(^|\n)contained\s*$/.test(output) ? 'contained' : 'done'
  if (status.startsWith('Stopped')) return 'stopped'
  return status.startsWith('The engine could not go on') ? 'crashed' : 'error'
}
