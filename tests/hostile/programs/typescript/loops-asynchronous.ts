// Tries never to come back to the event loop by a loop over what is there at once.
// ends: stopped
async function* numbers(): AsyncGenerator<number> {
  for (let number = 0; ; number += 1) yield number
}
let sum = 0
for await (const number of numbers()) sum += number
console.log(sum)
