// Tries workers that outlive the page.
const url = URL.createObjectURL(new Blob(['fetch("http://SERVER_HOST:SERVER_PORT/shared")']))
try {
  new SharedWorker(url)
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
try {
  await navigator.serviceWorker.register('/sw.js?stolen')
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
console.log('contained')
