// Tries to use up the memory.
// ends: error, crashed, stopped
const kept: unknown[] = []
for (;;) kept.push(new Uint8Array(64_000_000).fill(1))
