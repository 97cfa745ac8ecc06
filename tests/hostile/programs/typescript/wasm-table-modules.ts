// Tries to use up the browser's room for tables by modules that make them, add to them, or add to one that they import.
const kept: unknown[] = []
const NINE_MILLION = [0xc0, 0xa8, 0xa5, 0x04]
const SIGNATURE = [1, 4, 1, 0x60, 0, 0]
const FUNCTION = [3, 2, 1, 0]
const EXPORT = [7, 5, 1, 1, 102, 0, 0]
const section = (id: number, ...content: number[]): number[] => [id, content.length, ...content]
/** A function that adds nine million entries to the first table. */
const adding = (...instruction: number[]): number[] => {
  const body = [0, 0xd0, 0x70, 0x41, ...NINE_MILLION, ...instruction, 0, 0x1a, 0x0b]
  return section(10, 1, body.length, ...body)
}
const compile = (...sections: number[][]): WebAssembly.Module =>
  new WebAssembly.Module(Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, ...sections.flat()]))
const TABLE = section(4, 1, 0x70, 0, 0)
const modules: WebAssembly.Module[] = [
  compile(section(4, 1, 0x70, 0, ...NINE_MILLION)),
  compile(SIGNATURE, FUNCTION, TABLE, EXPORT, adding(0xfc, 0x0f)),
  // The same instruction, written in two bytes more.
  compile(SIGNATURE, FUNCTION, TABLE, EXPORT, adding(0xfc, 0x8f, 0x80, 0x00)),
  compile(SIGNATURE, section(2, 1, 1, 97, 1, 98, 1, 0x70, 0, 0), FUNCTION, EXPORT, adding(0xfc, 0x0f)),
]
Object.defineProperty(Object.getPrototypeOf(Uint8Array.prototype), 'length', { get: () => 0 })
WeakMap.prototype.get = () => 0
const names = new Set<string>()
for (let round = 0; round < 20; round += 1)
  for (const module of [...modules, structuredClone(modules[0])])
    try {
      const a = { b: new WebAssembly.Table({ initial: 0, element: 'anyfunc' }) }
      const { f } = new WebAssembly.Instance(module, { a }).exports
      kept.push(a, f)
      ;(f as (() => void) | undefined)?.()
    } catch (error) {
      names.add((error as Error).name)
    }
for (let round = 0; round < 20; round += 1)
  await WebAssembly.instantiate(modules[0], {}).then(
    (instance) => kept.push(instance),
    (error: Error) => names.add(error.name),
  )
console.log(...names)
console.log('contained')
