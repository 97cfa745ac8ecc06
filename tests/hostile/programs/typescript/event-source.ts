// Tries an EventSource.
try {
  const source = new EventSource('http://SERVER_HOST:SERVER_PORT/events')
  source.onopen = () => console.log('BREACH')
  await new Promise((resolve) => setTimeout(resolve, 300))
} catch (error) {
  console.log(String(error))
}
console.log('contained')
