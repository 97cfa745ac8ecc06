// Tries to import by eval, directly and indirectly.
for (const run of [eval, (0, eval)]) {
  try {
    await run('import("http://SERVER_HOST:SERVER_PORT/eval.js")')
    console.log('BREACH')
  } catch (error) {
    console.log(String(error))
  }
}
console.log('contained')
