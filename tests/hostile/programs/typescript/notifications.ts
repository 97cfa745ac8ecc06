// Tries to speak to the reader outside of the page.
try {
  new Notification('stolen')
  console.log('BREACH')
} catch (error) {
  console.log(String(error))
}
console.log('contained')
