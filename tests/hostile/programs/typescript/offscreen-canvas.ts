// Tries to fill the graphics memory, and to fetch by what is drawn.
const scope = globalThis as any
const attempts: (() => unknown)[] = [
  () => new scope.OffscreenCanvas(2 ** 31, 2 ** 31).getContext('2d'),
  () => Array.from({ length: 20 }, () => new scope.OffscreenCanvas(8_000, 8_000).getContext('2d').fillRect(0, 0, 1, 1)),
  () => (new scope.OffscreenCanvas(10, 10).getContext('2d').filter = 'url(http://SERVER_HOST:SERVER_PORT/filter#x)'),
  () => new scope.OffscreenCanvas(10, 10).getContext('webgl').getParameter(7937),
  () => new scope.OffscreenCanvas(10, 10).transferToImageBitmap(),
  () => scope.createImageBitmap(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' })),
]
for (const attempt of attempts) {
  try {
    await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 500))])
  } catch (error) {
    console.log((error as Error).name)
  }
}
console.log('contained')
