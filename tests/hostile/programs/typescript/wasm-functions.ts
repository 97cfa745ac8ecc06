// Tries to use up the browser's room for the code of WebAssembly: modules of nearly a million functions, and instances of one.
const kept: unknown[] = []
const HEAD = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0]
const leb = (value: number): number[] => (value < 128 ? [value] : [(value % 128) | 128, ...leb(value >> 7)])

/** So many functions that do nothing; the number makes a module like no other. */
function build(functions: number, number: number): Uint8Array<ArrayBuffer> {
  const body = [5, 0, 0x41, number % 64, 0x1a, 0x0b]
  const count = leb(functions)
  const head = [...HEAD, 3, ...leb(count.length + functions), ...count]
  const code = [10, ...leb(count.length + functions * body.length), ...count]
  const bytes = new Uint8Array(head.length + functions + code.length + functions * body.length)
  bytes.set(head)
  bytes.set(code, head.length + functions)
  const start = head.length + functions + code.length
  for (let at = 0; at < functions; at += 1) bytes.set(body, start + at * body.length)
  return bytes
}

const names = new Set<string>()
for (let number = 0; number < 30; number += 1)
  try {
    kept.push(new WebAssembly.Module(build(900_000, number)))
  } catch (error) {
    names.add((error as Error).name)
  }
for (let number = 0; number < 10; number += 1)
  await WebAssembly.compile(build(900_000, number)).then(
    (module) => kept.push(module),
    (error: Error) => names.add(error.name),
  )
const module = new WebAssembly.Module(build(400_000, 1))
for (let made = 0; made < 20; made += 1) kept.push(new WebAssembly.Instance(module))
console.log(...names)
console.log('contained')
