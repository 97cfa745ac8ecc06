const blob = new Blob(['héllo', ' ', new Uint8Array([119, 111])], { type: 'text/plain' })
console.log(blob, blob.size, await blob.text())
console.log(new Uint8Array(await blob.slice(0, 3).arrayBuffer()))
const chunks: number[] = []
for await (const chunk of blob.stream()) chunks.push(...chunk)
console.log(chunks.length)
