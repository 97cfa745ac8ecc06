import { createTaskQueue, type Scheduler } from './scheduler'
import { replaceMethod } from './replaceMethod'

/*
 * A stream that always has more goes on from promise to promise, and its worker never comes to another task. Told to end such a worker, a
 * browser breaks it off after two seconds, wherever it is; in the midst of a stream's own code that has ended Chromium's whole process, and
 * the page with it (seen with 156). So streams wait for another task when they have gone on for long: there a worker ends like any other.
 */

/** So long streams go on without another task, in milliseconds. */
const LONGEST = 50

const { apply } = Reflect
type Callback = (...args: unknown[]) => unknown

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
      new Promise<void>((resolve) => {
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

  /** Lets what takes the chunks of a stream rest. @param name of the method that does, @param ordinary what is done where there is none */
  function restTaker(name: 'WritableStream' | 'TransformStream', method: string, ordinary: Callback): void {
    const native = globalThis[name] as new (...args: unknown[]) => object
    const value = new Proxy(native, {
      construct(target, [taker, ...others]: unknown[], newTarget: Callback) {
        return Reflect.construct(
          target,
          [restingTaker(taker, method, ordinary), ...others],
          newTarget,
        ) as object
      },
    })
    Object.defineProperty(native.prototype, 'constructor', { value, writable: true, configurable: true })
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false })
  }

  function restingTaker(taker: unknown, method: string, ordinary: Callback): unknown {
    if (taker === undefined || taker === null)
      return { [method]: (...args: unknown[]) => rest(ordinary(...args)) }
    if (typeof taker !== 'object' && typeof taker !== 'function') return taker
    const read = (_: object, name: string | symbol): unknown => {
      const own: unknown = Reflect.get(taker, name)
      if (typeof own !== 'function' && (own !== undefined || name !== method)) return own
      const call = (own ?? ordinary) as Callback
      return (...args: unknown[]) => {
        const result: unknown = apply(call, taker, args)
        return name === method ? rest(result) : result
      }
    }
    // Not of the taker itself, which may be frozen: then nothing else may be said of what it has.
    return new Proxy({}, { get: read })
  }

  restTaker('WritableStream', 'write', () => undefined)
  restTaker('TransformStream', 'transform', (chunk, controller) => {
    ;(controller as TransformStreamDefaultController).enqueue(chunk)
  })
}
