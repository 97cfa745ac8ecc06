// Tries to take all memory by that of WebAssembly, and by its tables.
const kept: unknown[] = []
const attempts: (() => unknown)[] = [
  () => new WebAssembly.Memory({ initial: 65_536 }),
  () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 65_536 })
    while (memory.grow(1_024) >= 0) kept.push(memory.buffer.byteLength)
    return memory
  },
  () => {
    for (;;) kept.push(new WebAssembly.Memory({ initial: 4_096, maximum: 65_536 }))
  },
  () => new WebAssembly.Table({ initial: 10_000_000, element: 'anyfunc' }),
  () => {
    const table = new WebAssembly.Table({ initial: 1, element: 'externref' as 'anyfunc' })
    while (table.grow(1_000_000) >= 0) kept.push(table.length)
  },
  () => new WebAssembly.Module(new Uint8Array(1e7)),
]
for (const attempt of attempts) {
  try {
    attempt()
    console.log('given')
  } catch (error) {
    console.log((error as Error).name)
  }
}
console.log('contained')
