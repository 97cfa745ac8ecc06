// Tries what the page keeps on the device.
for (const name of ['localStorage', 'sessionStorage', 'cookieStore']) {
  try {
    const storage = (globalThis as any)[name]
    storage.setItem('stolen', '1')
    console.log('BREACH', JSON.stringify(storage))
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
