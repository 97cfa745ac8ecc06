try {
  await Promise.any([Promise.reject(new Error('a')), Promise.reject(new Error('b'))])
} catch (error) {
  if (error instanceof AggregateError)
    console.log(
      error.message,
      error.errors.map((e: Error) => e.message),
    )
}
