// Tries to use up the browser's room for the tables of WebAssembly: large ones, ones that grow, and many small ones.
const kept: unknown[] = []
const attempts: (() => unknown)[] = [
  () => kept.push(new WebAssembly.Table({ initial: 9_000_000, element: 'anyfunc' })),
  () => kept.push(new WebAssembly.Table({ initial: 9_000_000, element: 'externref' as 'anyfunc' })),
  () => {
    let asked = 0
    const initial = { valueOf: () => ((asked += 1) > 1 ? 9_000_000 : 0) } as unknown as number
    kept.push(new WebAssembly.Table({ initial, element: 'anyfunc' }))
  },
  () => {
    const table = new WebAssembly.Table({ initial: 0, element: 'anyfunc' })
    kept.push(table)
    table.grow(9_000_000)
  },
  () => {
    const Class = (new WebAssembly.Table({ initial: 0, element: 'anyfunc' }) as object).constructor
    kept.push(Reflect.construct(Class, [{ initial: 9_000_000, element: 'anyfunc' }]))
  },
]
Math.min = Math.max = () => 0
const names = new Set<string>()
for (let round = 0; round < 20; round += 1)
  for (const attempt of attempts)
    try {
      attempt()
    } catch (error) {
      names.add((error as Error).name)
    }
try {
  for (let made = 0; made < 10_000_000; made += 1)
    kept.push(new WebAssembly.Table({ initial: 1, element: 'anyfunc' }))
} catch (error) {
  names.add((error as Error).name)
}
console.log(...names)
console.log('contained')
