import type { Pointer } from '../emscripten'
import { type Native, NONE } from './native'

/*
 * `sys.monitoring` with a function of ours: the interpreter calls it as one that is written in C, so no frame is made for it, nothing is
 * counted or allocated, and no tracer or limit of the program's knows of it.
 */

/** Events of `sys.monitoring`, by the numbers of their bits. */
export const EVENT = {
  start: 0,
  resume: 1,
  return: 2,
  yield: 3,
  line: 5,
  raise: 11,
  unwind: 13,
  throw: 14,
} as const
export type EventNumber = (typeof EVENT)[keyof typeof EVENT]

const bits = (...events: readonly EventNumber[]): number =>
  events.reduce<number>((sum, event) => sum | (1 << event), 0)
/** These come from any code, that the program's own may be found, and as the others cannot be asked of single code objects. */
const EVERYWHERE = bits(EVENT.start, EVENT.raise, EVENT.unwind, EVENT.throw)
const IN_OWN_CODE = bits(EVENT.line, EVENT.resume, EVENT.return, EVENT.yield)

/** What the functions of `sys.monitoring` are called, which the program may call. */
const FUNCTIONS = [
  'use_tool_id',
  'clear_tool_id',
  'free_tool_id',
  'get_tool',
  'register_callback',
  'get_events',
  'set_events',
  'get_local_events',
  'set_local_events',
  'restart_events',
] as const

/** @returns whether this place need not be told of again */
export type Listener = (event: EventNumber, args: Pointer, count: number) => boolean

export interface Hook {
  /** Has the events in a code object told. */
  watch(code: Pointer): void
  /** Nothing is told any more, and nothing of it is left. */
  remove(): void
}

/** Of a function that is written in C: how it is called. */
const VECTORCALL = 24
const FASTCALL_WITH_KEYWORDS = 0x82
/** One that no tool has by custom. */
const TOOL = 4

/**
 * Has events told to a function.
 *
 * @param onRival the program uses `sys.monitoring` itself: it finds all of it free. The hook has been removed.
 * @throws Error when the interpreter has no such events
 */
export function createHook(native: Native, listen: Listener, onRival: () => void): Hook {
  const { c, python } = native
  const chars = (text: string): Pointer => python.stringToNewUTF8(text)
  const integer = (value: number): Pointer => c.PyLong_FromLong(value)
  const attribute = (object: Pointer, name: string): Pointer => {
    const found = c.PyObject_GetAttrString(object, chars(name))
    if (found === 0) throw new Error(`The interpreter has no sys.monitoring.${name}.`)
    return found
  }
  const none = c.Py_GetConstantBorrowed(NONE)
  const monitoring = c.PySys_GetObject(chars('monitoring'))
  const disable = attribute(monitoring, 'DISABLE')
  const functions = new Map(FUNCTIONS.map((name) => [name, attribute(monitoring, name)]))
  /** How each was called before: the interpreter's own way, which stays ours. */
  const before = new Map(
    [...functions.values()].map((callable) => [callable, native.read(callable + VECTORCALL)]),
  )
  const tool = integer(TOOL)
  let isRemoved = false

  function call(name: (typeof FUNCTIONS)[number], ...args: readonly Pointer[]): void {
    const callable = functions.get(name) ?? 0
    const words = native.allocate(args)
    const result = native.callAt(before.get(callable) ?? 0, [callable, words, args.length, 0])
    python._free(words)
    if (result === 0) {
      c.PyErr_Clear()
      throw new Error(`sys.monitoring.${name}() does not do what it should.`)
    }
    c.Py_DecRef(result)
  }

  function remove(): void {
    if (isRemoved) return
    isRemoved = true
    for (const [callable, vectorcall] of before) native.write(callable + VECTORCALL, vectorcall)
    call('free_tool_id', tool)
  }

  /** The program's first call of any of them takes the hook away. */
  function standAside(callable: Pointer, args: Pointer, count: number, names: Pointer): Pointer {
    remove()
    onRival()
    return native.callAt(before.get(callable) ?? 0, [callable, args, count, names])
  }

  call('use_tool_id', tool, c.PyUnicode_FromString(chars('steps')))
  const answer = native.addFunction((self, args, count) => {
    // Of a small integer, which it is.
    const event = native.read(self + 12) as EventNumber
    return listen(event, args, count) ? disable : none
  })
  const definition = native.allocate([chars('step'), answer, FASTCALL_WITH_KEYWORDS, 0])
  for (const event of Object.values(EVENT))
    call('register_callback', tool, integer(1 << event), c.PyCMethod_New(definition, integer(event), 0, 0))
  call('set_events', tool, integer(EVERYWHERE))
  const aside = native.addFunction(standAside)
  for (const callable of before.keys()) native.write(callable + VECTORCALL, aside)

  return { watch: (code) => call('set_local_events', tool, code, integer(IN_OWN_CODE)), remove }
}
