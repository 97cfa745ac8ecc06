// Tries the browser's own file system, its locks and its permissions.
for (const attempt of [
  () => navigator.storage.getDirectory(),
  () => navigator.locks.request('x', () => 'lock'),
  () => navigator.permissions.query({ name: 'geolocation' }),
]) {
  try {
    await attempt()
    console.log('BREACH')
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
