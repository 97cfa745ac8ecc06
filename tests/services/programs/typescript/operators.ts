1 - 'a'
;[1] * [2]
const s = 'a' < 1
const big = 1n + 1
!!('a' === 1)
let c = 3
c()
const t = 1 in 2
