/**
 * The class `Date` with another clock.
 * @param now milliseconds since 1970
 */
export function createDateClass(now: () => number): DateConstructor {
  const Native = Date
  function ReplacedDate(...args: unknown[]): unknown {
    if (new.target === undefined) return new Native(now()).toString()
    return Reflect.construct(Native, args.length === 0 ? [now()] : args, new.target)
  }
  for (const key of Reflect.ownKeys(Native)) {
    const descriptor = Object.getOwnPropertyDescriptor(Native, key)
    if (descriptor) Object.defineProperty(ReplacedDate, key, descriptor)
  }
  Object.defineProperties(ReplacedDate, {
    name: { value: 'Date', configurable: true },
    now: { value: now, writable: true, configurable: true },
  })
  Object.defineProperty(Native.prototype, 'constructor', {
    value: ReplacedDate,
    writable: true,
    configurable: true,
  })
  return ReplacedDate as unknown as DateConstructor
}
