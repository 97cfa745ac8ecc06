// Tries to drown the page by single characters, by turns to both streams.
// ends: stopped
for (;;) {
  console.log('x')
  console.error('\r')
  console.warn('e\u0301\u200d')
  console.log('')
}
