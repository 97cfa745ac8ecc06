// Tries to have a response compiled that only a request can make.
try {
  await WebAssembly.compileStreaming(fetch('http://SERVER_HOST:SERVER_PORT/module.wasm'))
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
console.log('contained')
