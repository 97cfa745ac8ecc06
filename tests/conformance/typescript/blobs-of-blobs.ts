// Blobs of blobs, of lists and of what can be gone through, as the platform takes them.
const first = new Blob(['one ', new Uint8Array([0x32, 0x20])], { type: 'text/plain' })
const both = new Blob(new Set<BlobPart>([first, 'and ', first.slice(0, 3)]) as never)
console.log(both.size, await both.text(), both instanceof Blob)
const file = new File([both, new Blob([])], 'both.txt', { type: 'text/plain' })
console.log(file.name, file.size, file.type, file instanceof Blob, file instanceof File)
class Own extends Blob {
  readonly kind = 'own'
}
const own = new Own([file])
console.log(own.kind, own.size, own instanceof Own, own.constructor === Own)
console.log(first.constructor === Blob, file.constructor === File, Object.getPrototypeOf(File) === Blob)
console.log(Blob.name, Blob.length, File.name, File.length, new Blob().size)
console.log(await new Blob([structuredClone(own)]).text())
for (const wrong of [3, 'text', null]) {
  try {
    new Blob(wrong as never)
  } catch (error) {
    console.log(wrong, (error as Error).name)
  }
}
console.log(new Blob(Array.from({ length: 100_000 }, (_, index) => `${index % 10}`)).size)
