// Tries to break what shows buffers by buffers that shrink, grow and are gone.
const Resizable = ArrayBuffer as unknown as new (length: number, options: { maxByteLength: number }) => ArrayBuffer & { resize?: (length: number) => void }
const buffer = new Resizable(1_024, { maxByteLength: 1e9 })
const views = [new Uint8Array(buffer), new Float64Array(buffer, 8), new DataView(buffer, 100)]
for (const length of [1_024, 10, 1e8]) {
  buffer.resize?.(length)
  for (const view of views) {
    try {
      console.log(view)
    } catch (error) {
      console.log((error as Error).name)
    }
  }
}
const gone = new Uint8Array(1_000)
structuredClone(gone, { transfer: [gone.buffer] })
console.log(gone, gone.buffer)
for (const view of [...views, gone]) {
  Object.defineProperty(view, 'length', { get: () => 1e15 })
  Object.defineProperty(view, 'byteLength', { get: () => { throw new Error('length') } })
  console.log(view)
}
console.log('contained')
