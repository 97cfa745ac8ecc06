import { createTaskQueue, type Scheduler } from './scheduler'
import { replaceClass } from './replaceClass'
import { replaceMethod } from './replaceMethod'

/*
 * A stream that always has more goes on from promise to promise, and its worker never comes to another task. Told to end such a worker, a
 * browser breaks it off after two seconds, wherever it is; in the midst of a stream's own code that has ended Chromium's whole process, and
 * the page with it (seen with 156). So streams wait for another task when they have gone on for long: there a worker ends like any other.
 */

/** So long streams go on without another task, in milliseconds. */
const LONGEST = 50

const { apply } = Reflect
/** A program may put another one in its place. */
const Promised = Promise
type Callback = (...args: unknown[]) => unknown

/** The method that takes chunks, what is done where there is none, and the other members of what has it. */
type Taking = readonly [method: string, ordinary: Callback, ...others: string[]]

/** By class; see https://streams.spec.whatwg.org, UnderlyingSink and Transformer. */
const TAKING = {
  WritableStream: ['write', () => undefined, 'abort', 'close', 'start', 'type'],
  TransformStream: [
    'transform',
    (chunk, controller) => (controller as TransformStreamDefaultController).enqueue(chunk),
    'cancel',
    'flush',
    'readableType',
    'start',
    'writableType',
  ],
} satisfies Record<string, Taking>

/** @param now milliseconds, by a clock that no program can replace */
export function restStreams(scheduler: Scheduler, now: () => number): void {
  /** When streams went on first in this task. */
  let since: number | undefined
  let waiting: (() => void)[] = []
  const nextTask = createTaskQueue(() => {
    since = undefined
    const those = waiting
    waiting = []
    for (let at = 0; at < those.length; at += 1) those[at]?.()
  })

  function isLong(): boolean {
    if (since !== undefined) return now() - since > LONGEST
    since = now()
    nextTask()
    return false
  }

  async function settleLater(result: unknown): Promise<unknown> {
    const value = await result
    await scheduler.track(
      new Promised<void>((resolve) => {
        waiting[waiting.length] = resolve
      }),
    )
    return value
  }

  const rest = (result: unknown): unknown => (isLong() ? settleLater(result) : result)

  // WebKit does not have all of these in every version.
  const values = (ReadableStream.prototype as Partial<ReadableStream>).values
  const readers: [owner: object, name: string][] = [[ReadableStreamDefaultReader.prototype, 'read']]
  if ('ReadableStreamBYOBReader' in globalThis) readers.push([ReadableStreamBYOBReader.prototype, 'read'])
  if (values) readers.push([Object.getPrototypeOf(values.call(new ReadableStream())) as object, 'next'])
  for (const [owner, name] of readers)
    replaceMethod(
      owner,
      name,
      (original) =>
        function (this: unknown, ...args: unknown[]) {
          return rest(apply(original, this, args))
        },
    )

  /** @returns what takes the chunks of a stream, such that its `method` rests */
  function restingTaker(taker: unknown, [method, ordinary, ...others]: Taking): unknown {
    if (taker === null || !['object', 'function', 'undefined'].includes(typeof taker)) return taker
    // One of our own: the taker itself may be frozen.
    const resting: Record<string, unknown> = {}
    for (const name of [method, ...others]) {
      const given: unknown = taker && Reflect.get(taker, name)
      const own = given === undefined && name === method ? ordinary : given
      if (own === undefined) continue
      resting[name] =
        typeof own !== 'function'
          ? own
          : (...args: unknown[]) => {
              const result: unknown = apply(own as Callback, taker, args)
              return name === method ? rest(result) : result
            }
    }
    return resting
  }

  for (const [name, taking] of Object.entries(TAKING) as [keyof typeof TAKING, Taking][]) {
    const native = globalThis[name] as new (...args: unknown[]) => object
    replaceClass(globalThis, native, ([taker, ...others], original) =>
      original([restingTaker(taker, taking), ...others]),
    )
  }
}
