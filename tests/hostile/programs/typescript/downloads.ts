// Tries to put a file on the reader's machine.
const url = URL.createObjectURL(new Blob(['stolen']))
for (const attempt of [
  () => Object.assign(document.createElement('a'), { href: url, download: 'stolen.exe' }).click(),
  () => (globalThis as any).showSaveFilePicker(),
  () => location.assign(url),
]) {
  try {
    attempt()
    console.log('BREACH')
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
