import { ofTarget } from '../../../steps/format'
import type { RecordingWriter } from '../../../steps/writer'
import type { Pointer } from '../emscripten'
import type { Heap } from './heap'
import type { Tracked } from './tracked'
import { readSmall } from './literals'
import { FLAG, type Memory, THREAD_STATE } from './memory'
import type { Types } from './types'

/** Of a task of asyncio's. */
const TASK = { exception: 24, result: 32, state: 52, waiter: 64, coroutine: 68, name: 72 } as const
const PENDING = 0
const CANCELLED = 1

/** asyncio's tasks that have executed something of the program's. */
export interface Tasks {
  /** Number of the task that is executed now, 0 for none. */
  current(thread: Pointer): number
  known(object: Pointer): Tracked | undefined
  /** Whether there are any. */
  areThere(): boolean
  /** A coroutine has come to an end: if it is a task's own, the task may be gone before the next step. */
  end(coroutine: Pointer, state: 'done' | 'cancelled' | 'failed'): void
  /** Tells of each what has changed; who waits for whom. To be called before the heap looks. */
  look(): void
}

/** @param heap is made later: it asks for the tasks in turn */
export function createTasks(memory: Memory, types: Types, writer: RecordingWriter, heap: () => Heap): Tasks {
  const { peek } = memory
  const byAddress = new Map<Pointer, Tracked>()
  /** Tasks whose result is an object, which may go with them. */
  const leading = new Set<number>()
  const isTask = (object: Pointer): boolean => types.peek(object).form === '_asyncio.Task'

  function add(task: Pointer): Tracked {
    const type = types.peek(task)
    const number = writer.number()
    const said = nameOf(task)
    writer.object(number, 'task', type.name, writer.literal('label', said))
    const tracked = heap().createTracked(number, task, 'named', () => undefined, type.pointer)
    byAddress.set(task, tracked)
    return tracked
  }

  /** One that was given no name has a number until it is asked for its name. */
  function nameOf(task: Pointer): string {
    const name = peek(task + TASK.name)
    if (name === 0) return 'Task'
    if ((types.peek(name).flags & FLAG.long) !== 0) return `Task-${readSmall(peek, name)}`
    return (types.peek(name).flags & FLAG.unicode) !== 0 ? memory.text(name, 100) : 'Task'
  }

  function set({ number }: Tracked, name: string, value: number): void {
    const key = writer.literal('name', name)
    if (value === 0) writer.delete(number, key)
    else writer.set(number, key, value)
  }

  function tell(task: Tracked): void {
    const { pointer } = task
    const state = peek(pointer + TASK.state)
    const failed = peek(pointer + TASK.exception) !== 0
    const words =
      state === PENDING ? 'pending' : state === CANCELLED ? 'cancelled' : failed ? 'failed' : 'done'
    set(task, 'state', writer.literal('state', words))
    const waiter = state === PENDING ? peek(pointer + TASK.waiter) : 0
    const other = byAddress.get(waiter)
    if (other !== undefined) set(task, 'waits for', ofTarget(other.number))
    else if (waiter !== 0) {
      const type = types.peek(waiter)
      set(task, 'waits for', writer.literal(type.name, `<${type.name}>`))
    } else set(task, 'waits for', 0)
    const result =
      state === PENDING || state === CANCELLED ? 0 : peek(pointer + (failed ? TASK.exception : TASK.result))
    const value = result === 0 ? 0 : heap().value(result)
    if (value % 2 === 1) leading.add(task.number)
    set(task, 'result', value)
  }

  return {
    current(thread) {
      const task = peek(thread + THREAD_STATE.runningTask)
      if (task === 0 || !isTask(task)) return 0
      const tracked = byAddress.get(task)
      return (tracked !== undefined && tracked.type === peek(task + 4) ? tracked : add(task)).number
    },
    end(coroutine, state) {
      for (const [address, task] of byAddress)
        if (peek(address + TASK.coroutine) === coroutine) set(task, 'state', writer.literal('state', state))
    },
    known: (object) => byAddress.get(object),
    areThere: () => byAddress.size > 0,
    look() {
      for (const [address, task] of byAddress) {
        // It has ended and is forgotten: what was told of it last stays.
        if (peek(address) > 0 && peek(address + 4) === task.type) tell(task)
        else {
          byAddress.delete(address)
          set(task, 'waits for', 0)
          if (leading.delete(task.number)) set(task, 'result', 0)
        }
      }
    },
  }
}
