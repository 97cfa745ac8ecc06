// What prints does not depend on what a program puts in the place of the language's own.
Math.min = () => 0
Math.max = () => 0
for (let line = 0; line < 3; line += 1) console.log(line, Math.min(1, 2))
setTimeout(() => console.log('later'), 1)
