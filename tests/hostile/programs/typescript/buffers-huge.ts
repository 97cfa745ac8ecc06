// Tries to have the console show what is too much, or gone.
const buffer = new ArrayBuffer(1000, { maxByteLength: 500_000_000 })
const view = new Uint8Array(buffer)
buffer.resize(100_000_000)
console.log(view)
structuredClone(buffer, { transfer: [buffer] })
console.log(view, buffer, new Float64Array(10_000_000))
console.log('contained')
