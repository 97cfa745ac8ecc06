import * as v from 'valibot'
import { type Head, headSchema, KINDS, type Kind, OP, type PartHead, REASONS, type Reason } from './format'
import { createNumberReader, type NumberReader } from './numbers'

/** A value as it is shown: a literal's type and text, or the number of a frame or object. */
export type Value = { readonly type: string; readonly text: string } | { readonly object: number }

/** What a slot is called: an index of a sequence, else a value; names are values of the type `name`. */
export type Key = number | Value

/** An operation other than `step` and `picture`. A value that is undefined is none. */
export type Change =
  | {
      readonly op: 'frame'
      readonly target: number
      readonly of: number
      readonly caller: number
      readonly task: number
    }
  | {
      readonly op: 'object'
      readonly target: number
      readonly kind: Kind
      readonly type: string
      readonly label: string | undefined
    }
  | { readonly op: 'set'; readonly target: number; readonly key: Key; readonly value: Value | undefined }
  | { readonly op: 'delete'; readonly target: number; readonly key: Key }
  | { readonly op: 'length'; readonly target: number; readonly length: number }
  | { readonly op: 'gone'; readonly target: number }
  | {
      readonly op: 'place'
      readonly target: number
      readonly line: number
      readonly waits: boolean
      readonly waitsFor: Value | undefined
      readonly caller: number
      readonly task: number
    }

/** A step as the stream has it. */
export interface DecodedStep {
  readonly number: number
  readonly reason: Reason
  readonly frame: number
  readonly line: number
  readonly value: Value | undefined
  /** Characters of output that had been printed. */
  readonly output: number
  /** What is different from the step before. */
  readonly changes: readonly Change[]
  /** What the part begins with, for its first step: the state before the changes. */
  readonly picture?: readonly Change[]
}

const BAD = 'This recording cannot be read: '

/** After so many steps a reading may be interrupted: some milliseconds of work on a slow machine. */
const STEPS_AT_ONCE = 4096

/**
 * Takes a recording apart, and pauses now and then, as a long one takes a tenth of a second and more.
 *
 * @throws Error in words for the reader when it is none, or one of another version
 */
export function* decode(
  bytes: ArrayBuffer,
): Generator<void, { readonly head: Head; readonly steps: readonly DecodedStep[] }> {
  try {
    const { head, streams } = readHead(bytes)
    const steps: DecodedStep[] = []
    for (const [index, part] of head.parts.entries())
      yield* decodePart(part, streams[index] ?? new Uint8Array(), steps)
    return { head, steps }
  } catch (reason) {
    throw new Error(
      `${BAD}${reason instanceof Error ? reason.message : String(reason)} Record the program again.`,
    )
  }
}

function readHead(bytes: ArrayBuffer): { readonly head: Head; readonly streams: readonly Uint8Array[] } {
  if (bytes.byteLength < 4) throw new Error('it is empty.')
  const length = new DataView(bytes).getUint32(0, true)
  if (4 + length > bytes.byteLength) throw new Error('it is not whole.')
  const said: unknown = JSON.parse(
    new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes, 4, length)),
  )
  const result = v.safeParse(headSchema, said)
  if (!result.success) throw new Error('it is of another version.')
  const head = result.output
  let at = 4 + length
  const streams = head.parts.map((part) => {
    if (at + part.bytes > bytes.byteLength) throw new Error('it is not whole.')
    at += part.bytes
    return new Uint8Array(bytes, at - part.bytes, part.bytes)
  })
  if (head.functions.some(({ file }) => file >= head.files.length)) throw new Error('a file is missing.')
  return { head, streams }
}

/** @param steps where the part's are added */
function* decodePart(part: PartHead, bytes: Uint8Array, steps: DecodedStep[]): Generator<void, void> {
  const numbers = createNumberReader(bytes)
  const before = steps.length
  const kinds = new Map<number, Kind>()
  let picture: readonly Change[] | undefined
  let changes: Change[] = []
  let { output } = part
  const pick = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index]
    if (item === undefined) throw new Error('it has a number that stands for nothing.')
    return item
  }
  const literal = (value: number): Value => {
    const [type, text] = pick(part.literals, value / 2 - 1)
    return { type, text }
  }
  const valueOf = (value: number): Value | undefined =>
    value === 0 ? undefined : value % 2 === 1 ? { object: (value - 1) / 2 } : literal(value)
  const text = (value: Value | undefined): string | undefined =>
    value !== undefined && 'text' in value ? value.text : undefined
  const keyOf = (target: number, key: number): Key =>
    kinds.get(target) === 'sequence' ? key : (valueOf(key) ?? { type: '', text: '' })

  while (!numbers.atEnd) {
    const op = numbers.read()
    if (op === OP.picture) {
      picture = changes
      changes = []
    } else if (op === OP.step) {
      const [reason, frame, line, value] = [numbers.read(), numbers.read(), numbers.read(), numbers.read()]
      output += numbers.read()
      steps.push({
        number: part.first + steps.length - before,
        reason: pick(REASONS, reason),
        frame,
        line,
        value: valueOf(value),
        output,
        changes,
        ...(picture !== undefined && { picture }),
      })
      changes = []
      picture = undefined
      if (steps.length % STEPS_AT_ONCE === 0) yield
    } else changes.push(readChange(op, numbers, { valueOf, keyOf, text, pick, kinds }))
  }
  if (steps.length - before !== part.steps) throw new Error('steps are missing.')
}

interface Readers {
  valueOf(value: number): Value | undefined
  keyOf(target: number, key: number): Key
  text(value: Value | undefined): string | undefined
  pick<Item>(items: readonly Item[], index: number): Item
  readonly kinds: Map<number, Kind>
}

function readChange(
  op: number,
  { read }: NumberReader,
  { valueOf, keyOf, text, pick, kinds }: Readers,
): Change {
  const target = read()
  switch (op) {
    case OP.frame:
      kinds.set(target, 'frame')
      return { op: 'frame', target, of: read(), caller: read(), task: read() }
    case OP.object: {
      const kind = pick(KINDS, read())
      kinds.set(target, kind)
      return { op: 'object', target, kind, type: text(valueOf(read())) ?? '', label: text(valueOf(read())) }
    }
    case OP.set:
      return { op: 'set', target, key: keyOf(target, read()), value: valueOf(read()) }
    case OP.delete:
      return { op: 'delete', target, key: keyOf(target, read()) }
    case OP.length:
      return { op: 'length', target, length: read() }
    case OP.gone:
      return { op: 'gone', target }
    case OP.place: {
      const [line, waits, waitsFor] = [read(), read() === 1, valueOf(read())]
      return { op: 'place', target, line, waits, waitsFor, caller: read(), task: read() }
    }
    default:
      throw new Error(`it has an operation ${op}, which is not known.`)
  }
}
