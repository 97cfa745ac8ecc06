// Tries to hand the page an error with far too many words.
// ends: error, crashed
throw new RangeError('x'.repeat(100_000_000))
