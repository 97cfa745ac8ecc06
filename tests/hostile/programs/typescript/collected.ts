// Tries never to end by what is called when something is collected, which makes more that is.
// ends: stopped, contained, done
const registry = new FinalizationRegistry((held: number) => {
  make(held + 1)
})
function make(held: number): void {
  for (let count = 0; count < 1_000; count += 1) registry.register({ big: new Array(100) }, held)
}
make(0)
const weak = Array.from({ length: 10_000 }, () => new WeakRef({}))
console.log(weak.length)
setTimeout(() => undefined)
console.log('contained')
