// by hand: Node clears where it writes to a terminal, and is recorded where it does not
console.log('gone')
console.clear()
console.group('kept')
console.clear()
console.log('indented')
