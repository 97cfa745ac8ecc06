// Tries to have the engine wait for all objects.
// ends: error
Object.assign(Object.prototype, { then() {} })
await {}
