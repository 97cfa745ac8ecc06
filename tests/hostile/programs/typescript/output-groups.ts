// Tries to fill the page by groups within groups, each of which moves what is printed to the right.
// ends: contained, done, error, stopped
for (let depth = 0; depth < 200_000; depth += 1) console.group()
for (let line = 0; line < 1_000; line += 1) console.log('x\n'.repeat(100))
for (let depth = 0; depth < 200_000; depth += 1) console.groupEnd()
console.log('contained')
