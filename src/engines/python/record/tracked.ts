import type { Pointer } from '../emscripten'
import type { Literal } from './literalShapes'
import type { Taker } from './shapes'
import type { Trace } from './trace'
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
  /** One of the heap's, which is gone when nothing leads to it. */
  readonly isObject: boolean
  /** When it was last seen; when it was last scanned, and as which one. */
  seen: number
  scanned: number
  place: number
  /** What was in it when it was last read, in the order in which it was read. */
  readonly slots: Slot[]
  /** What of the memory told so. */
  readonly trace: Trace
  /** What it leads to. */
  readonly children: Tracked[]
}

/** What a literal was made of, where its address may be that of another one by now. */
export interface Mark {
  readonly watch: NonNullable<Literal['watch']>
  readonly type: TypeInfo
  readonly made: number
}

/** What an object is, if it is more than a text; or what that was made of, if its address may be another one's by now. */
export interface Seen {
  child: Tracked | undefined
  mark: Mark | undefined
}

/** A slot as it was last read. */
export interface Slot extends Seen {
  /** An index, an address, or a name. */
  readonly key: number | string
  /** What the recording calls the key; of this part of it. */
  code: number
  part: number
  /** Of a key that is an object. */
  readonly keySeen: Seen | undefined
  value: Pointer
  /** Where the value's address stands; 0 where the words that say what slots there are tell it. */
  at: Pointer
  /** Which words of the owner's trace are of this slot alone: from one on, and up to another. */
  start: number
  end: number
}

/** Has something read anew, as it is read in another way now. */
export function forgetTrace({ trace, children }: Tracked): void {
  trace.count = -1
  if (children.length > 0) children.length = 0
}
