import type { EndEvent, RunEvent } from '../../sandbox/protocol'

/** The end of a run, which is the last of its events. @throws Error when the run did not end */
export function endOf(events: readonly RunEvent[]): EndEvent {
  const end = events.at(-1)
  if (end?.type !== 'end') throw new Error(`The run did not end but said ${JSON.stringify(end)}`)
  return end
}
