import type { HeldText, RunEvent, RunMessage } from './protocol'

/** The events that a message brings, in order. What is held is told when it is released. */
export function eventsOf(message: RunMessage | HeldText): readonly RunEvent[] {
  if (message.type === 'held') return []
  if (message.type === 'released') return [{ type: 'output', stream: message.stream, text: message.text }]
  return message.type === 'outputs'
    ? message.pieces.map((piece) => ({ type: 'output', ...piece }))
    : [message]
}
