// Tries to hand the page a value that is far too long.
// ends: done, error, crashed
'x'.repeat(100_000_000)
