import type { Pointer } from '../emscripten'
import type { Literal } from './literalShapes'
import type { Trace } from './memory'
import type { Taker } from './shapes'
import type { TypeInfo } from './types'

/** A frame or object that is being watched. */
export interface Tracked {
  readonly number: number
  pointer: Pointer
  /** The type that it had; 0 for a frame. */
  readonly type: Pointer
  /** Calls `take` with what is in it. @returns its whole length, if that may be another one */
  read(take: Taker): number | undefined
  readonly form: 'sequence' | 'keyed' | 'named'
  /** When it was last seen. */
  seen: number
  /** What was in it when it was last read, in the order in which it was read. */
  readonly slots: Slot[]
  /** What of the memory told so; empty when it is to be read anew. */
  readonly trace: Trace
  /** What it leads to. */
  readonly children: Tracked[]
}

/** A slot as it was last read. */
export interface Slot {
  /** An index, an address, or a name. */
  key: number | string
  /** What the recording calls the key; of this part of it. */
  code: number
  part: number
  keyObject: Tracked | undefined
  value: Pointer
  child: Tracked | undefined
  /** Where the address may be that of another text or number by now: what it is made of. */
  watch: NonNullable<Literal['watch']> | undefined
  type: TypeInfo | undefined
  made: number
}

/** Has something read anew, as it is read in another way now. */
export function forgetTrace({ trace, children }: Tracked): void {
  trace.count = 0
  if (children.length > 0) children.length = 0
}
