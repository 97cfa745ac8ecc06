// Tries to put the worker to sleep for ever.
// ends: stopped
const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer)
Atomics.wait(cell, 0, 0)
