// Tries to reach the page by what a message can bring along: ports, streams, memory, pictures.
// ends: contained, error, crashed, done
const { port1, port2 } = new MessageChannel()
port1.onmessage = ({ data }) => console.log('BREACH', data)
const things: [string, () => Transferable | object, boolean][] = [
  ['port', () => port2, true],
  ['readable', () => new ReadableStream({ pull: (to) => to.enqueue('x') }), true],
  ['writable', () => new WritableStream({ write: (data) => console.log('BREACH', data) }), true],
  ['memory', () => new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true } as never), false],
  ['shared', () => new SharedArrayBuffer(8), false],
  ['module', () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])), false],
  ['canvas', () => new OffscreenCanvas(10, 10), true],
  ['blob', () => new Blob(['x'.repeat(1_000_000)]), false],
  ['error', () => new Error('x', { cause: new Map([[1, 2]]) }), false],
]
for (const [name, make, moves] of things)
  for (const type of ['output', 'end', 'value', 'input', name])
    try {
      const thing = make()
      const message = { type, text: thing, stream: 'stdout', status: 'done', extra: thing }
      ;(postMessage as any)(message, moves ? [thing] : [])
    } catch (error) {
      console.log(name, type, (error as Error).name)
    }
await new Promise((resolve) => setTimeout(resolve, 300))
console.log('contained')
