// Tries to break out of the function that the program is made the body of.
// ends: error
})
console.log('BREACH')
;(async function () {
