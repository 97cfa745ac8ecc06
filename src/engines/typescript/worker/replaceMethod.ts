type Method = (this: never, ...args: never[]) => unknown

/** Replaces a method, where there is one, by another that looks the same from outside. */
export function replaceMethod(owner: object, name: string, wrap: (original: Method) => Method): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name)
  if (descriptor === undefined || typeof descriptor.value !== 'function') return
  const original = descriptor.value as Method
  const value = wrap(original)
  Object.defineProperty(value, 'name', { value: original.name, configurable: true })
  Object.defineProperty(value, 'length', { value: original.length, configurable: true })
  Object.defineProperty(owner, name, { ...descriptor, value })
}
