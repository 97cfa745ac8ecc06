const { construct } = Reflect

type Class = new (...args: never[]) => object

/**
 * Replaces a class by another that looks the same from outside, also to those that extend it.
 *
 * @param owner where it stands under its name
 * @param make makes an instance; `original` does so natively
 * @returns the class in its place
 */
export function replaceClass<Native extends Class>(
  owner: object,
  native: Native,
  make: (args: readonly unknown[], original: (args: readonly unknown[]) => object) => object,
): Native {
  const value = new Proxy(native, {
    construct: (target, args: unknown[], newTarget: Class) =>
      make(args, (given) => construct(target, given, newTarget) as object),
  })
  const descriptor = { value, writable: true, configurable: true, enumerable: false }
  Object.defineProperty(native.prototype, 'constructor', descriptor)
  Object.defineProperty(owner, native.name, descriptor)
  return value
}
