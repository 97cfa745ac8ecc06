// Blobs are read piece by piece.
let size = 0
const parts = new Blob(['a'.repeat(100_000), 'ö']).stream().getReader()
for (let next = await parts.read(); !next.done; next = await parts.read()) size += next.value.byteLength
console.log(size)

const upper = new TransformStream<Uint8Array, string>({
  transform: (chunk, controller) => controller.enqueue(new TextDecoder().decode(chunk).toUpperCase()),
})
const reader = new Blob(['one']).stream().pipeThrough(upper).getReader()
for (let next = await reader.read(); !next.done; next = await reader.read()) console.log(next.value)

void new Blob(['at the end']).stream().pipeTo(
  new WritableStream({
    write: (chunk) => console.log(new TextDecoder().decode(chunk)),
    close: () => console.log('closed'),
  }),
)
