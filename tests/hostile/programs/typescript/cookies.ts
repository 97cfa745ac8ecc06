// Tries the reader's cookies.
try {
  document.cookie = 'stolen=1'
  console.log('BREACH', document.cookie)
} catch (error) {
  console.log(String(error))
}
console.log('contained')
