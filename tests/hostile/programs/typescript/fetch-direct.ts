// Tries to fetch.
try {
  const response = await fetch('http://SERVER_HOST:SERVER_PORT/fetch')
  console.log('BREACH', response.status)
} catch (error) {
  console.log(String(error))
}
console.log('contained')
