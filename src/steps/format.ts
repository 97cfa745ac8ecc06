import * as v from 'valibot'

/*
 * A recording: what a program did, step by step, as one ArrayBuffer. Both engines write it (writer.ts), one component reads it
 * (reader.ts). It holds changes, not states:
 *
 *     head length            4 bytes, little endian
 *     head                   JSON in UTF-8: {@link Head}
 *     streams                those of the head's parts, one after the other
 *
 * **Steps.** A step is a moment at which the program is about to do something, and why we are here: {@link REASONS}. They are counted
 * from 0 through the whole run. Not all are kept: a recording is bounded by bytes and by time, and then holds the first part and the
 * last ones. What lies between two parts whose numbers do not follow each other is the gap; where the last part ends before
 * {@link Head.steps}, the rest of the run was not recorded.
 *
 * **Targets.** Frames and objects have numbers from 1, in one series, never used twice while a target is alive. Each is an ordered map
 * of slots: a frame's and an instance's keys are names, a mapping's and a set's are values, a sequence's are indices from 0. Two names
 * for one list hold the same number.
 *
 * **Values** are numbers: 0 is none; odd ones are a target's number, `n << 1 | 1`; the others are one of the part's literals,
 * `(index + 1) << 1`. A literal is a type's name and a text as the language shows it, cut where it is long.
 *
 * **How values are read.** None of a program's code is called to look at it: no `__repr__`, no property, no getter, no proxy. In Python what
 * an object is, the pointer to its type says, whatever it says of its `__class__`; types of C are read from memory, instances by their
 * dictionary and their slots, a cell by what is in it. Of the library's own instances only texts and numbers are shown. Nothing of a
 * recorder's keeps an object alive. Only the first 100 slots are recorded, and the whole length.
 *
 * **Streams** are operations ({@link OP}), each a number and its arguments, all of them unsigned LEB128. The changes that belong to a step
 * come before its `step`. A part begins with the whole state, as operations like all others, and `picture` ends it; the first part's
 * is empty. Each part so can be read without the others, and a writer can drop what lies in the middle.
 */

export const VERSION = 1

/** Why a step is there. A yield is no return: the frame waits. */
export const REASONS = [
  /** The line is about to be executed. */
  'line',
  /** The function has been called: nothing of it was executed. */
  'call',
  /** The frame returns the value. */
  'return',
  /** A generator hands out the value, and waits. */
  'yield',
  /** A coroutine waits for the value. */
  'await',
  /** What waited goes on. */
  'resume',
  /** What waited goes on with the exception that is the value: it was thrown into it, or cancelled. */
  'throw',
  /** The exception that is the value has just been raised in this frame, or has come into it from one that it called. */
  'raise',
  /** The frame ends with the exception that is the value. */
  'unwind',
] as const
export type Reason = (typeof REASONS)[number]

/** What kind of thing a target is: it says what its keys are, and how it is drawn. */
export const KINDS = [
  'frame',
  /** Keys are indices: list, tuple, deque, Array. */
  'sequence',
  /** Keys are values: dict, Map. */
  'mapping',
  /** Keys are values, and stand for themselves: set, frozenset, Set. */
  'set',
  /** Keys are names: the attributes. */
  'instance',
  /** Keys are names: the variables that a closure has of its surroundings. */
  'function',
  /** Keys are names: the class's own attributes. */
  'class',
  /** Keys are names. Of asyncio: `name`; `state`: 'pending', 'done', 'cancelled', 'failed'; `waits for`; `result`. */
  'task',
  /** Keys are names: a suspended generator's or coroutine's `frame`, an exception's `args`; nothing for what is only a text. */
  'other',
] as const
export type Kind = (typeof KINDS)[number]

/** Operations of a stream, with their arguments. Each value is one as the head of this file says; `reason` and `kind` are indices. */
export const OP = {
  /** reason, frame, line, value, characters of output since the step before */
  step: 1,
  /** frame, function, caller (0: none), task (0: none). Its names follow as `set`. */
  frame: 2,
  /** target, kind, literal that is its type's name, label (a literal that says more of it; 0: none). Its slots follow. */
  object: 3,
  /** target, key, value. The key of a sequence is an index, all others' are values. */
  set: 4,
  /** target, key */
  delete: 5,
  /** target, whole length, of which the slots are the first ones; a sequence's slots beyond it are gone */
  length: 6,
  /** target: a frame that has ended, or an object that no name leads to any more */
  gone: 7,
  /** frame, line, waits (1 or 0), what for (a value), caller, task: where it is, when a step does not tell it */
  place: 8,
  /** none: the state is complete; what follows are changes */
  picture: 9,
} as const

/** What a function, module or class body is called, and where it is. */
const functionSchema = v.strictObject({
  name: v.string(),
  /** Index in {@link Head.files}. */
  file: v.pipe(v.number(), v.integer(), v.minValue(0)),
  line: v.pipe(v.number(), v.integer(), v.minValue(0)),
  kind: v.picklist(['module', 'function', 'generator', 'coroutine', 'asyncGenerator', 'class']),
})
export type RecordedFunction = v.InferOutput<typeof functionSchema>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const partSchema = v.strictObject({
  /** Number of its first step. */
  first: count,
  steps: count,
  /** Characters of output before its first step. */
  output: count,
  /** Length of its stream. */
  bytes: count,
  /** A type's name and a text. */
  literals: v.array(v.tuple([v.string(), v.string()])),
})
export type PartHead = v.InferOutput<typeof partSchema>

export const headSchema = v.strictObject({
  version: v.literal(VERSION),
  language: v.string(),
  files: v.array(v.string()),
  functions: v.array(functionSchema),
  parts: v.array(partSchema),
  /** How many steps the program took as far as they were counted. */
  steps: count,
  /**
   * What the program printed, in order, up to a bound: the steps' characters count in it. `stdin` is a line that was given to it, where
   * one would have typed it.
   */
  output: v.array(v.tuple([v.picklist(['stdout', 'stderr', 'stdin']), v.string()])),
  /** Why not all is there, in words for the reader: what the program does that cannot be recorded, or that it took too long. */
  omitted: v.array(v.string()),
})
export type Head = v.InferOutput<typeof headSchema>

/** The value that is a target. */
export const ofTarget = (number: number): number => number * 2 + 1
/** The value that is a literal of the part. */
export const ofLiteral = (index: number): number => (index + 1) * 2
