// Tries to go on in iterators that do not let go.
// ends: stopped
async function* stubborn(): AsyncGenerator<number> {
  for (;;)
    try {
      yield 1
    } finally {
      await null
      for (;;) yield 2
    }
}
for await (const number of stubborn()) if (number === 1) console.log('on')
