const match = /a/.exec('b')
match.index
match[0]
const found = [1, 2].find((n) => n > 1)
found.toFixed()
function f(x?: string) {
  return x.length
}
document.querySelector('a').href
