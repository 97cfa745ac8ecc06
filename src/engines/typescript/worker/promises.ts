import { promiseStates } from '../inspect/recorded'
import { replaceMethod } from './replaceMethod'

/*
 * A promise does not tell its state. Those of `Promise.resolve` and `Promise.reject` are known at once. Any other is watched from
 * when the program waits for it: by `then` and what calls it, and by an `await` of a name (the compiler tells of those, see
 * emit.ts). One reaction is added before the program's own, so that the state is noted when the program goes on; the order of
 * all others stays, and whether a rejection counts as handled, too. A promise that is awaited where it is made is not watched:
 * nobody can show it later, and V8 follows a failure through promises with one reaction only.
 */

const { apply } = Reflect
const then = Reflect.get(Promise.prototype, 'then') as (...handlers: unknown[]) => unknown
const sourceOf = Function.prototype.toString

function note(promise: object, status: 'fulfilled' | 'rejected', value: unknown): void {
  if (promiseStates.get(promise) === undefined) promiseStates.set(promise, { status, value })
}

const watched = new WeakSet<object>()
const { has, add } = WeakSet.prototype

function watch(promise: unknown): void {
  if (!(promise instanceof Promise) || apply(has, watched, [promise])) return
  if (promiseStates.get(promise) !== undefined) return
  try {
    apply(add, watched, [promise])
    apply(then, promise, [
      (value: unknown) => note(promise, 'fulfilled', value),
      (reason: unknown) => note(promise, 'rejected', reason),
    ])
  } catch {
    // It only inherits from a promise.
  }
}

/** Watches a promise, or those in an array, and gives it back: it is about to be waited for. */
export function awaited<T>(value: T): T {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) watch(item)
  else watch(value)
  return value
}

/** What resolves another promise, such as the one of an async function that returns this one. */
function isPlatforms(handler: unknown): boolean {
  return typeof handler === 'function' && /\{\s*\[native code\]\s*\}$/.test(apply(sourceOf, handler, []))
}

/** Lets the states of promises be noted for `inspect`; see recorded.ts. */
export function recordPromises(): void {
  for (const name of ['resolve', 'reject'] as const) {
    replaceMethod(
      Promise,
      name,
      (original) =>
        function (this: unknown, value?: unknown) {
          const promise = apply(original, this, [value]) as object
          if (name === 'reject') note(promise, 'rejected', value)
          else if (!isThenable(value)) note(promise, 'fulfilled', value)
          return promise
        },
    )
  }
  replaceMethod(
    Promise.prototype,
    'then',
    (original) =>
      function (this: unknown, onFulfilled?: unknown, onRejected?: unknown) {
        if (!isPlatforms(onFulfilled)) watch(this)
        return apply(original, this, [onFulfilled, onRejected]) as unknown
      },
  )
}

function isThenable(value: unknown): boolean {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && 'then' in value
}
