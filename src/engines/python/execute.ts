import type { EmscriptenModule, Pointer } from './emscripten'
import type { Session } from './session'

/** The prelude's functions, which a worker calls; prelude/program.py and prelude/prompt.py have them. */
export const ENTRIES = [
  'prepare',
  'complete',
  'drive',
  'finish',
  'clear',
  'end',
  'stay',
  'read',
  'take',
  'rest',
] as const
export interface Entries extends Readonly<Record<(typeof ENTRIES)[number], Pointer>> {
  /** Functions written in C, each of which frees one tool of `sys.monitoring`. */
  readonly freeTools: readonly Pointer[]
}

/** What there is to be executed: code objects, and the dictionary that they run in. */
interface Prepared {
  readonly code: readonly Pointer[]
  /** Those of them that return a coroutine, which is to be run. */
  readonly coroutines?: readonly Pointer[] | undefined
  readonly globals: Pointer
}

/** Where a program has taken all memory that it can have, so many bytes are left to tell how it has ended. */
const RESERVE = 2 ** 21

const NOTHING: Prepared = { code: [], globals: 0 }

/** Keeps the prelude's functions: nothing in Python refers to them once a program runs. */
export function keepEntries(python: EmscriptenModule, entries: Entries): void {
  for (const name of ENTRIES) python._Py_IncRef(entries[name])
  for (const freeTool of entries.freeTools) python._Py_IncRef(freeTool)
}

function entriesOf({ said: { entries } }: Session): Entries {
  if (!entries) throw new Error('The prelude has not been started.')
  return entries
}

/**
 * Executes code so that the program's own frame is the first one, until all is done or the prelude says that it is enough.
 *
 * @param take the prelude's function that gets each result
 * @returns false when that function has raised something itself, which nobody has taken yet
 */
function executeCode(
  python: EmscriptenModule,
  { code, coroutines, globals }: Prepared,
  entries: Entries,
  take: Pointer,
  isRecorded: () => boolean,
): boolean {
  const goOnWith = python._PyBool_FromLong(1)
  let goOn = goOnWith
  const name = python.stringToNewUTF8(OUTCOME)
  for (const each of code) {
    const reserve = python._malloc(RESERVE)
    let result = python._PyEval_EvalCode(each, globals, globals)
    if (result !== 0 && coroutines?.includes(each))
      result = python._PyObject_CallOneArg(entries.complete, result)
    python._free(reserve)
    const outcome = outcomeOf(python, result)
    silenceTracers(python, entries, isRecorded())
    goOn = handOver(python, take, outcome, name)
    if (goOn !== goOnWith) break
  }
  python._free(name)
  return goOn !== 0
}

/** A tracer of the program's own sees what is the program's. One that is recorded still has no tool of `sys.monitoring`. */
function silenceTracers(python: EmscriptenModule, { freeTools }: Entries, isRecorded: boolean): void {
  python._PyEval_SetTrace(0, 0)
  python._PyEval_SetProfile(0, 0)
  if (isRecorded) return
  for (const freeTool of freeTools) python._PyObject_CallNoArgs(freeTool)
}

/** What code has come to. */
interface Outcome {
  readonly raised: boolean
  /** What it has returned, or the exception that it has raised. */
  readonly object: Pointer
}

/** @param result what code has returned; 0 stands for an exception */
function outcomeOf(python: EmscriptenModule, result: Pointer): Outcome {
  const raised = result === 0
  return { raised, object: raised ? python._PyErr_GetRaisedException() : result }
}

/** Under this name of `sys` the prelude finds what code has come to. */
const OUTCOME = '_engine'

/** Gives the prelude what code has come to. @param name {@link OUTCOME} in the interpreter's memory. @returns what the prelude says to it */
function handOver(
  python: EmscriptenModule,
  take: Pointer,
  { raised, object }: Outcome,
  name: Pointer,
): Pointer {
  python._PySys_SetObject(name, object)
  // Nobody else is to keep it: what a traceback holds goes with it.
  if (object !== 0) python._Py_DecRef(object)
  return python._PyObject_CallOneArg(take, python._PyBool_FromLong(raised ? 1 : 0))
}

/**
 * Executes the program that has been written; its interpreter may stay.
 *
 * @param recording whether what the program does is recorded now, and who is told that its own code is over: what is left is to
 *   end, or to stay
 */
export function executeProgram(
  python: EmscriptenModule,
  session: Session,
  stays: boolean,
  recording: { readonly isOn: () => boolean; readonly end: () => void },
): void {
  const entries = entriesOf(session)
  python._PyObject_CallNoArgs(entries.prepare)
  executeCode(python, session.said.prepared ?? NOTHING, entries, entries.drive, recording.isOn)
  recording.end()
  if (!stays) endProgram(python, session, entries)
  else if (callThrough(python, entries.stay) === 0)
    throw new Error('it could not stay when the program had ended')
}

/** Executes the piece that has been written, in what a program has left; it may end the interpreter. */
export function executePiece(python: EmscriptenModule, session: Session): void {
  const entries = entriesOf(session)
  delete session.said.prepared
  // The reader may interrupt at any moment, also while the prelude is at work: that is then what has come of the piece.
  const isRead = python._PyObject_CallNoArgs(entries.read) !== 0
  if (isRead && !session.said.prepared) return
  const prepared = session.said.prepared ?? NOTHING
  if (!isRead || !executeCode(python, prepared, entries, entries.take, () => false))
    takeFailure(python, entries)
  if (callThrough(python, entries.rest) !== python._PyBool_FromLong(1)) endProgram(python, session, entries)
}

/** Lets go of all that the program has made: without a frame of ours, as finalizers that fail show where they were called from. */
function endProgram(python: EmscriptenModule, session: Session, entries: Entries): void {
  for (const entry of [entries.finish, entries.clear, entries.end]) {
    python._PyObject_CallNoArgs(entry)
    const calls = session.said.free ?? []
    delete session.said.free
    for (const call of calls) {
      const result = python._PyObject_CallNoArgs(call)
      if (result === 0) python._PyErr_GetRaisedException()
      else python._Py_DecRef(result)
    }
  }
}

/** What has cut a piece short is what has come of it. */
function takeFailure(python: EmscriptenModule, { take }: Entries): void {
  const name = python.stringToNewUTF8(OUTCOME)
  handOver(python, take, outcomeOf(python, 0), name)
  python._free(name)
}

/** Calls a function of the prelude's, once more where an interruption has cut it short: there is only one in a piece. */
function callThrough(python: EmscriptenModule, entry: Pointer): Pointer {
  const result = python._PyObject_CallNoArgs(entry)
  if (result !== 0) return result
  python._PyErr_GetRaisedException()
  return python._PyObject_CallNoArgs(entry)
}
