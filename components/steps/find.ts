import type { Recording } from '../../src/steps/reader'
import type { Frame, Target } from '../../src/steps/state'
import type { Value } from '../../src/steps/decode'

/** A name of a function's call. */
export interface Name {
  /** Number of the frame. */
  readonly frame: number
  readonly name: string
}

/** A name with what it holds. */
export interface Held {
  readonly name: string
  readonly value: Value
}

/** The names of a frame, or the attributes of what has them. */
export function namesOf({ slots }: Target): Held[] {
  return [...slots.values()].flatMap(({ key, value }) =>
    typeof key === 'object' && 'text' in key ? [{ name: key.text, value }] : [],
  )
}

/** What a name holds; undefined where it holds nothing. */
export function heldBy(frame: Frame | undefined, name: string): Value | undefined {
  return frame && namesOf(frame).find((held) => held.name === name)?.value
}

/** Who changed this? Places of the steps that find a name holding something else, or its object changed. */
export function changesOfName(recording: Recording, { frame, name }: Name): readonly number[] {
  const found: number[] = []
  let object: number | undefined
  for (let at = 0; at < recording.length; at += 1) {
    let changed = false
    for (const change of recording.step(at).changes) {
      if (change.op !== 'set' && change.op !== 'delete' && change.op !== 'length') continue
      if (change.target === object) changed = true
      if (change.target !== frame || change.op === 'length') continue
      if (typeof change.key !== 'object' || !('text' in change.key) || change.key.text !== name) continue
      changed = true
      const value = change.op === 'set' ? change.value : undefined
      object = value !== undefined && 'object' in value ? value.object : undefined
    }
    if (changed) found.push(at)
  }
  return found
}

/** What a step finds changed: names by their frames, and the objects whose parts are others. */
export interface Changed {
  readonly names: readonly (Name & { readonly value: Value | undefined })[]
  readonly objects: ReadonlySet<number>
}

/** @param isFrame whether a number is a frame's */
export function changedAt(recording: Recording, at: number, isFrame: (target: number) => boolean): Changed {
  const names: (Name & { readonly value: Value | undefined })[] = []
  const objects = new Set<number>()
  for (const change of recording.step(at).changes) {
    if (change.op !== 'set' && change.op !== 'delete' && change.op !== 'length') continue
    if (!isFrame(change.target)) objects.add(change.target)
    else if (change.op !== 'length' && typeof change.key === 'object' && 'text' in change.key)
      names.push({
        frame: change.target,
        name: change.key.text,
        value: change.op === 'set' ? change.value : undefined,
      })
  }
  return { names, objects }
}

/** The next step of a frame, or the last one before. */
export function stepOfFrame(recording: Recording, from: number, frame: number): number | undefined {
  for (let at = from + 1; at < recording.length; at += 1) if (recording.step(at).frame === frame) return at
  for (let at = from - 1; at >= 0; at -= 1) if (recording.step(at).frame === frame) return at
  return undefined
}
