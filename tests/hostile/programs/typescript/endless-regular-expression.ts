// Tries to keep the worker inside one call for ever.
// ends: stopped
console.log(/^(a+)+$/.test('a'.repeat(60) + 'b'))
