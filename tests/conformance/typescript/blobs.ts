const blob = new Blob(['héllo', ' ', new Uint8Array([119, 111])], { type: 'text/plain' })
console.log(blob, blob.size, await blob.text())
console.log(new Uint8Array(await blob.slice(0, 3).arrayBuffer()))
const chunks: number[] = []
// WebKit's streams cannot be iterated over yet.
const reader = blob.stream().getReader()
for (let part = await reader.read(); !part.done; part = await reader.read()) chunks.push(...part.value)
console.log(chunks.length)
