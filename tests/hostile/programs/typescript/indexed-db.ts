// Tries the browser's database.
try {
  const request = indexedDB.open('stolen')
  request.onsuccess = () => console.log('BREACH')
  await new Promise((resolve) => setTimeout(resolve, 200))
} catch (error) {
  console.log(String(error))
}
console.log('contained')
