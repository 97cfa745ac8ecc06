// Tries to open windows.
for (const attempt of [
  () => open('http://SERVER_HOST:SERVER_PORT/popup'),
  () => self.open('about:blank'),
  () => (globalThis as any).clients.openWindow('/'),
]) {
  try {
    console.log('BREACH', attempt())
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
