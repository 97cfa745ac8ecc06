outer: for (let i = 0; i < 3; i++) {
  inner: for (const j of [0, 1, 2]) {
    if (j === 1) continue outer
    if (i === 1) break outer
    console.log(i, j)
  }
}
block: {
  if (Math.abs(1)) break block
  console.log('no')
}
let n = 0
loop: while (true) {
  do {
    n++
    if (n > 3) break loop
  } while (n % 2)
}
for (const k in { a: 1, b: 2 }) {
  if (k === 'a') continue
  console.log(k)
}
switch (n) {
  case 4: {
    let z = n
    console.log(z)
  }
  case 5:
    n = 6
    break
  default:
    n = 7
}
