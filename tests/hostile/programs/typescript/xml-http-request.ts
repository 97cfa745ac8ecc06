// Tries XMLHttpRequest.
try {
  const request = new XMLHttpRequest()
  request.open('GET', 'http://SERVER_HOST:SERVER_PORT/xhr', false)
  request.send()
  console.log('BREACH', request.status)
} catch (error) {
  console.log(String(error))
}
console.log('contained')
