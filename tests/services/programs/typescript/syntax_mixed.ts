const a = 
let b: = 3
function (x) {}
if (a { }
class { }
