import type { Change, Key } from './decode'
import type { Recording, Step } from './reader'
import { keyText } from './state'

/*
 * Questions that a reader has about a recording. Steps are told by their place, as in reader.ts; undefined means that there is none.
 */

/** Places of the steps at which a line of a file was about to run. */
export function runsOfLine(recording: Recording, file: string, line: number): readonly number[] {
  return places(recording, (step) => step.reason === 'line' && step.line === line && step.file === file)
}

/** Places of the steps that show a new value of a slot: a name of a frame, or what a key of an object leads to. */
export function changesOf(recording: Recording, target: number, key: Key): readonly number[] {
  const text = keyText(key)
  return places(recording, ({ changes }) => changes.some((change) => isChangeOf(change, target, text)))
}

function isChangeOf(change: Change, target: number, text: string): boolean {
  return (
    change.target === target &&
    (change.op === 'set' || change.op === 'delete') &&
    keyText(change.key) === text
  )
}

/** Places of the steps that show any change of an object. */
export function changesIn(recording: Recording, target: number): readonly number[] {
  return places(recording, ({ changes }) =>
    changes.some(
      (change) =>
        change.target === target && (change.op === 'set' || change.op === 'delete' || change.op === 'length'),
    ),
  )
}

/** The next step, or the one before, at which any name of a frame has changed. */
export function nextChange(recording: Recording, from: number, by: 1 | -1 = 1): number | undefined {
  const frames = new Set<number>()
  for (let at = 0; at < recording.length; at += 1)
    for (const change of recording.step(at).changes) if (change.op === 'frame') frames.add(change.target)
  return find(recording, from, by, ({ changes }) =>
    changes.some(({ op, target }) => (op === 'set' || op === 'delete') && frames.has(target)),
  )
}

/** The next step, or the one before, at which more had been printed than at the step before it. */
export function nextOutput(recording: Recording, from: number, by: 1 | -1 = 1): number | undefined {
  return find(recording, from, by, (step, at) => step.output > (at === 0 ? 0 : recording.step(at - 1).output))
}

/**
 * The next step that is not in what the step's frame calls: in the frame itself, or, when that is over, in one that called it. What
 * other frames do while this one waits is stepped over.
 */
export function stepOver(recording: Recording, from: number, by: 1 | -1 = 1): number | undefined {
  const { stack } = recording.state(from)
  const frames = new Set(stack.map(({ number }) => number))
  return find(recording, from, by, ({ frame }) => frames.has(frame))
}

/** The next step in a frame that has called the step's; the one before, in the other direction. */
export function stepOut(recording: Recording, from: number, by: 1 | -1 = 1): number | undefined {
  const { stack } = recording.state(from)
  const frames = new Set(stack.slice(0, -1).map(({ number }) => number))
  return find(recording, from, by, ({ frame }) => frames.has(frame))
}

function places(recording: Recording, holds: (step: Step) => boolean): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < recording.length; at += 1) if (holds(recording.step(at))) found.push(at)
  return found
}

function find(
  recording: Recording,
  from: number,
  by: 1 | -1,
  holds: (step: Step, at: number) => boolean,
): number | undefined {
  for (let at = from + by; at >= 0 && at < recording.length; at += by)
    if (holds(recording.step(at), at)) return at
  return undefined
}
