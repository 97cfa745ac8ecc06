import type { RunEvent, RunMessage } from './protocol'

/** The events that a message brings, in order. */
export function eventsOf(message: RunMessage): readonly RunEvent[] {
  return message.type === 'outputs'
    ? message.pieces.map((piece) => ({ type: 'output', ...piece }))
    : [message]
}
