import { promiseStates } from '../../inspect/recorded'
import { replaceMethod } from '../replaceMethod'
import { type Asked, type Frame, NOTHING } from './frame'

/*
 * A generator that is asked to `return()` goes on with its `finally`, and nothing in it tells the value. So the methods that ask for it
 * leave a note, while a program is recorded.
 */

const { apply, getPrototypeOf } = Reflect
const prototypeOf = (make: () => object): object => getPrototypeOf(getPrototypeOf(make()) ?? {}) ?? {}
const { get, set } = WeakMap.prototype
const { shift } = Array.prototype

const asking = (frame: Frame | undefined): Frame | undefined => (frame?.asks === true ? frame : undefined)

/** What generators are asked for. */
export interface Requests {
  /** What the generator is asked for whose first part is about to be executed, if it is an asynchronous one. */
  starting(note: Frame['note']): Asked | undefined
  /** The value that a frame returns that goes on so that it ends. */
  returning(frame: Frame): unknown
  /** The frame that has this one go on, as it delegates to it. @param caller what stands below it on the stack */
  delegator(frame: Pick<Frame, 'note' | 'asked'>, caller: Frame | undefined): Frame | undefined
  /** The frame has done what it was asked for. */
  answered(frame: Frame): void
}

/**
 * Has the methods of generators leave their notes from now on.
 *
 * @param top the frame that is executed
 */
export function noteRequests(top: () => Frame | undefined): Requests {
  /** Of generators that are asked to return just now, each by what the one before it does. */
  const returned: unknown[] = []
  const asked = new WeakMap<object, Asked>()
  /** The asynchronous generator that was asked last: its function begins within the first `next()`. */
  let called: Asked | undefined

  function askedOf(generator: object): Asked {
    const known = apply(get, asked, [generator]) as Asked | undefined
    if (known !== undefined) return known
    const made: Asked = []
    apply(set, asked, [generator, made])
    return made
  }

  replaceMethod(
    prototypeOf(function* () {}),
    'return',
    (original) =>
      ({
        return(this: unknown, value: unknown): unknown {
          returned[returned.length] = value
          try {
            return apply(original, this, [value])
          } finally {
            returned.length -= 1
          }
        },
      }).return,
  )

  const asynchronous = prototypeOf(async function* () {})
  for (const name of ['next', 'throw', 'return'] as const)
    replaceMethod(
      asynchronous,
      name,
      (original) =>
        ({
          [name](this: object, ...values: readonly unknown[]): unknown {
            const before = called
            if (typeof this === 'object' && this !== null) {
              called = askedOf(this)
              called[called.length] = { value: name === 'return' ? values[0] : NOTHING, by: asking(top()) }
            }
            try {
              return apply(original, this, values)
            } finally {
              called = before
            }
          },
        })[name] as () => unknown,
    )

  return {
    starting: ({ kind }) => (kind === 'asyncGenerator' ? called : undefined),
    returning(frame) {
      const value = frame.asked === undefined ? returned[returned.length - 1] : frame.asked[0]?.value
      const state = isPromise(value) ? promiseStates.get(value) : undefined
      return state?.status === 'fulfilled' ? state.value : value === NOTHING ? undefined : value
    },
    delegator({ note, asked: of }, caller) {
      if (note.kind === 'generator') return asking(caller)
      return of?.[0]?.by
    },
    answered({ asked: of }) {
      if (of !== undefined) apply(shift, of, [])
    },
  }
}

const isPromise = (value: unknown): value is object => typeof value === 'object' && value instanceof Promise
