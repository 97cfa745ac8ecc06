// Tries WebTransport.
try {
  const transport = new WebTransport('https://SERVER_HOST:SERVER_PORT/wt')
  await transport.ready
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
console.log('contained')
