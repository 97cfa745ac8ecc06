import type { FunctionNote } from '../../recording/notes'

/** A call of a function of the reader's, from when it begins to when it is left. */
export interface Frame {
  /** Its number in the recording. */
  readonly id: number
  readonly note: FunctionNote
  readonly file: string
  /** Of the function that this one stands in. */
  readonly outer: Frame | undefined
  /** Each looks at a name that is not the frame's own; throws where it is not initialized. */
  readonly looks: readonly (() => unknown)[]
  line: number
  /** It has been left in the middle, and can go on. */
  suspended: boolean
  /** It was left at a `yield`: whoever has it go on may also want it to end. */
  gaveOut: boolean
  returning: unknown
  failing: boolean
  /** The error that has come into it last. */
  error: unknown
  /** It is a generator, and just now has what it delegates to by `yield*` go on. */
  asks: boolean
  /** The frame that has this one go on, as it delegates to it. */
  delegator: Frame | undefined
  /** Of an asynchronous generator. */
  readonly asked: Asked | undefined
}

/** What an asynchronous generator was asked for, in order: it is busy with the first. */
export type Asked = {
  /** What it is to return; `NOTHING` where it is asked for something else. */
  readonly value: unknown
  /** The frame that delegates to it, and has asked. */
  readonly by: Frame | undefined
}[]

/** Stands for what is no value of the program's. */
export const NOTHING = Symbol('nothing')

/** In full: an object that is spread together takes ten times as long, and is slower to use. */
export function createFrame(
  said: Pick<Frame, 'id' | 'note' | 'file' | 'outer' | 'looks' | 'delegator' | 'asked'>,
): Frame {
  const { id, note, file, outer, looks, delegator, asked } = said
  return {
    id,
    note,
    file,
    outer,
    looks,
    line: note.line,
    suspended: false,
    gaveOut: false,
    returning: undefined,
    failing: false,
    error: NOTHING,
    asks: false,
    delegator,
    asked,
  }
}
