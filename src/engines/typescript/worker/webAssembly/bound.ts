import { replaceClass } from '../replaceClass'
import { replaceMethod } from '../replaceMethod'
import type { Scheduler } from '../scheduler'
import { LARGEST_TABLE, readTables, TABLE_COST } from './readTables'

/*
 * Tables and modules of WebAssembly take room of the browser's process that is not a worker's own. Where it is used up, Chromium ends the
 * page: by nine tables of 9,000,000 entries, by ten modules of 900,000 functions (seen with 156).
 */

/** As many entries as the tables of a program can have in all, those that are gone among them. */
const MOST_ENTRIES = LARGEST_TABLE + TABLE_COST
/** As large as the modules of a program can be in all, in bytes. */
const MOST_BYTES = 2 ** 22

// What a program may put others in the place of.
const { apply, construct } = Reflect
const { min, max } = Math
const { isView } = ArrayBuffer
const [asNumber, Bytes] = [Number, Uint8Array]
const getLength = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Bytes.prototype), 'length')?.get

/**
 * Gives a program a WebAssembly that cannot end the page, and that keeps it going while the platform compiles. What comes after Node 24,
 * calls that wait for promises, each with a stack of its own, is not there.
 */
export function boundWebAssembly(scheduler: Scheduler): void {
  for (const name of ['promising', 'Suspending', 'SuspendError']) Reflect.deleteProperty(WebAssembly, name)
  const budget = createBudget()
  boundTables(budget)
  boundModules(budget, scheduler)
}

interface Budget {
  /** @throws RangeError when the tables would have more than they can have in all */
  addEntries(entries: number): void
  /** @throws RangeError when the modules would be larger than they can be in all */
  addBytes(bytes: number): void
}

function createBudget(): Budget {
  let [entries, bytes] = [0, 0]
  return {
    addEntries(more) {
      if (entries + more > MOST_ENTRIES)
        throw new RangeError('The tables of a program can have 10,000,000 entries in all here.')
      entries += more
    },
    addBytes(more) {
      if (bytes + more > MOST_BYTES)
        throw new RangeError('The WebAssembly modules of a program can have 4 MB in all here.')
      bytes += more
    },
  }
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'

/** What an object could give otherwise when it is asked again is asked for once. */
const settle = (value: unknown): unknown => (isObject(value) ? asNumber(value) : value)

/** As many entries as the platform may give for what was asked; what is no number, or too large, it refuses itself. */
const countEntries = (asked: unknown): number => max(0, min(asNumber(asked ?? 0) || 0, LARGEST_TABLE))

function boundTables(budget: Budget): void {
  replaceClass(WebAssembly, WebAssembly.Table, ([given, ...others], original) => {
    if (!isObject(given)) return original([given])
    const { element, initial, minimum, maximum, address } = given as Readonly<Record<string, unknown>>
    const descriptor = {
      element,
      address,
      initial: settle(initial),
      minimum: settle(minimum),
      maximum: settle(maximum),
    }
    budget.addEntries(TABLE_COST + countEntries(descriptor.initial ?? descriptor.minimum))
    return original([descriptor, ...others])
  })
  replaceMethod(
    WebAssembly.Table.prototype,
    'grow',
    (original) =>
      function (this: unknown, given: unknown, ...others: unknown[]): unknown {
        const more = settle(given)
        budget.addEntries(countEntries(more))
        return apply(original, this, [more, ...others])
      },
  )
}

/** @returns a copy that nobody else can change; what holds no bytes the platform refuses itself */
function copyBytes(source: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (isView(source)) return new Bytes(new Bytes(source.buffer, source.byteOffset, source.byteLength))
  if (!isObject(source)) return undefined
  const view = new Bytes(source as ArrayBuffer)
  return view.buffer === source ? new Bytes(view) : undefined
}

function boundModules(budget: Budget, scheduler: Scheduler): void {
  const { get, set } = WeakMap.prototype
  /** Entries of an instance's tables, by module. */
  const entriesOf = new WeakMap<object, number>()
  const { Module, compile, instantiate } = WebAssembly

  interface Code {
    readonly bytes: Uint8Array<ArrayBuffer> | undefined
    readonly length: number
  }

  /** Copies and counts the bytes of a module. */
  function admitBytes(source: unknown): Code {
    const bytes = copyBytes(source)
    const length = bytes && getLength ? asNumber(apply(getLength, bytes, [])) : 0
    budget.addBytes(length)
    return { bytes, length }
  }

  function remember(module: object, { bytes, length }: Code): object {
    if (bytes) apply(set, entriesOf, [module, readTables(bytes, length)])
    return module
  }

  /** @throws TypeError for a module that nobody has seen, as one that was cloned */
  function admitModule(module: unknown): void {
    const entries = apply(get, entriesOf, [module]) as number | undefined
    if (entries === undefined)
      throw new TypeError('What is instantiated must be a WebAssembly.Module that this program has compiled')
    budget.addEntries(entries)
  }

  /** A promise's value can be any that a program puts in its place; so the module is made from the bytes once more, which the platform keeps. */
  async function compileBytes(source: unknown, others: readonly unknown[]): Promise<object> {
    const code = admitBytes(source)
    await (apply(compile, WebAssembly, [code.bytes, ...others]) as Promise<unknown>)
    return remember(construct(Module, [code.bytes, ...others]) as object, code)
  }

  async function instantiateAny(source: unknown, others: readonly unknown[]): Promise<unknown> {
    const known = apply(get, entriesOf, [source]) !== undefined
    const module = known ? source : await compileBytes(source, [])
    admitModule(module)
    const instance = await (apply(instantiate, WebAssembly, [module, ...others]) as Promise<unknown>)
    return known ? instance : { module, instance }
  }

  replaceClass(WebAssembly, Module, ([source, ...others], original) => {
    const code = admitBytes(source)
    return remember(original([code.bytes, ...others]), code)
  })
  replaceClass(WebAssembly, WebAssembly.Instance, ([module, ...others], original) => {
    admitModule(module)
    return original([module, ...others])
  })
  for (const [name, begin] of [
    ['compile', compileBytes],
    ['instantiate', instantiateAny],
  ] as const)
    replaceMethod(
      WebAssembly,
      name,
      () =>
        (source: unknown, ...others: unknown[]) =>
          scheduler.track<unknown>(begin(source, others)),
    )
}
