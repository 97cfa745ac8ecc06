import type { Kind } from './format'
import { type NumberWriter } from './numbers'

/* What a writer keeps: the state, and the parts of the recording. */

/** A frame or object as it is at the last step. */
export interface Target {
  readonly kind: Kind
  /** A literal; of a frame 0. */
  type: number
  label: number
  length: number
  readonly slots: Map<number, number>
  /** Of a frame. */
  of: number
  caller: number
  task: number
  line: number
  waits: boolean
  waitsFor: number
}

/** What is said of a frame or an object when it is new. */
export type NewTarget = Pick<Target, 'kind' | 'type' | 'label' | 'of' | 'caller' | 'task'>

/** In full, as each call makes one: an object that is spread together takes ten times as long, and is slower to use. */
export function createTarget({ kind, type, label, of, caller, task }: NewTarget): Target {
  const slots = new Map<number, number>()
  return { kind, type, label, length: 0, slots, of, caller, task, line: 0, waits: false, waitsFor: 0 }
}

/** A part that is being written. */
export interface Part {
  readonly first: number
  readonly output: number
  readonly stream: NumberWriter
  readonly literals: [string, string][]
  /** By type, then by text. */
  readonly indices: Map<string, Map<string, number>>
  /** Bytes that the literals take, about. */
  size: number
  /** Bytes of the picture that it begins with. */
  picture: number
  steps: number
}
