let a = 1
let a = 2
const b = 1
b = 2
var c: number
var c: string
function d() {}
class d {}
c.toFixed()
let e: number
e + 1
