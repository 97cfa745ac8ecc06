// Tries the caches in which the site keeps itself for later.
try {
  console.log('BREACH', await caches.keys())
} catch (error) {
  console.log(String(error))
}
console.log('contained')
