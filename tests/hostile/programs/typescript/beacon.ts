// Tries to send a beacon, and a report.
try {
  console.log('BREACH', navigator.sendBeacon('http://SERVER_HOST:SERVER_PORT/beacon', 'x'))
} catch (error) {
  console.log(String(error))
}
try {
  ;(globalThis as any).fetchLater('http://SERVER_HOST:SERVER_PORT/later')
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
console.log('contained')
