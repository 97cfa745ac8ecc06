// (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)
const adding = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 7, 1, 96, 2, 127, 127, 1, 127, 3, 2, 1, 0, 7, 7, 1, 3],
  ...[97, 100, 100, 0, 0, 10, 9, 1, 7, 0, 32, 0, 32, 1, 106, 11],
)
type Add = (a: number, b: number) => number
const module = new WebAssembly.Module(adding)
console.log(module instanceof WebAssembly.Module, module.constructor === WebAssembly.Module)
console.log(WebAssembly.Module.exports(module).map(({ name, kind }) => `${kind} ${name}`))
const instance = new WebAssembly.Instance(module)
console.log((instance.exports.add as Add)(2, 40), instance instanceof WebAssembly.Instance)

const both = await WebAssembly.instantiate(adding.buffer)
console.log(Object.keys(both), (both.instance.exports.add as Add)(1, 2), WebAssembly.validate(adding))
const compiled = await WebAssembly.compile(adding.subarray(0))
const one = await WebAssembly.instantiate(compiled, {})
console.log((one.exports.add as Add)(-1, 1))
WebAssembly.instantiate(compiled).then(() => console.log('later'))

const table = new WebAssembly.Table({ initial: 2, maximum: 4, element: 'anyfunc' })
table.set(0, instance.exports.add)
console.log(table.length, table.grow(1), table.length, (table.get(0) as Add)(20, 1), table.get(1))
for (const attempt of [
  () => table.grow(9),
  () => new WebAssembly.Table({ initial: 3, maximum: 2, element: 'anyfunc' }),
  () => new WebAssembly.Table({} as WebAssembly.TableDescriptor),
  () => new WebAssembly.Module(Uint8Array.of(1, 2, 3)),
  () => new WebAssembly.Module([] as unknown as ArrayBuffer),
  () => new WebAssembly.Instance({} as WebAssembly.Module),
]) {
  try {
    console.log(attempt())
  } catch (error) {
    console.log((error as Error).name)
  }
}
for (const wrong of [() => WebAssembly.compile(Uint8Array.of(0)), () => WebAssembly.instantiate(3 as never)])
  await wrong().catch((error: Error) => console.log(error.name))

class Named extends WebAssembly.Table {
  readonly name = 'mine'
}
const named = new Named({ initial: 1, element: 'anyfunc' })
console.log(named.name, named.length, named instanceof Named, named instanceof WebAssembly.Table)
console.log(WebAssembly.Table.name, WebAssembly.Table.length, WebAssembly.Table.prototype.grow.length)
console.log(WebAssembly.compile.name, WebAssembly.compile.length, WebAssembly.instantiate.length)
