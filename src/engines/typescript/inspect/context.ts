/** What a caller of {@link inspect} may choose; the defaults are Node's. */
export interface InspectOptions {
  /** How many levels of nested objects are shown; `null` and Infinity show all. Default 2. */
  readonly depth?: number | null | undefined
  /** Shows non-enumerable properties too. */
  readonly showHidden?: boolean | undefined
  /** Shows a Proxy as such instead of what it stands for. */
  readonly showProxy?: boolean | undefined
  /** Characters after which an object is broken over several lines. Default 80. */
  readonly breakLength?: number | undefined
  /** Up to this many inner levels are united on one line; `false` puts every entry on its own. Default 3. */
  readonly compact?: number | boolean | undefined
  /** Shows entries in the order of their text. */
  readonly sorted?: boolean | undefined
  /** Calls getters and shows what they give: all, or those with a setter (`set`) or without one (`get`). */
  readonly getters?: boolean | 'get' | 'set' | undefined
  /** Groups the digits of numbers by threes. */
  readonly numericSeparator?: boolean | undefined
  readonly maxArrayLength?: number | null | undefined
  readonly maxStringLength?: number | null | undefined
}

/** How what is in a value is shown in turn: value.ts has it, and those that it asks for help get it from the context. */
export interface Nested {
  /** @param level how many objects it is nested in */
  value(context: Context, value: unknown, level: number, inTypedArray?: boolean): string
  /** @param role an item of an array, a property of an object, or a property that an array has beside its items */
  property(
    context: Context,
    owner: object,
    level: number,
    key: PropertyKey,
    role: 'item' | 'property' | 'extra',
  ): string
}

/** What one call of {@link inspect} carries from level to level. */
export interface Context {
  readonly nested: Nested
  depth: number
  readonly showHidden: boolean
  readonly showProxy: boolean
  readonly breakLength: number
  /** 0 stands for `false`. */
  readonly compact: number
  readonly sorted: boolean
  readonly getters: boolean | 'get' | 'set'
  readonly numericSeparator: boolean
  readonly maxArrayLength: number
  readonly maxStringLength: number
  /** The objects that are being shown, outermost first. */
  readonly seen: object[]
  /** Objects that contain themselves, with the number of their mark. */
  readonly circular: Map<object, number>
  indentation: number
  /** The level of the object that was entered last. */
  currentLevel: number
  /** Characters written per indentation; stops the recursion when it gets out of hand. */
  readonly written: Map<number, number>
}

function limit(value: number | null | undefined, otherwise: number): number {
  return value === undefined ? otherwise : value === null ? Infinity : value
}

/** A fresh context with Node's defaults where the options say nothing. */
export function createContext(nested: Nested, options: InspectOptions = {}): Context {
  const { compact = 3 } = options
  return {
    nested,
    depth: limit(options.depth, 2),
    showHidden: options.showHidden ?? false,
    showProxy: options.showProxy ?? false,
    breakLength: options.breakLength ?? 80,
    compact: typeof compact === 'number' ? compact : compact ? 3 : 0,
    sorted: options.sorted ?? false,
    getters: options.getters ?? false,
    numericSeparator: options.numericSeparator ?? false,
    maxArrayLength: limit(options.maxArrayLength, 100),
    maxStringLength: limit(options.maxStringLength, 10_000),
    seen: [],
    circular: new Map(),
    indentation: 0,
    currentLevel: 0,
    written: new Map(),
  }
}

/** Runs a function with the indentation raised by two. */
export function indented<T>(context: Context, body: () => T): T {
  context.indentation += 2
  const result = body()
  context.indentation -= 2
  return result
}
