// Tries to hold the page by carriage returns, and by a line of ten million letters between them.
// ends: contained, done
console.log('\r'.repeat(3_000_000))
for (let percent = 0; percent < 50_000; percent += 1) console.log(`\r${percent}% ${'█'.repeat(percent % 80)}\r`)
console.log(`\r${'x'.repeat(10_000_000)}\r`)
console.log('contained')
