// Tries to read and write the page's document.
for (const name of ['window', 'parent', 'top', 'document', 'opener', 'frames', 'frameElement']) {
  try {
    const value = (globalThis as any)[name]
    value.document.title = 'stolen'
    console.log('BREACH', name)
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
