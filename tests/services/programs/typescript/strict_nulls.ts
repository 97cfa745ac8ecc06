function find(a?: string): string { return a }
find(undefined).length
find(null)
const e = document.querySelector('a'); e.href
let later: number
console.log(later)
const x: string | undefined = Math.random() > 1 ? 'a' : undefined
x.length; x!.length; x?.size
function implicit(a, b = null) { return a + b }
class Init { name: string }
