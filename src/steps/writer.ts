import {
  type Head,
  type Kind,
  KINDS,
  ofLiteral,
  OP,
  type PartHead,
  type Reason,
  REASONS,
  type RecordedFunction,
  VERSION,
} from './format'
import { join } from './join'
import { createTarget, type NewTarget, type Part, type Target } from './mirror'
import { createNumberWriter } from './numbers'

/** How much is kept, in bytes: of the beginning, and of the end, which is dropped by pieces. */
export interface Bounds {
  readonly first: number
  readonly piece: number
  readonly pieces: number
  /** Characters of output. */
  readonly output: number
}

export const BOUNDS: Bounds = { first: 1_500_000, piece: 125_000, pieces: 8, output: 1_000_000 }

/** A literal takes about so many bytes more than its text. */
const LITERAL = 12

/** So many numbers are kept until they are written together, and so many bytes one of them takes at most. */
const QUEUED = 4_096
const LONGEST = 8

/**
 * Writes a recording. It keeps a mirror of the state and writes what is different from it, so that a recorder may tell it a value as
 * often as it likes. Values are numbers, as format.ts says.
 */
export interface RecordingWriter {
  /** Grows when a new part begins, which only `step` does: literals from before mean something else then. */
  readonly part: number
  /** Steps so far. */
  readonly steps: number
  /** A number for a new frame or object. */
  number(): number
  /** @returns the function's index */
  addFunction(said: Omit<RecordedFunction, 'file'> & { readonly file: string }): number
  /** @returns the value that is this text; holds within {@link RecordingWriter.part} */
  literal(type: string, text: string): number
  frame(number: number, of: number, caller: number, task: number): void
  /** @param label a literal, or 0 */
  object(number: number, kind: Kind, type: string, label: number): void
  set(target: number, key: number, value: number): void
  delete(target: number, key: number): void
  /**
   * All the slots of a target that is no sequence: what else there is of it goes.
   *
   * @param inOrder their order means something, as a mapping's does; else what has a place keeps it. True where it is left out
   */
  setAll(target: number, slots: readonly (readonly [key: number, value: number])[], inOrder?: boolean): void
  length(target: number, length: number): void
  gone(target: number): void
  /** What waited goes on, called by another frame and perhaps in another task. */
  resume(frame: number, caller: number, task: number): void
  step(reason: Reason, frame: number, line: number, value: number): void
  /** What the program has printed, or read. */
  output(stream: Head['output'][number][0], text: string): void
  /** Why something is missing, in words for the reader; the same words once only. */
  omit(words: string): void
  /** The recording as it is now. */
  finish(): ArrayBuffer
}

const reasonIndex = new Map(REASONS.map((reason, index) => [reason, index]))
const kindIndex = new Map(KINDS.map((kind, index) => [kind, index]))

/** Not by `keys()`: a worker's program may have it leave notes, which takes long. */
function keysOf(slots: ReadonlyMap<number, number>): number[] {
  const keys: number[] = []
  slots.forEach((_, key) => keys.push(key))
  return keys
}

/** @param language the engine's id */
export function createRecordingWriter(language: string, bounds: Bounds = BOUNDS): RecordingWriter {
  const targets = new Map<number, Target>()
  const functions: RecordedFunction[] = []
  const files: string[] = []
  const omitted = new Set<string>()
  const output: Head['output'] = []
  const parts: Part[] = []
  let numbers = 0
  let partNumber = 0
  let steps = 0
  let printed = 0
  let printedAtStep = 0
  /** What is to be written of the part. */
  const queue: number[] = []
  let part = startPart()

  function startPart(): Part {
    const started: Part = {
      first: steps,
      output: printedAtStep,
      stream: createNumberWriter(),
      literals: [],
      indices: new Map(),
      size: 0,
      picture: 0,
      steps: 0,
    }
    parts.push(started)
    // The first one stays.
    if (parts.length > bounds.pieces + 1) parts.splice(1, 1)
    return started
  }

  function literal(type: string, text: string): number {
    let texts = part.indices.get(type)
    if (texts === undefined) part.indices.set(type, (texts = new Map<string, number>()))
    let index = texts.get(text)
    if (index === undefined) {
      index = part.literals.push([type, text]) - 1
      texts.set(text, index)
      part.size += text.length + type.length + LITERAL
    }
    return ofLiteral(index)
  }

  /** Writes what is queued. @returns the length of the part's stream */
  function flush(): number {
    const { stream } = part
    for (let index = 0; index < queue.length; index += 1) stream.write(queue[index] ?? 0)
    queue.length = 0
    return stream.length
  }

  function writeTarget(number: number, { kind, type, label, of, caller, task }: Target): void {
    if (kind === 'frame') queue.push(OP.frame, number, of, caller, task)
    else queue.push(OP.object, number, kindIndex.get(kind) ?? 0, type, label)
  }

  function writePlace(number: number, { line, waits, waitsFor, caller, task }: Target): void {
    queue.push(OP.place, number, line, Number(waits), waitsFor, caller, task)
  }

  /** Begins a new part, with all that there is: literals get new numbers. */
  function startWithPicture(): void {
    const before = part.literals
    flush()
    part = startPart()
    partNumber += 1
    const renewed = (value: number): number => {
      if (value === 0 || value % 2 === 1) return value
      const [type, text] = before[value / 2 - 1] ?? ['', '']
      return literal(type, text)
    }
    for (const [number, target] of targets) {
      target.type = renewed(target.type)
      target.label = renewed(target.label)
      target.waitsFor = renewed(target.waitsFor)
      writeTarget(number, target)
    }
    for (const [number, target] of targets) {
      const { kind, slots, length } = target
      const old = [...slots]
      slots.clear()
      for (const [key, value] of old) slots.set(kind === 'sequence' ? key : renewed(key), renewed(value))
      for (const [key, value] of slots) queue.push(OP.set, number, key, value)
      if (length !== slots.size) queue.push(OP.length, number, length)
      if (kind === 'frame') writePlace(number, target)
    }
    queue.push(OP.picture)
    part.picture = flush() + part.size
  }

  function find(number: number): Target {
    const target = targets.get(number)
    if (target === undefined) throw new Error(`The recording has no target ${number}.`)
    return target
  }

  function add(number: number, said: NewTarget): void {
    const target = createTarget(said)
    targets.set(number, target)
    writeTarget(number, target)
  }

  function set(number: number, key: number, value: number): void {
    const target = find(number)
    const before = target.slots.get(key)
    if (before === value) return
    if (before === undefined) target.length = Math.max(target.length, target.slots.size + 1)
    target.slots.set(key, value)
    queue.push(OP.set, number, key, value)
  }

  function remove(number: number, key: number): void {
    const target = find(number)
    if (!target.slots.delete(key)) return
    target.length -= 1
    queue.push(OP.delete, number, key)
  }

  function setAll(number: number, slots: readonly (readonly [number, number])[], inOrder = true): void {
    const target = find(number)
    const wanted = new Map(slots)
    for (const key of keysOf(target.slots)) if (!wanted.has(key)) remove(number, key)
    if (inOrder) {
      // What stands elsewhere than before is taken out, and put in again behind the others.
      const kept = keysOf(target.slots)
      let at = 0
      for (const [key] of wanted) {
        if (kept[at] !== key) break
        at += 1
      }
      for (const key of kept.slice(at)) remove(number, key)
    }
    for (const [key, value] of wanted) set(number, key, value)
  }

  return {
    get part() {
      return partNumber
    },
    get steps() {
      return steps
    },
    number: () => (numbers += 1),
    addFunction({ file, ...said }) {
      if (!files.includes(file)) files.push(file)
      return functions.push({ ...said, file: files.indexOf(file) }) - 1
    },
    literal,
    frame: (number, of, caller, task) => add(number, { kind: 'frame', type: 0, label: 0, of, caller, task }),
    object: (number, kind, type, label) =>
      add(number, { kind, type: literal('type', type), label, of: 0, caller: 0, task: 0 }),
    set,
    delete: remove,
    setAll,
    length(number, length) {
      const target = find(number)
      if (target.length === length) return
      target.length = length
      if (target.kind === 'sequence')
        for (const key of keysOf(target.slots)) if (key >= length) target.slots.delete(key)
      queue.push(OP.length, number, length)
    },
    gone(number) {
      if (targets.delete(number)) queue.push(OP.gone, number)
    },
    resume(number, caller, task) {
      const target = find(number)
      if (target.caller === caller && target.task === task) return
      target.caller = caller
      target.task = task
      writePlace(number, target)
    },
    step(reason, frame, line, value) {
      const target = find(frame)
      target.line = line
      target.waits = reason === 'yield' || reason === 'await'
      target.waitsFor = target.waits ? value : 0
      queue.push(OP.step, reasonIndex.get(reason) ?? 0, frame, line, value, printed - printedAtStep)
      printedAtStep = printed
      steps += 1
      part.steps += 1
      const bound = parts.length === 1 ? bounds.first : bounds.piece
      // A picture that is larger than a piece is worth it only when as much has followed it.
      const most = Math.max(bound, part.picture) + part.picture - part.size
      if (queue.length < QUEUED && part.stream.length + queue.length * LONGEST <= most) return
      if (flush() > most) startWithPicture()
    },
    output(stream, text) {
      const kept = text.slice(0, Math.max(0, bounds.output - printed))
      if (kept === '') return
      printed += kept.length
      const last = output.at(-1)
      if (last?.[0] === stream) last[1] += kept
      else output.push([stream, kept])
    },
    omit: (words) => void omitted.add(words),
    finish() {
      flush()
      const said = parts.map(({ first, steps, output, stream, literals }): PartHead => ({
        first,
        steps,
        output,
        bytes: stream.length,
        literals,
      }))
      const head: Head = {
        version: VERSION,
        language,
        files,
        functions,
        parts: said,
        steps,
        output,
        omitted: [...omitted],
      }
      return join(
        head,
        parts.map(({ stream }) => stream.bytes()),
      )
    },
  }
}
