const class = 3
let 1x = 2
function () {}
return 5
break
const a
