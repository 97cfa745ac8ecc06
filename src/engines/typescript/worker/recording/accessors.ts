import { proxyNotes } from '../../inspect/recorded'
import { replaceMethod } from '../replaceMethod'

/*
 * An item of an array can be a getter, and to find out of each whether it is takes ten times as long as to read it. Only a few functions
 * can make it one. So they leave a note of what they are given, while a program is recorded.
 */

const { apply } = Reflect
const { isArray } = Array
const { add, has } = WeakSet.prototype
const defined = new WeakSet()

/** Whether items of an array may be getters. */
export const mayHaveGetters = (array: object): boolean => apply(has, defined, [array])

/** A proxy passes on what it is told. Nothing is asked of what is given. */
function note(given: unknown): void {
  let target = given
  while (typeof target === 'object' && target !== null) {
    const proxy = proxyNotes.get(target)
    if (proxy === undefined) {
      if (isArray(target)) apply(add, defined, [target])
      return
    }
    target = proxy.target
  }
}

/** Has what can make a property a getter leave its notes from now on. */
export function noteAccessors(): void {
  for (const [owner, name] of [
    [Object, 'defineProperty'],
    [Object, 'defineProperties'],
    [Reflect, 'defineProperty'],
  ] as const)
    replaceMethod(
      owner,
      name,
      (original) =>
        ({
          [name](this: unknown, ...given: readonly unknown[]): unknown {
            note(given[0])
            return apply(original, this, given)
          },
        })[name] as () => unknown,
    )
  for (const name of ['__defineGetter__', '__defineSetter__'])
    replaceMethod(
      Object.prototype,
      name,
      (original) =>
        ({
          [name](this: unknown, ...given: readonly unknown[]): unknown {
            note(this)
            return apply(original, this, given)
          },
        })[name] as () => unknown,
    )
}
