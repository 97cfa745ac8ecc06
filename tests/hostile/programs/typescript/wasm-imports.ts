// Tries to reach the engine through the functions that WebAssembly may import.
const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 7, 1, 1, 97, 1, 98, 0, 0])
const module = await WebAssembly.compile(bytes)
await WebAssembly.instantiate(module, {
  a: {
    b(this: unknown) {
      console.log('BREACH', this)
    },
  },
})
console.log('contained')
