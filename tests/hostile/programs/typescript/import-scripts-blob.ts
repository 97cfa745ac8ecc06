// Tries to have a script run that never ends and that nobody has compiled.
// ends: stopped, error
const address = URL.createObjectURL(new Blob(['for (;;);'], { type: 'text/javascript' }))
;(globalThis as any).importScripts(address)
for (;;) new Function('for (let n = 0; n < 1e6; n += 1);')()
