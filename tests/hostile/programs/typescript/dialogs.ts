// Tries to put dialogs before the reader, in loops.
for (let count = 0; count < 100; count += 1) alert(`You have won! ${count}`)
for (const name of ['print', 'showModalDialog', 'showOpenFilePicker']) {
  try {
    ;(globalThis as any)[name]()
    console.log('BREACH', name)
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
