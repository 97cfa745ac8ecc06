const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer)
// Taken before a program can replace it.
const wait = Atomics.wait.bind(Atomics)

/** Blocks this worker for so many milliseconds without using the CPU. */
export function sleep(milliseconds: number): void {
  wait(cell, 0, 0, milliseconds)
}

/** Blocks this worker until it is terminated. */
export function waitForEver(): never {
  for (;;) wait(cell, 0, 0)
}
