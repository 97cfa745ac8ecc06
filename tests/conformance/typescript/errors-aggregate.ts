// The words of its own errors are each browser's; what kind they are is the language's.
try {
  await Promise.any([Promise.reject(new Error('a')), Promise.reject(new Error('b'))])
} catch (error) {
  if (error instanceof AggregateError)
    console.log(
      error.name,
      error.errors.map((e: Error) => e.message),
    )
}
