// Tries workers inside the worker, which have a fresh global scope with everything in it.
const code = 'fetch("http://SERVER_HOST:SERVER_PORT/nested")'
for (const url of [
  URL.createObjectURL(new Blob([code], { type: 'text/javascript' })),
  `data:text/javascript,${encodeURIComponent(code)}`,
  'http://SERVER_HOST:SERVER_PORT/worker.js',
]) {
  try {
    new Worker(url)
    console.log('BREACH', url)
  } catch (error) {
    console.log(String(error))
  }
}
await new Promise((resolve) => setTimeout(resolve, 300))
console.log('contained')
