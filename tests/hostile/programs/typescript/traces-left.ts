// Tries to leave something for the next run.
if ('trace' in globalThis || 'trace' in Object.prototype) console.log('BREACH')
;(globalThis as any).trace = (Object.prototype as any).trace = 1
console.log('contained')
