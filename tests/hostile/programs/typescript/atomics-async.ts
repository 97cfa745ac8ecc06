// Tries to hold a worker by waiting on memory that nobody else has, at once and later.
// ends: stopped, contained, error
const Shared = globalThis.SharedArrayBuffer ?? new WebAssembly.Memory({ shared: true, initial: 1, maximum: 1 }).buffer.constructor
const cells = new Int32Array(new Shared(1024))
const waits = Atomics as unknown as { waitAsync?: (cells: Int32Array, at: number, value: number) => { value: unknown } }
const pending = Array.from({ length: 1_000 }, () => waits.waitAsync?.(cells, 0, 0).value)
console.log(Atomics.wait(cells, 0, 0, 5), pending.length)
Atomics.wait(cells, 0, 0)
