// Tries a WebSocketStream.
try {
  const stream = new (globalThis as any).WebSocketStream('ws://SERVER_HOST:SERVER_PORT/wss')
  await stream.opened
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
console.log('contained')
