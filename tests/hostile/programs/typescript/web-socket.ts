// Tries a WebSocket.
try {
  const socket = new WebSocket('ws://SERVER_HOST:SERVER_PORT/ws')
  socket.onopen = () => console.log('BREACH')
  await new Promise((resolve) => setTimeout(resolve, 300))
} catch (error) {
  console.log(String(error))
}
console.log('contained')
