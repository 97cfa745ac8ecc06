1 + true
'a' - 1
[] * 2
1 < 'a'
const s = 1n + 1
typeof 1 === 'strnig'
const o = { a: 1, a: 2 }
if (1 === 'a') o
!o > 3
void 0 + 1
o.a = 'b'; o.b = 1
const c = 1; c = 2; c++
NaN === NaN
