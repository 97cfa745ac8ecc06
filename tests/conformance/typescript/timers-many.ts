let fired = 0
let inOrder = true
let last = -1
for (let n = 0; n < 20_000; n += 1) {
  setTimeout(() => {
    fired += 1
    inOrder &&= n > last
    last = n
  }, 5)
}
for (let n = 0; n < 20_000; n += 1) clearTimeout(setTimeout(() => console.log('never'), n))
setTimeout(() => console.log(fired, inOrder), 50)
