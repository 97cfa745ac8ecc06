import { promiseStates } from '../inspect/recorded'
import { replaceMethod } from './replaceMethod'

/*
 * A promise does not tell its state. What shows one finds it out afterwards, see patientOutput.ts. Those of `Promise.resolve` and `Promise.reject` are known at once. Any other is watched from
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
/** Those that the program waits for: their rejection is its own affair. */
const handled = new WeakSet<object>()
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

function wait(promise: unknown): void {
  watch(promise)
  if (typeof promise === 'object' && promise !== null) apply(add, handled, [promise])
}

/** Watches a promise, or those in an array, and gives it back: it is about to be waited for. */
export function awaited<T>(value: T): T {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) wait(item)
  else wait(value)
  return value
}

const settled = Promise.resolve()
/** Rejections of promises that only we have waited for. */
let suspects: { readonly promise: object; readonly reason: unknown }[] = []
let suspected = (): void => undefined

/** @param look called when {@link tellRejections} is to be, after the current task and its promises */
export function listenForRejections(look: () => void): void {
  suspected = look
}

/** Tells of rejections that nobody but {@link learnStates} has waited for. */
export function tellRejections(unhandled: (reason: unknown) => void): void {
  const those = suspects
  suspects = []
  for (let at = 0; at < those.length; at += 1) {
    const { promise, reason } = those[at] ?? {}
    if (promise !== undefined && !apply(has, handled, [promise])) unhandled(reason)
  }
}

/** Watches a promise that the program need not wait for: it would be reported for nothing of ours that it has been rejected. */
function watchShown(promise: object): void {
  if (apply(has, watched, [promise])) return
  try {
    apply(then, promise, [
      (value: unknown) => note(promise, 'fulfilled', value),
      (reason: unknown) => {
        note(promise, 'rejected', reason)
        if (apply(has, handled, [promise])) return
        suspects[suspects.length] = { promise, reason }
        suspected()
      },
    ])
    apply(add, watched, [promise])
  } catch {
    // It only inherits from a promise.
  }
}

/**
 * Finds out which of these promises are settled now.
 *
 * @param next called in the next turn of their queue, with those that are not; the states of the others have been noted then
 */
export function learnStates(promises: readonly object[], next: (pending: readonly object[]) => void): void {
  for (let at = 0; at < promises.length; at += 1) watchShown(promises[at] ?? settled)
  apply(then, settled, [
    () => {
      const pending: object[] = []
      for (let at = 0; at < promises.length; at += 1) {
        const promise = promises[at] ?? settled
        if (promiseStates.get(promise) === undefined) pending[pending.length] = promise
      }
      next(pending)
    },
  ])
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
        if (isPlatforms(onFulfilled)) apply(add, handled, [this])
        else wait(this)
        return apply(original, this, [onFulfilled, onRejected]) as unknown
      },
  )
}

function isThenable(value: unknown): boolean {
  return (typeof value === 'object' || typeof value === 'function') && value !== null && 'then' in value
}
