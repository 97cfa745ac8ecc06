// Looks for what traces-left left behind; it runs behind it.
if ('trace' in globalThis || 'trace' in Object.prototype) console.log('BREACH')
console.log('contained')
