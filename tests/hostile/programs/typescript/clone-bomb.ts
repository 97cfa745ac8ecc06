// Tries to break the copying of values: too deep, too wide, with getters that copy again.
let deep: unknown = 1
for (let depth = 0; depth < 100_000; depth += 1) deep = [deep]
const wide: unknown[] = []
for (let level = 0, inner: unknown = 'x'; level < 18; level += 1) wide[0] = inner = [inner, inner]
let copies = 0
const again = {
  get inner(): unknown {
    copies += 1
    return copies < 100_000 ? structuredClone(again) : 1
  },
}
const attempts: (() => unknown)[] = [
  () => structuredClone(deep),
  () => structuredClone(wide),
  () => structuredClone(again),
  () => structuredClone(new Uint8Array(1e8), { transfer: [new ArrayBuffer(8), 5 as never] }),
  () => structuredClone(() => 1),
  () => {
    const { port1, port2 } = new MessageChannel()
    return structuredClone({ port1 }, { transfer: [port1, port2] })
  },
]
for (const attempt of attempts) {
  try {
    console.log(typeof attempt())
  } catch (error) {
    console.log((error as Error).name)
  }
}
console.log('contained')
