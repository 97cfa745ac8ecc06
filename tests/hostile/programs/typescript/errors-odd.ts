// Tries to end in what is no error, and cannot be looked at.
// ends: error
class Odd extends Error {
  override get name(): string {
    throw new Proxy({}, {})
  }
  override get message(): string {
    return Symbol('x') as unknown as string
  }
  override get stack(): string {
    return new Proxy([], {}) as unknown as string
  }
  override get cause(): unknown {
    return new Odd()
  }
}
void Promise.reject(new Odd())
void Promise.reject(Object.create(null))
throw new AggregateError(Array.from({ length: 100_000 }, () => new Odd()))
