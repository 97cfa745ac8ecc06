import { proxyNotes } from '../../inspect/recorded'
import { NOTHING } from './frame'
import { isObject, ownValue } from './look'

/*
 * `yield*` has another iterator give out values in a generator's place, and nothing in the generator's code is executed meanwhile. So it
 * gets an iterator that does what that one does, and tells of it.
 */

/** What is told of a generator that delegates. */
export interface Delegation {
  /** It is asked for something, and asks the other in turn. @param given what it goes on with; `NOTHING` for an error, or to return */
  asks(given: unknown): void
  /** The other has answered. */
  answers(): void
  /** It gives out what the other has given it. */
  gives(value: unknown): void
  /** The other one is asynchronous, and will have something later. */
  waits(answer: unknown): void
  /** It was to return, and the other has said what. */
  returns(value: unknown): void
}

type Method = (this: unknown, ...args: unknown[]) => unknown
type Reads = Readonly<Record<PropertyKey, unknown>>

const { apply } = Reflect

/** What a program can iterate over: a text, too. */
const isIterable = (value: unknown): value is Reads => typeof value === 'string' || isObject(value)

/**
 * @param value what is delegated to
 * @param isAsync the generator is asynchronous: then the other may be
 * @returns what to delegate to instead; undefined for what cannot be iterated, of which the language itself says so
 */
export function delegateTo(value: unknown, isAsync: boolean, told: Delegation): object | undefined {
  if (!isIterable(value)) return undefined
  return (
    (isAsync ? iterable(value, Symbol.asyncIterator, told) : undefined) ??
    iterable(value, Symbol.iterator, told)
  )
}

function iterable(value: Reads, symbol: symbol, told: Delegation): object | undefined {
  const make = value[symbol]
  if (typeof make !== 'function') return undefined
  const answersLater = symbol === Symbol.asyncIterator
  return { [symbol]: () => observe(apply(make, value, []), answersLater, told) }
}

/** @returns an iterator that has the other's methods, asked for when the language asks for them */
function observe(iterator: unknown, answersLater: boolean, told: Delegation): unknown {
  if (!isObject(iterator)) return iterator
  const other = iterator as Reads

  function call(method: unknown, name: 'next' | 'return' | 'throw', args: readonly unknown[]): unknown {
    told.asks(name === 'next' ? args[0] : NOTHING)
    let answer: unknown
    try {
      answer = apply(method as Method, iterator, args)
    } finally {
      told.answers()
    }
    if (answersLater) told.waits(answer)
    else if (!read(answer, 'done')) told.gives(read(answer, 'value'))
    else if (name === 'return') told.returns(read(answer, 'value'))
    return answer
  }

  /** One that is missing stays so. */
  function wrap(method: unknown, name: 'return' | 'throw'): unknown {
    if (method === undefined || method === null) return method
    return (...args: unknown[]): unknown => call(method, name, args)
  }

  const next = other['next']
  return {
    next: (...args: unknown[]) => call(next, 'next', args),
    get return() {
      return wrap(other['return'], 'return')
    },
    get throw() {
      return wrap(other['throw'], 'throw')
    },
  }
}

/** A property of an answer, as far as nothing is executed by reading it. */
function read(answer: unknown, key: string): unknown {
  return isObject(answer) && proxyNotes.get(answer) === undefined ? ownValue(answer, key) : undefined
}
