// Tries to fill memory from a few bytes that inflate to many.
// ends: contained, error
const zeros = new Uint8Array(10_000_000)
let left = 60
const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
  pull: (controller) => ((left -= 1) < 0 ? controller.close() : controller.enqueue(zeros)),
})
const packed = await new Response(source.pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
try {
  console.log((await new Response(inflated).arrayBuffer()).byteLength)
} catch (error) {
  console.log((error as Error).name)
}
console.log('contained')
