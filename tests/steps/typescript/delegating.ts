function* leaf(name: string): Generator<string, string, string> {
  try {
    const got = yield `${name} 1`
    yield got ?? `${name} 2`
    return `${name} done`
  } finally {
    console.log(name, 'left')
  }
}
function* branch(): Generator<string, string, string> {
  const result = yield* leaf('inner')
  yield* ['x', 'y']
  return result
}
function* root() {
  const result = yield* branch()
  console.log(result)
  yield* 'z'
}
const all = root()
console.log(all.next('lost').value, all.next('sent').value, all.next().value, [...all])

const closed = root()
closed.next()
console.log(closed.return('early' as never))

const failed = branch()
failed.next()
try {
  failed.throw(new TypeError('thrown in'))
} catch (error) {
  console.log((error as Error).message)
}

const shared = leaf('shared')
function* over() {
  yield* shared
}
const outer = over()
outer.next()
shared.next()
console.log(outer.next())

function* overList() {
  try {
    yield* [1, 2]
  } finally {
    console.log('list left')
  }
}
const list = overList()
list.next()
console.log(list.return(9 as never))
