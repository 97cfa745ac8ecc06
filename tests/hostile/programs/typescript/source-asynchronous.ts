// Tries to go on in the compiler: a call of async may be a function's head.
// ends: contained, error, stopped
const async: any = (value: unknown) => value
console.log(«async (×24»1«)×24»)
console.log(«async <T>(a = ×16»1«) => 1×16»)
console.log('contained')
