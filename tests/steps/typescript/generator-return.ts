function* plain() {
  yield 1
  return 'unreached'
}
function* closing(): Generator<unknown, string> {
  try {
    yield 'open'
    return 'own'
  } finally {
    yield 'closing'
  }
}
function* stubborn(): Generator<number, string> {
  try {
    yield 1
    return 'end'
  } finally {
    return 'mine'
  }
}
function* inLoop() {
  for (const letter of ['a', 'b']) {
    try {
      yield letter
    } finally {
      console.log('left', letter)
    }
  }
}
const first = plain()
first.next()
console.log(first.return('one'))
const second = closing()
second.next()
console.log(second.return('two'), second.next())
const third = stubborn()
third.next()
console.log(third.return('three'))
const fourth = inLoop()
fourth.next()
console.log(fourth.return(), fourth.return('late'))
const unopened = plain()
console.log(unopened.return('never begun'))
const fifth = closing()
fifth.next()
fifth.next()
console.log(fifth.return('changed'))
const [head] = inLoop()
const sixth = closing()
sixth.next()
try {
  sixth.throw(new Error('stop'))
  sixth.next()
} catch (error) {
  console.log(head, (error as Error).message)
}
