// The words of its own errors are each browser's; what kind they are is the language's.
try {
  JSON.parse('{')
} catch (error) {
  console.log(error instanceof SyntaxError, (error as Error).name)
}
class NotFound extends Error {
  override name = 'NotFound'
  constructor(readonly key: string) {
    super(`no ${key}`)
  }
}
try {
  throw new NotFound('x')
} catch (error) {
  if (error instanceof NotFound) console.log(error.name, error.message, error.key, String(error))
}
try {
  ;(null as unknown as string).trim()
} catch (error) {
  console.log(error instanceof TypeError, (error as Error).name)
}
