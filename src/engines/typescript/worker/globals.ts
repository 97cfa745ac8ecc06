import { exposeBlobs } from './blobs'
import type { Clock } from './clock'
import type { Dialogs } from './dialogs'
import { FAILURE_HANDLERS } from './failures'
import type { Scheduler } from './scheduler'
import { recordStates } from './record'
import { boundWebAssembly } from './webAssembly/bound'

/** The names that a program finds besides its own: the language's, and those of the web that work here. */
const KEPT = new Set(
  [
    'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise',
    'RegExp Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError',
    'globalThis JSON Math Intl ArrayBuffer SharedArrayBuffer Atomics DataView Uint8Array Int8Array Uint16Array',
    'Int16Array Uint32Array Int32Array Float16Array Float32Array Float64Array Uint8ClampedArray BigUint64Array',
    'BigInt64Array Map Set WeakMap WeakSet WeakRef FinalizationRegistry BigInt Proxy Reflect Iterator Temporal',
    'DisposableStack AsyncDisposableStack decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape',
    'eval isFinite isNaN WebAssembly self structuredClone URL URLSearchParams TextEncoder TextDecoder AbortController',
    'AbortSignal Event EventTarget CustomEvent DOMException Blob File atob btoa ReadableStream WritableStream',
    'TransformStream CountQueuingStrategy ByteLengthQueuingStrategy',
  ]
    .join(' ')
    .split(' '),
)

export interface Provided {
  readonly clock: Clock
  readonly scheduler: Scheduler
  readonly dialogs: Dialogs
  readonly console: object
  uncaught(error: unknown): void
}

function define(name: string, value: unknown): void {
  // The bundler takes away the names of functions that do not call themselves.
  if (typeof value === 'function') Object.defineProperty(value, 'name', { value: name, configurable: true })
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false })
}

/**
 * Makes names of a program's global that are its own otherwise, for an interpreter that stays. What is global already is left alone.
 *
 * @param names by name, what reads and writes it
 */
export function exposeNames(
  names: Readonly<Record<string, readonly [get: () => unknown, set: (value: unknown) => void]>>,
): void {
  for (const [name, [get, set]] of Object.entries(names))
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { get, set, configurable: true })
}

/** Takes away what the platform has and a program must not: messages, network, storage, Node's own globals. */
function removeOthers(): void {
  const kept = new Set([...KEPT, 'constructor', ...FAILURE_HANDLERS])
  for (
    let owner: object = globalThis;
    owner !== Object.prototype;
    owner = Object.getPrototypeOf(owner) as object
  ) {
    // EventTarget is also a class of the program's own; its methods are hidden below instead.
    if (typeof EventTarget !== 'undefined' && owner === EventTarget.prototype) break
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (kept.has(name)) continue
      if (!Reflect.deleteProperty(owner, name)) Reflect.set(owner, name, undefined)
    }
  }
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) {
    if (name in globalThis) define(name, undefined)
  }
}

/** Symbols of the language that a browser may not have yet, though a program that declares with `using` needs them. */
function provideDisposal(): void {
  for (const name of ['dispose', 'asyncDispose']) {
    if (name in Symbol) continue
    Object.defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`) })
  }
}

/** Makes the global scope what a program shall find, the same in a browser's worker and in Node's. */
export function exposeGlobals(provided: Provided): void {
  provideDisposal()
  const nativeMicrotask = queueMicrotask
  const fillRandomly = crypto.getRandomValues.bind(crypto)
  removeOthers()
  recordStates()
  exposeTimers(provided, nativeMicrotask)
  exposeTime(provided.clock)
  exposeCrypto(fillRandomly)
  exposeBlobs(provided.scheduler)
  boundWebAssembly(provided.scheduler)
  define('console', provided.console)
  define('alert', provided.dialogs.alert)
  define('confirm', provided.dialogs.confirm)
  define('prompt', provided.dialogs.prompt)
}

type Callback = (...args: unknown[]) => unknown

function requireFunction(value: unknown): Callback {
  if (typeof value === 'function') return value as Callback
  throw new TypeError(`The "callback" argument must be of type function. Received ${typeof value}`)
}

function exposeTimers({ scheduler, uncaught }: Provided, nativeMicrotask: typeof queueMicrotask): void {
  const start = (callback: unknown, delay: unknown, args: unknown[], repeat: boolean): number => {
    const call = requireFunction(callback)
    return scheduler.start(() => call(...args), Number(delay), { repeat })
  }
  const stop = (id: unknown): void => scheduler.stop(id)
  define('setTimeout', function (callback: unknown, delay?: unknown, ...args: unknown[]) {
    return start(callback, delay, args, false)
  })
  define('setInterval', function (callback: unknown, delay?: unknown, ...args: unknown[]) {
    return start(callback, delay, args, true)
  })
  define('clearTimeout', function (id?: unknown) {
    stop(id)
  })
  define('clearInterval', function (id?: unknown) {
    stop(id)
  })
  define('queueMicrotask', function (callback: unknown) {
    const call = requireFunction(callback)
    nativeMicrotask(() => {
      try {
        call()
      } catch (error) {
        uncaught(error)
      }
    })
  })
  AbortSignal.timeout = (delay) => {
    const controller = new AbortController()
    const expired = (): void =>
      controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
    scheduler.start(expired, delay, { keepsAlive: false })
    return controller.signal
  }
}

function exposeTime(clock: Clock): void {
  define('performance', {
    now: () => clock.read(),
    get timeOrigin() {
      return clock.startedAt
    },
    [Symbol.toStringTag]: 'Performance',
  })
}

function exposeCrypto(fill: Crypto['getRandomValues']): void {
  // Without `subtle`: a sandbox with an opaque origin does not have it in every browser.
  define('crypto', {
    getRandomValues: fill,
    randomUUID(): string {
      const bytes = fill(new Uint8Array(16))
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
      const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
      return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    },
    [Symbol.toStringTag]: 'Crypto',
  })
}
