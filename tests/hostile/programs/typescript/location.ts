// Tries to send the page somewhere else.
for (const attempt of [
  () => (location.href = 'http://SERVER_HOST:SERVER_PORT/location'),
  () => location.assign('http://SERVER_HOST:SERVER_PORT/assign'),
  () => top?.location.replace('http://SERVER_HOST:SERVER_PORT/top'),
  () => history.pushState({}, '', '/stolen'),
]) {
  try {
    attempt()
  } catch (error) {
    console.log(String(error))
  }
}
await new Promise((resolve) => setTimeout(resolve, 200))
console.log('contained')
