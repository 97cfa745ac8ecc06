import type { OutputEvent, RunEvent } from '../protocol'
import { KEPT_CHARACTERS, KEPT_LINES } from '../worker/output'

/** A worker's own output is batched to a fraction of this; who sends more is a program that writes messages itself. */
const MESSAGES_PER_SECOND = 5_000
const COALESCE_INTERVAL = 16

/** A value, a prompt, the words of an error: what is shown beside the output and so is not under its cap. Characters. */
const LONGEST_TEXT = 100_000
const LONGEST_NAME = 200

/** What one worker says of its run, thinned out for the page: a program cannot drown the page in messages. */
export interface RunChannel {
  /** @returns false when the worker has sent so much that it must be ended */
  handle(event: RunEvent): boolean
  /** Passes on what waits. */
  flush(): void
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}…`
}

/** A page that shows a text of a hundred million characters shows nothing else for a long time. */
function shorten(event: RunEvent): RunEvent {
  switch (event.type) {
    case 'value':
      return { ...event, text: cut(event.text, LONGEST_TEXT) }
    case 'input':
      return { ...event, prompt: cut(event.prompt, LONGEST_TEXT) }
    case 'fileRequest':
      return { ...event, file: cut(event.file, LONGEST_NAME) }
    case 'end': {
      if (event.error === undefined) return event
      const { name, message, ...place } = event.error
      return {
        ...event,
        error: { name: cut(name, LONGEST_NAME), message: cut(message, LONGEST_TEXT), ...place },
      }
    }
    case 'output':
    case 'dropped':
      return event
  }
}

/** @param send gets at most one message of output in each interval, and every other event at once, in order */
export function createRunChannel(send: (event: RunEvent) => void): RunChannel {
  let waiting: OutputEvent | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let characters = 0
  let lines = 0
  let second = performance.now()
  let messages = 0

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    const event = waiting
    waiting = undefined
    if (event === undefined) return
    send(event)
    timer = setTimeout(flush, COALESCE_INTERVAL)
  }

  /** The worker caps its output; the frame does so once more, for a worker that a program has made its own. */
  function withinCap(event: OutputEvent): boolean {
    characters += event.text.length
    for (let at = event.text.indexOf('\n'); at !== -1; at = event.text.indexOf('\n', at + 1)) lines += 1
    return characters <= KEPT_CHARACTERS && lines <= KEPT_LINES
  }

  function handleOutput(event: OutputEvent): void {
    if (event.text === '' || !withinCap(event)) return
    if (waiting !== undefined && waiting.stream === event.stream) {
      waiting = { ...waiting, text: waiting.text + event.text }
      return
    }
    if (waiting !== undefined) flush()
    if (timer !== undefined) {
      waiting = event
      return
    }
    send(event)
    timer = setTimeout(flush, COALESCE_INTERVAL)
  }

  return {
    handle(event) {
      const now = performance.now()
      if (now - second > 1000) {
        second = now
        messages = 0
      }
      messages += 1
      if (messages > MESSAGES_PER_SECOND) return false
      if (event.type === 'output') handleOutput(event)
      else {
        flush()
        send(shorten(event))
      }
      return true
    },
    flush,
  }
}
