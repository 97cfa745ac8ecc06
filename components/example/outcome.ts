import type { EndEvent, PieceEndEvent } from '../../src/sandbox/protocol'
import type { EngineState } from '../../src/sandbox/client/engine'
import { shorten } from './outputPieces'

const KILOBYTE = 1000
/** A program gives its exceptions names of any length; so much of one is shown, in characters. */
const NAME_LENGTH = 80
/** So much of a last value, in characters: the rest can be printed. */
const VALUE_LENGTH = 5_000
/** So much is read out of what a program has said, in characters. */
const ANNOUNCED_LENGTH = 300

/** `0.31 s`, `12 s`, `2 min 5 s`; of milliseconds. */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds < 0.01) return `${Math.max(1, Math.round(milliseconds))} ms`
  if (seconds < 10) return `${seconds.toFixed(2)} s`
  if (seconds < 100) return `${seconds.toFixed(0)} s`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

/** How a run ended, in a few words. */
export function describeEnd(end: EndEvent, declared: string | undefined): string {
  const time = formatDuration(end.elapsed)
  switch (end.status) {
    case 'done':
      return end.exitCode === 0 ? `Done in ${time}` : `Ended with exit code ${end.exitCode} after ${time}`
    case 'error': {
      if (end.error === undefined) return `Ended with exit code ${end.exitCode} after ${time}`
      const place = end.error.line === undefined ? '' : ` on line ${end.error.line}`
      return `${shorten(end.error.name, NAME_LENGTH)}${place}${end.error.name === declared ? ', as the example says' : ''}, after ${time}`
    }
    case 'stopped':
      return `Stopped after ${time}`
    case 'timeout':
      return end.error?.message ?? `Stopped: it ran for too long (${time})`
    case 'crashed':
      return `The engine could not go on. ${end.error?.message ?? ''}`.trim()
  }
}

/**
 * What the reader is told of a run that could not begin. A part of the page that did not come is a TypeError in every
 * browser, each with words of its own for those who make pages.
 */
export function describeFailure(reason: unknown): string {
  if (reason instanceof TypeError) {
    return navigator.onLine
      ? 'A part of the page could not be fetched. Check the connection, then try again.'
      : 'You are offline, and the engine is not on this device yet. Go online, then try again.'
  }
  return reason instanceof Error ? reason.message : String(reason)
}

/** A program that seems to stand still is told from one that has just begun. @param seconds since it began, whole */
export function describeRunning(seconds: number): string {
  if (seconds < 3) return 'Running'
  return `Running for ${seconds < 10 ? `${seconds} s` : formatDuration(seconds * 1000)}`
}

/** A program waits for what few programs need, which comes when it is imported. @param name of the engine */
export function describeFetching(name: string): string {
  return `Fetching a part of ${name} that the program needs`
}

/** The end of a run for those who hear the page: how it ended, and the end of what it said. */
export function announceEnd(end: EndEvent, declared: string | undefined, said: string): string {
  return `${describeEnd(end, declared)}. ${shorten(said, ANNOUNCED_LENGTH)}`
}

/** A program's last value, as far as it is shown. */
export function describeValue(value: string): string {
  return shorten(value, VALUE_LENGTH)
}

/** What was printed beyond the cap. */
export function describeDropped({
  status,
  dropped,
}: Pick<EndEvent | PieceEndEvent, 'status' | 'dropped'>): string | undefined {
  const { lines, characters } = dropped
  if (characters === 0) return undefined
  // A program that did not come to its end cannot have told of its last lines.
  const least = status === 'done' || status === 'error' ? '' : 'at least '
  // The rest of a line, or one that never ends, is no line.
  if (lines === 0) return `… and ${least}${count(characters, 'more character')}, not kept.`
  return `… and ${least}${count(lines, 'more line')} (${count(characters, 'character')}), not kept.`
}

const count = (number: number, what: string): string =>
  `${number.toLocaleString('en')} ${what}${number === 1 ? '' : 's'}`

/**
 * What is being loaded, and how much of it.
 *
 * @param left how long it will still take, in milliseconds; undefined while that is not known
 */
export function describeEngine(state: EngineState, name: string, left: number | undefined): string {
  if (state.phase === 'loading') {
    const { loaded, total } = state.progress
    if (loaded === 0) return `Loading ${name}, the first time only`
    const time =
      left === undefined
        ? ''
        : `, about ${formatDuration(Math.ceil(left / 1000) * 1000).replace('.00', '')} left`
    return `Loading ${name}, the first time only: ${formatSize(loaded)} of ${formatSize(total)}${time}`
  }
  return state.phase === 'starting' ? `Starting ${name}` : `Getting ${name} ready`
}

function formatSize(bytes: number): string {
  if (bytes < KILOBYTE ** 2) return `${Math.round(bytes / KILOBYTE)} kB`
  return `${(bytes / KILOBYTE ** 2).toFixed(1)} MB`
}
