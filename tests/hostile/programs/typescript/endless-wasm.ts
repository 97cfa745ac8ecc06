// Tries to keep the worker inside WebAssembly for ever.
// ends: stopped
const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 9, 1, 7, 0, 3, 64, 12, 0, 11, 11]
await WebAssembly.instantiate(new Uint8Array(bytes))
