// Tries to drown the page in lines of both streams by turns, which cannot be joined.
// ends: stopped
for (;;) {
  console.log('x')
  console.error('y')
}
