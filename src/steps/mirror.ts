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
