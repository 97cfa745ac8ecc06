import type { Reason } from '../../../steps/format'
import { createRecordingWriter, type RecordingWriter } from '../../../steps/writer'
import type { EmscriptenModule, Pointer } from '../emscripten'
import { createArena } from './arena'
import { readAwaited } from './awaited'
import { createComparison } from './compare'
import { createFrames, describeOwnCode, type OwnCode, type OwnFrame } from './frames'
import { CO, describeCode } from './functions'
import { createHeap, type Heap, type HeapPlace } from './heap'
import { forgetTrace } from './tracked'
import { createHook, EVENT, type EventNumber, type Hook } from './hook'
import { readSmall } from './literals'
import { createLiteralShapes } from './literalShapes'
import { CODE, createMemory, GENERATOR, THREAD_STATE } from './memory'
import { createNative } from './native'
import { createShapes } from './shapes'
import { createTasks } from './tasks'
import { createTypes } from './types'

/** What a run is recorded by. */
export interface Recorder {
  /** Whether it still records: then the program has not used `sys.monitoring` itself. */
  isOn(): boolean
  output(stream: 'stdout' | 'stderr' | 'stdin', text: string): void
  /** The program is over: nothing is recorded any more. @returns the recording */
  finish(): ArrayBuffer
  /** The same where the interpreter is not there any more to be asked anything. */
  abandon(): ArrayBuffer
}

/** What is recorded. */
export interface Subject {
  /** Where the address of the state of the thread is. */
  readonly thread: Pointer
  /** The folder in which the program runs. */
  readonly home: string
  /** Names of the program's files; the first one is the main file's. */
  readonly files: readonly string[]
}

/** Of an exception. */
const TRACEBACK = 20

/** For so long the recorder may work in all, in milliseconds; then the rest is not recorded. */
const MOST_TIME = 5_000
/**
 * Of so many events one is timed; longer than so many milliseconds it takes none, that was the machine. A prime: lines of a loop come
 * round, and with 16 the same of two would be timed each time, which may be the one where nothing has changed.
 */
const TIMED = 17
const MOST_OF_ONE = 20

/**
 * Has what a program does recorded from now on.
 *
 * @param exports what the interpreter's instance exports
 * @throws Error when the interpreter is another one than this is written for
 */
export function startRecording(
  python: EmscriptenModule,
  exports: WebAssembly.Exports,
  subject: Subject,
  now: () => number,
): Recorder {
  const native = createNative(python, exports)
  const { c } = native
  const arena = createArena(python)
  const memory = createMemory(python, arena)
  const { peek } = memory
  const writer: RecordingWriter = createRecordingWriter('python')
  const types = createTypes(memory, modulesOf(subject.files), createLiteralShapes(memory, represent))
  const codes = new Map<Pointer, OwnCode>()
  const shapeOf = createShapes(memory, types, isOwnCode)
  const tasks = createTasks(memory, types, writer, () => heap)
  const place: HeapPlace = {
    memory,
    arena,
    comparison: createComparison(native, memory),
    types,
    writer,
    shapeOf,
    known: tasks.known,
  }
  const heap: Heap = createHeap(place)
  const frames = createFrames(place, heap)
  const thread = peek(subject.thread)
  let main: OwnFrame | undefined
  let mainEnded = false
  let isCutShort = false
  let events = 0
  let spent = 0

  /** Only for types of which it is known that nothing of the program's is called. */
  function represent(object: Pointer): string {
    const made = c.PyObject_Repr(object)
    memory.refresh()
    if (made === 0) {
      c.PyErr_Clear()
      return '…'
    }
    const text = memory.text(made, 200)
    c.Py_DecRef(made)
    return text
  }

  /** The file of the program's that code is in: what stands as its name in the recording. */
  function fileOf(code: Pointer): string | undefined {
    const name = memory.text(peek(code + CODE.file), 1_100)
    const short = name.startsWith(`${subject.home}/`) ? name.slice(subject.home.length + 1) : name
    return subject.files.includes(short) ? short : undefined
  }

  function isOwnCode(code: Pointer): boolean {
    return codes.has(code) || fileOf(code) !== undefined
  }

  function textOf(object: Pointer): string | undefined {
    const type = types.peek(object)
    return type.literal?.write(object, type)
  }

  function ownCode(code: Pointer): OwnCode | undefined {
    const known = codes.get(code)
    if (known !== undefined) return known
    const file = fileOf(code)
    if (file === undefined) return undefined
    const said = { ...describeCode(memory, code), file }
    const own = describeOwnCode(memory, code, writer.addFunction(said), said)
    // It stays, so that no other one gets its address.
    c.Py_IncRef(code)
    codes.set(code, own)
    return own
  }

  function isMain({ said }: OwnCode): boolean {
    return said.kind === 'module' && said.file === subject.files[0]
  }

  function begin(address: Pointer, code: OwnCode): OwnFrame | undefined {
    const caller = frames.callerOf(address)
    // A module that something of the program's has executed is not its next piece, though it says that it is of the main file.
    if (isMain(code) && main !== undefined && caller === 0) {
      frames.move(main, address, code)
      return undefined
    }
    const frame = frames.add(address, code, caller, tasks.current(thread))
    if (main === undefined && isMain(code)) main = frame
    return frame
  }

  /** @param words what stands for the value where there is no object */
  function record(reason: Reason, frame: OwnFrame, object: Pointer, words?: string): void {
    frames.sweep()
    const value = words === undefined ? 0 : writer.literal('awaitable', words)
    const isNew = !frames.areSame() || tasks.areThere()
    const text = isNew || object === 0 ? 0 : heap.text(object)
    const isMore = isNew || (object !== 0 && text === 0)
    const seen = isMore || !heap.renew() ? lookAtAll(object) : text
    writer.step(reason, frame.number, frame.line, value || seen)
  }

  /** @returns the value that the object is */
  function lookAtAll(object: Pointer): number {
    heap.begin()
    tasks.look()
    const isWhole = frames.visit()
    const value = heap.value(object)
    heap.end(isWhole)
    return value
  }

  function handle(event: EventNumber, args: Pointer): boolean {
    const code = ownCode(peek(args))
    if (code === undefined) return event === EVENT.start
    const address = peek(thread + THREAD_STATE.currentFrame)
    if (event === EVENT.start) {
      if (!code.isWatched) {
        code.isWatched = true
        hook.watch(code.pointer)
        memory.refresh()
      }
      const frame = begin(address, code)
      if (frame === undefined) return false
      frame.line = code.said.line
      record('call', frame, 0)
      return false
    }
    const frame = frames.find(address, code) ?? begin(address, code) ?? main
    if (frame === undefined) return false
    if (event === EVENT.line) {
      frame.line = readSmall(peek, peek(args + 4))
      record('line', frame, 0)
      return false
    }
    const object = event === EVENT.resume ? 0 : peek(args + 8)
    if (event === EVENT.resume || event === EVENT.throw) {
      frames.resume(frame, frames.callerOf(address), tasks.current(thread))
      record(event === EVENT.resume ? 'resume' : 'throw', frame, object)
    } else if (event === EVENT.yield) suspend(frame, object)
    else if (event === EVENT.raise) {
      if (!isSilent(object)) record('raise', frame, object)
    } else leave(event === EVENT.return ? 'return' : 'unwind', frame, object)
    return false
  }

  function suspend(frame: OwnFrame, yielded: Pointer): void {
    const { flags } = frame.code
    const isWrapped = types.peek(yielded).form === 'async_generator_wrapped_value'
    if ((flags & CO.coroutine) !== 0 || ((flags & CO.asyncGenerator) !== 0 && !isWrapped)) {
      const awaited = readAwaited({ memory, typeOf: types.of, isOwnCode, textOf }, frame.pointer)
      if ('object' in awaited) record('await', frame, awaited.object)
      else record('await', frame, 0, awaited.words)
    } else record('yield', frame, isWrapped ? peek(yielded + 8) : yielded)
    frames.suspend(frame)
  }

  function leave(reason: 'return' | 'unwind', frame: OwnFrame, object: Pointer): void {
    if (frame === main && reason === 'return') {
      // Another piece may follow.
      frame.isActive = false
      forgetTrace(frame)
      return
    }
    record(reason, frame, object)
    if (frame.task !== 0) {
      const state = reason === 'return' ? 'done' : isCancelled(object) ? 'cancelled' : 'failed'
      tasks.end(frame.pointer - GENERATOR.frame, state)
    }
    if (frame === main) mainEnded = true
    else frames.remove(frame)
  }

  /** The end of an iteration or of what was awaited, which C code tells so, and nobody has raised. */
  const isSilent = (error: Pointer): boolean =>
    types.peek(error).form === 'StopIteration' && peek(error + TRACEBACK) === 0
  const isCancelled = (error: Pointer): boolean => types.peek(error).name === 'CancelledError'

  /** The rest is not recorded: from here on it is not known which frames there are. */
  function stop(words: string): void {
    isCutShort = true
    writer.omit(words)
    hook.remove()
  }

  function listen(event: EventNumber, args: Pointer): boolean {
    memory.refresh()
    events += 1
    const started = events % TIMED === 0 ? now() : 0
    try {
      return handle(event, args)
    } catch (error) {
      // Calls so deep that there is no stack left for more: the program is about to hear of it.
      if (!(error instanceof RangeError) && !isInternal(error))
        stop(`The recorder has failed, and the rest of the run is not recorded: ${String(error)}`)
      return false
    } finally {
      if (started !== 0) {
        // What else the machine did meanwhile is not the recorder's.
        spent += Math.min(now() - started, MOST_OF_ONE) * TIMED
        if (spent > MOST_TIME)
          stop('It takes too long to record all of this run: the rest of it is not recorded.')
      }
    }
  }

  const hook: Hook = createHook(native, listen, () =>
    stop('The program uses sys.monitoring itself: from there on it is not recorded.'),
  )
  return {
    isOn: () => !isCutShort,
    output: (stream, text) => writer.output(stream, text),
    finish() {
      hook.remove()
      memory.refresh()
      if (main !== undefined && !mainEnded && !isCutShort) record('return', main, c.Py_GetConstantBorrowed(0))
      return writer.finish()
    },
    abandon: () => writer.finish(),
  }
}

/** Firefox has an error of its own for a stack that is used up. */
function isInternal(error: unknown): boolean {
  return error instanceof Error && error.name === 'InternalError'
}

/** Names of the modules that a program's files are. */
function modulesOf(files: readonly string[]): ReadonlySet<string> {
  const names = files
    .filter((file) => file.endsWith('.py'))
    .map((file) => file.replace(/(\/__init__)?\.py$/, '').replaceAll('/', '.'))
  return new Set(['__main__', ...names])
}
