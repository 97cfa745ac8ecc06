import { createContext, type Context } from './context'

/** Names of the language's own classes: what they print does not come from the program. */
export const builtInNames: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z][A-Za-z0-9]+$/.test(name)),
)

function isInstance(value: object, constructor: unknown): boolean {
  try {
    return value instanceof (constructor as () => unknown)
  } catch {
    return false
  }
}

/**
 * The name of the class that an object belongs to, looked up along its prototypes; null when it has none.
 * `Object <Derived>` says that the prototype, not the object itself, belongs to a class.
 */
export function constructorName(context: Context, value: object, level: number): string | null {
  for (let owner: object | null = value; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const constructor: unknown = Object.getOwnPropertyDescriptor(owner, 'constructor')?.value
    if (typeof constructor === 'function' && constructor.name !== '' && isInstance(value, constructor)) {
      return String(constructor.name)
    }
  }
  const prototype: object | null = Object.getPrototypeOf(value)
  if (prototype === null) return null
  const own = Object.prototype.toString.call(value).slice(8, -1)
  if (level > context.depth) return `${own} <Complex prototype>`
  const name = constructorName(context, prototype, level + 1)
  return `${own} <${name ?? inspectPrototype(context, prototype)}>`
}

/** The prototype of an object whose class is not known by name. */
function inspectPrototype({ nested, showHidden }: Context, prototype: object): string {
  return nested.value(createContext(nested, { showHidden, depth: -1 }), prototype, 0)
}

/**
 * What stands before an object's braces: `Point `, `Map(2) `, `[Object: null prototype] `.
 *
 * @param fallback the kind's own name, for objects without a constructor
 * @param size `(3)` or nothing
 */
export function prefix(constructor: string | null, tag: string, fallback: string, size = ''): string {
  if (constructor === null) {
    const shown = tag !== '' && fallback !== tag ? ` [${tag}]` : ''
    return `[${fallback}${size}: null prototype]${shown} `
  }
  return tag !== '' && constructor !== tag ? `${constructor}${size} [${tag}] ` : `${constructor}${size} `
}

/** `Symbol.toStringTag` of an object, unless it is shown among the properties anyway. */
export function toStringTag(context: Context, value: object): string {
  const tag: unknown = Reflect.get(value, Symbol.toStringTag)
  if (typeof tag !== 'string' || tag === '') return ''
  const descriptor = Object.getOwnPropertyDescriptor(value, Symbol.toStringTag)
  const shown = context.showHidden ? descriptor !== undefined : descriptor?.enumerable === true
  return shown ? '' : tag
}
