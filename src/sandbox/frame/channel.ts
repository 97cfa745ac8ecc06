import type { HeldText, OutputPiece, RunError, RunMessage } from '../protocol'
import { boundFiles } from '../program'
import { KEPT_CHARACTERS, KEPT_LINES } from '../worker/output'
import { createPieces } from '../worker/pieces'

/**
 * An engine sends some 2,000 messages in a second at most (worker/output.ts), by its own clock; who sends more is a program that
 * writes messages itself. They may come late and all at once, where the frame has stood still for seconds.
 */
const MESSAGES_PER_SECOND = 4_000
const BURST = 20_000
const COALESCE_INTERVAL = 16
/** So long nothing is shown that the worker holds: in that time most programs come to know better. In milliseconds. */
const HOLD = 500

/** A value, a prompt, the words of an error: what is shown beside the output and so is not under its cap. Characters. */
const LONGEST_TEXT = 100_000
const LONGEST_NAME = 200

/** What one worker says of its run, thinned out for the page: a program cannot drown the page in messages. */
export interface RunChannel {
  /** @returns false when the worker has sent so much that it must be ended */
  handle(message: RunMessage | HeldText): boolean
  /** The same for a message that says nothing. */
  ignore(): boolean
  /** Passes on what waits, and what the worker holds. */
  flush(): void
}

function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit)}…`
}

function shortenError({ name, message, file, ...place }: RunError): RunError {
  return {
    name: cut(name, LONGEST_NAME),
    message: cut(message, LONGEST_TEXT),
    ...(file === undefined ? {} : { file: cut(file, LONGEST_NAME) }),
    ...place,
  }
}

/** A page that shows a text of a hundred million characters shows nothing else for a long time. */
function shorten(event: RunMessage): RunMessage {
  switch (event.type) {
    case 'value':
      return { ...event, text: cut(event.text, LONGEST_TEXT) }
    case 'input':
      return { ...event, prompt: cut(event.prompt, LONGEST_TEXT) }
    case 'fileRequest':
      return { ...event, file: cut(event.file, LONGEST_NAME) }
    case 'pieceEnd':
      return event.error === undefined ? event : { ...event, error: shortenError(event.error) }
    case 'end':
      return event.error === undefined ? event : { ...event, error: shortenError(event.error) }
    case 'files': {
      const { files, omitted } = boundFiles(event.files)
      return { ...event, files, omitted: event.omitted + omitted }
    }
    case 'begun':
    case 'withdrawn':
    case 'recording':
    case 'output':
    case 'outputs':
    case 'dropped':
      return event
  }
}

/** @param send gets at most one message of output in each interval, and every other event at once, in order */
export function createRunChannel(send: (message: RunMessage) => void): RunChannel {
  const waiting = createPieces()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What the worker holds, in order; and how much of that is shown, so that its release means nothing any more. */
  let held: OutputPiece[] = []
  let shown = 0
  let holding: ReturnType<typeof setTimeout> | undefined
  let characters = 0
  let lines = 0
  let allowed = BURST
  let counted = performance.now()

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    const pieces = waiting.take()
    const first = pieces[0]
    if (first === undefined) return
    send(pieces.length === 1 ? { type: 'output', ...first } : { type: 'outputs', pieces })
    timer = setTimeout(flush, COALESCE_INTERVAL)
  }

  /** The worker caps its output; the frame does so once more, for a worker that a program has made its own. */
  function withinCap(text: string): boolean {
    characters += text.length
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1
    return characters <= KEPT_CHARACTERS && lines <= KEPT_LINES
  }

  function handleOutput(pieces: readonly OutputPiece[]): void {
    for (const { stream, text } of pieces) if (text !== '' && withinCap(text)) waiting.add(stream, text)
    if (timer === undefined) flush()
  }

  function handleHeld({ type, stream, text }: HeldText): void {
    if (type === 'held') {
      held.push({ stream, text })
      holding ??= setTimeout(showHeld, HOLD)
    } else if (shown > 0) shown -= 1
    else {
      held.shift()
      handleOutput([{ stream, text }])
    }
    if (held.length > 0) return
    clearTimeout(holding)
    holding = undefined
  }

  function showHeld(): void {
    clearTimeout(holding)
    holding = undefined
    const pieces = held
    held = []
    shown += pieces.length
    handleOutput(pieces)
  }

  function count(): boolean {
    const now = performance.now()
    allowed = Math.min(BURST, allowed + ((now - counted) / 1000) * MESSAGES_PER_SECOND) - 1
    counted = now
    return allowed >= 0
  }

  return {
    handle(message) {
      if (!count()) return false
      if (message.type === 'output') handleOutput([message])
      else if (message.type === 'outputs') handleOutput(message.pieces)
      else if (message.type === 'held' || message.type === 'released') handleHeld(message)
      else {
        flush()
        send(shorten(message))
      }
      return true
    },
    ignore: count,
    flush() {
      showHeld()
      flush()
    },
  }
}
