// by hand: Node has what is missing here, and a browser says why
declare const process: { readonly argv: readonly string[] }
try {
  console.log(process.argv)
} catch (error) {
  console.log(error instanceof ReferenceError)
}
console.log(typeof process)
console.log(process.argv.length)
