// Tries to use up the memory of the script engine itself.
// ends: error, crashed, stopped
const kept: unknown[] = []
for (;;) kept.push(Array.from({ length: 1000 }, (_, index) => ({ index })))
