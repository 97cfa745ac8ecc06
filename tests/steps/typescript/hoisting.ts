console.log(f(), typeof v)
function f() { return g() + 1 }
var v = 1
function g() { return 1 }
{
  function blocky() { return 'b' }
  let v = 'inner'
  console.log(v, blocky())
}
if (v) { const v = 2; console.log(v) }
const self = function me(n: number): number { return n ? me(n - 1) : 0 }
self(2)
;(function () { var q = 1; console.log(q) })()
