// Tries to break what reads the streams, with halves of characters.
for (let unit = 0xd800; unit < 0xe000; unit += 1) console.log(String.fromCharCode(unit))
console.log('\ud83d')
console.log('\udc69')
console.log('\0'.repeat(100_000))
console.log({ '\ud800': '\udc00', [Symbol('\ud800') as unknown as string]: '\uffff' })
console.log('contained')
