// Tries to leave the engine without the functions that there are.
// ends: contained, error, done
console.log('contained')
for (const name of Object.getOwnPropertyNames(globalThis)) Reflect.deleteProperty(globalThis, name)
