import type { EmscriptenModule, Pointer } from './emscripten'
import type { Session } from './session'

/** The prelude's functions, which a worker calls; prelude/program.py and prelude/prompt.py have them. */
export const ENTRIES = ['prepare', 'drive', 'finish', 'stay', 'read', 'take', 'rest'] as const
export type Entries = Readonly<Record<(typeof ENTRIES)[number], Pointer>>

/** What there is to be executed: code objects, and the dictionary that they run in. */
interface Prepared {
  readonly code: readonly Pointer[]
  readonly globals: Pointer
}

const NOTHING: Prepared = { code: [], globals: 0 }

/** Keeps the prelude's functions: nothing in Python refers to them once a program runs. */
export function keepEntries(python: EmscriptenModule, entries: Entries): void {
  for (const name of ENTRIES) python._Py_IncRef(entries[name])
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
function executeCode(python: EmscriptenModule, { code, globals }: Prepared, take: Pointer): boolean {
  for (const each of code) {
    const result = python._PyEval_EvalCode(each, globals, globals)
    // A tracer of the program's own sees what is the program's.
    python._PyEval_SetTrace(0, 0)
    python._PyEval_SetProfile(0, 0)
    const goOn = handOver(python, take, result)
    if (goOn !== python._PyBool_FromLong(1)) return goOn !== 0
  }
  return true
}

/** Gives the prelude what code has come to; 0 stands for the exception that it has raised. @returns what the prelude says to it */
function handOver(python: EmscriptenModule, take: Pointer, result: Pointer): Pointer {
  const name = python.stringToNewUTF8('_engine')
  python._PySys_SetObject(name, result === 0 ? python._PyErr_GetRaisedException() : result)
  python._free(name)
  return python._PyObject_CallOneArg(take, python._PyBool_FromLong(result === 0 ? 1 : 0))
}

/**
 * Executes the program that has been written; its interpreter may stay.
 *
 * @param onOver is called when the program's own code is over: what is left is to end, or to stay
 */
export function executeProgram(
  python: EmscriptenModule,
  session: Session,
  stays: boolean,
  onOver: () => void,
): void {
  const entries = entriesOf(session)
  python._PyObject_CallNoArgs(entries.prepare)
  executeCode(python, session.said.prepared ?? NOTHING, entries.drive)
  onOver()
  if (!stays) python._PyObject_CallNoArgs(entries.finish)
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
  if (!isRead || !executeCode(python, session.said.prepared ?? NOTHING, entries.take))
    handOver(python, entries.take, 0)
  if (callThrough(python, entries.rest) !== python._PyBool_FromLong(1))
    python._PyObject_CallNoArgs(entries.finish)
}

/** Calls a function of the prelude's, once more where an interruption has cut it short: there is only one in a piece. */
function callThrough(python: EmscriptenModule, entry: Pointer): Pointer {
  const result = python._PyObject_CallNoArgs(entry)
  if (result !== 0) return result
  python._PyErr_GetRaisedException()
  return python._PyObject_CallNoArgs(entry)
}
