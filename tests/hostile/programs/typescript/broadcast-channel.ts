// Tries to speak with other pages of the site.
try {
  new BroadcastChannel('theme').postMessage('BREACH')
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
console.log('contained')
