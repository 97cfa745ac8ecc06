import { decode, type Change, type DecodedStep, type Value } from './decode'
import type { Head, Reason, RecordedFunction } from './format'
import { nextTask } from './nextTask'
import { isFrame, replay, type Frame, type Target, type Targets } from './state'

/** A step of a recording. */
export interface Step {
  /** Its number in the run; where numbers do not follow each other, steps were left out. */
  readonly number: number
  readonly reason: Reason
  /** Number of the frame that it is in. */
  readonly frame: number
  readonly function: RecordedFunction
  readonly file: string
  readonly line: number
  /** What is returned, yielded, awaited, raised or thrown. */
  readonly value: Value | undefined
  /** Characters of output until here. */
  readonly output: number
  /** What has just changed: the step before has done it. Empty for the first step behind a gap. */
  readonly changes: readonly Change[]
}

/** The state at a step. */
export interface State {
  readonly step: Step
  /** Frames that are executed, the outermost first; the last one is the step's. */
  readonly stack: readonly Frame[]
  /** Frames that wait, in the order in which they began. */
  readonly waiting: readonly Frame[]
  /** asyncio's tasks, in the order in which they were first seen. */
  readonly tasks: readonly Target[]
  /** All of them, and the objects that they lead to, by number. */
  readonly targets: Targets
}

/** A recording that can be looked at. Steps are told by their place among those that are kept, from 0. */
export interface Recording {
  readonly head: Head
  readonly length: number
  /** @throws RangeError where there is no such step */
  step(at: number): Step
  /** @throws RangeError where there is no such step */
  state(at: number): State
  /** Steps that were left out before this one. */
  missingBefore(at: number): number
  /** Steps that were left out at the end. */
  readonly missingAfter: number
}

/** A state is kept at each so many steps: others are replayed from there. */
const KEPT_EVERY = 256

/** So long a page may be kept from its reader at once. In milliseconds. */
const AT_ONCE = 10

/**
 * Opens a recording.
 *
 * @throws Error in words for the reader when it is none
 */
export function readRecording(bytes: ArrayBuffer): Recording {
  const reading = readInParts(bytes)
  for (;;) {
    const { done, value } = reading.next()
    if (done === true) return value
  }
}

/** The same on a page, where presses and pictures are not kept waiting by a long one. */
export async function openRecording(bytes: ArrayBuffer): Promise<Recording> {
  const reading = readInParts(bytes)
  for (let began = performance.now(); ;) {
    const { done, value } = reading.next()
    if (done === true) return value
    if (performance.now() - began < AT_ONCE) continue
    await nextTask()
    began = performance.now()
  }
}

function* readInParts(bytes: ArrayBuffer): Generator<void, Recording> {
  const { head, steps } = yield* decode(bytes)
  /** States before the steps at multiples of {@link KEPT_EVERY}. */
  const kept: Targets[] = [new Map()]
  /** The last state that was asked for: the next one is most often close by. */
  let last: { readonly at: number; readonly targets: Targets } | undefined
  const functionOf = new Map<number, RecordedFunction>()
  const noteFunction = (change: Change): void => {
    const found = change.op === 'frame' ? head.functions[change.of] : undefined
    if (found !== undefined) functionOf.set(change.target, found)
  }
  for (const { changes, picture } of steps) {
    picture?.forEach(noteFunction)
    changes.forEach(noteFunction)
  }

  function decoded(at: number): DecodedStep {
    const step = steps[at]
    if (step === undefined) throw new RangeError(`The recording has no step ${at}.`)
    return step
  }

  function step(at: number): Step {
    const { number, reason, frame, line, value, output, changes } = decoded(at)
    const found = functionOf.get(frame) ?? NO_FUNCTION
    const file = head.files[found.file] ?? ''
    return { number, reason, frame, function: found, file, line, value, output, changes }
  }

  function targetsAt(at: number): Targets {
    decoded(at)
    if (last?.at === at) return last.targets
    while (kept.length <= Math.floor(at / KEPT_EVERY)) {
      const from = (kept.length - 1) * KEPT_EVERY
      kept.push(replay(kept.at(-1) ?? new Map(), steps.slice(from, from + KEPT_EVERY)))
    }
    const start = Math.floor(at / KEPT_EVERY) * KEPT_EVERY
    const near = last !== undefined && last.at < at && last.at >= start ? last : undefined
    const before = near?.targets ?? kept[start / KEPT_EVERY] ?? new Map()
    last = { at, targets: replay(before, steps.slice(near === undefined ? start : near.at + 1, at + 1)) }
    return last.targets
  }

  return {
    head,
    length: steps.length,
    step,
    state(at) {
      const targets = targetsAt(at)
      return { step: step(at), ...framesOf(targets, decoded(at).frame), targets }
    },
    missingBefore: (at) => decoded(at).number - (at === 0 ? 0 : decoded(at - 1).number + 1),
    missingAfter: head.steps - ((steps.at(-1)?.number ?? -1) + 1),
  }
}

const NO_FUNCTION: RecordedFunction = { name: '', file: 0, line: 0, kind: 'function' }

function framesOf(targets: Targets, current: number): Pick<State, 'stack' | 'waiting' | 'tasks'> {
  const stack: Frame[] = []
  const seen = new Set<number>()
  for (let number = current; number !== 0 && !seen.has(number);) {
    seen.add(number)
    const frame = targets.get(number)
    if (!isFrame(frame)) break
    stack.unshift(frame)
    number = frame.caller
  }
  const all = [...targets.values()]
  return {
    stack,
    waiting: all.filter(isFrame).filter(({ number, waits }) => waits && !seen.has(number)),
    tasks: all.filter(({ kind }) => kind === 'task'),
  }
}
