// Tries to have an image loaded.
const url = 'http://SERVER_HOST:SERVER_PORT/image.png?secret'
for (const attempt of [
  () => (new Image().src = url),
  () => createImageBitmap(url as unknown as Blob),
  () => new OffscreenCanvas(1, 1).getContext('2d')?.drawImage(url as unknown as ImageBitmap, 0, 0),
]) {
  try {
    await attempt()
    console.log('BREACH')
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
