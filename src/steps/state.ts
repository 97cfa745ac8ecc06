import type { Change, DecodedStep, Key, Value } from './decode'
import type { Kind } from './format'

/** A frame or object as it is at a step. Its slots stand in order; a name that is not bound has no slot. */
export interface Target {
  readonly number: number
  readonly kind: Kind
  /** Its type's name: `list`, `Point`, `Map`. */
  readonly type: string
  readonly label: string | undefined
  /** How long it really is: only the first slots of a long one are recorded. */
  readonly length: number
  readonly slots: ReadonlyMap<string, Slot>
}

export interface Slot {
  readonly key: Key
  readonly value: Value
}

export interface Frame extends Target {
  readonly kind: 'frame'
  /** Index of its function. */
  readonly of: number
  /** Numbers of the frame that has called it or made it go on, and of the task that it is executed in; 0 for none. */
  readonly caller: number
  readonly task: number
  readonly line: number
  /** It is suspended: a generator, or a coroutine that waits for `waitsFor`. */
  readonly waits: boolean
  readonly waitsFor: Value | undefined
  /** `waitsFor` is what it has given: it waits to be asked for more. */
  readonly gave: boolean
}

/** What there is at a step, by number. */
export type Targets = ReadonlyMap<number, Target | Frame>

/** One text for each key, to find a slot by. */
export function keyText(key: Key): string {
  if (typeof key === 'number') return String(key)
  return 'object' in key ? `#${key.object}` : `${key.type} ${key.text}`
}

export function isFrame(target: Target | undefined): target is Frame {
  return target?.kind === 'frame'
}

/** A target that may be changed, as nobody else has it yet. */
type Own<Each extends Target> = Omit<{ -readonly [Key in keyof Each]: Each[Key] }, 'slots'> & {
  slots: Map<string, Slot>
}

/**
 * The state after some steps, from the one before them. Nothing of the one before is changed; what stays the same is shared, so that
 * states can be kept, and compared.
 */
export function replay(before: Targets, steps: Iterable<DecodedStep>): Targets {
  const targets = new Map(before)
  const own = new Map<number, Own<Target> | Own<Frame>>()

  function take(number: number): Own<Target> | Own<Frame> | undefined {
    const owned = own.get(number)
    if (owned !== undefined) return owned
    const target = targets.get(number)
    return target && add({ ...target, slots: new Map(target.slots) })
  }

  function add(target: Own<Target> | Own<Frame>): Own<Target> | Own<Frame> {
    own.set(target.number, target)
    targets.set(target.number, target)
    return target
  }

  function apply(change: Change): void {
    const number = change.target
    if (change.op === 'gone') {
      targets.delete(number)
      own.delete(number)
      return
    }
    if (change.op === 'frame' || change.op === 'object') {
      add(create(change))
      return
    }
    const target = take(number)
    if (target === undefined) return
    if (change.op === 'place') Object.assign(target, placeOf(change))
    else if (change.op === 'length') shorten(target, change.length)
    else if (change.op === 'delete' || change.value === undefined)
      target.length -= Number(target.slots.delete(keyText(change.key)))
    else {
      target.slots.set(keyText(change.key), { key: change.key, value: change.value })
      target.length = Math.max(target.length, target.slots.size)
    }
  }

  for (const step of steps) {
    if (step.picture !== undefined) {
      targets.clear()
      own.clear()
      step.picture.forEach(apply)
    }
    step.changes.forEach(apply)
    const frame = take(step.frame)
    const waits = step.reason === 'yield' || step.reason === 'await'
    if (frame !== undefined)
      Object.assign(frame, {
        line: step.line,
        waits,
        waitsFor: waits ? step.value : undefined,
        gave: step.reason === 'yield',
      })
  }
  return targets
}

function create(change: Extract<Change, { op: 'frame' | 'object' }>): Own<Target> | Own<Frame> {
  const nothing = { number: change.target, length: 0, slots: new Map<string, Slot>() }
  if (change.op === 'object') {
    const { kind, type, label } = change
    return { ...nothing, kind, type, label }
  }
  const { of, caller, task } = change
  const nowhere = { kind: 'frame', line: 0, waits: false, waitsFor: undefined, gave: false } as const
  return { ...nothing, ...nowhere, type: 'frame', label: undefined, of, caller, task }
}

function placeOf({ line, waits, waitsFor, caller, task }: Extract<Change, { op: 'place' }>): Partial<Frame> {
  return { line, waits, waitsFor, caller, task }
}

function shorten(target: Own<Target> | Own<Frame>, length: number): void {
  target.length = length
  if (target.kind !== 'sequence') return
  for (const [text, { key }] of target.slots)
    if (typeof key === 'number' && key >= length) target.slots.delete(text)
}
