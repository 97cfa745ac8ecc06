// Tries to get between the engine and texts by replacing what patterns and texts are searched with.
// ends: error
const seen: unknown[] = []
const spy = function (this: unknown, ...given: unknown[]): never {
  seen.push(this, given)
  throw new Error('replaced')
}
for (const key of ['exec', 'test', Symbol.replace, Symbol.match, Symbol.matchAll, Symbol.split, Symbol.search])
  Object.defineProperty(RegExp.prototype, key, { value: spy })
for (const key of ['split', 'replace', 'replaceAll', 'match', 'slice', 'includes', 'indexOf', 'startsWith', 'padStart', 'repeat', 'trim', 'at'])
  Object.defineProperty(String.prototype, key, { value: spy })
for (const key of ['test', 'exec', 'lastIndex']) Object.defineProperty(RegExp, key, { get: spy })
console.log('text', /pattern/g, new Error('shown'), { 'a key': 'it\'s "quoted"' })
console.table([{ a: 1 }])
if (seen.length > 0) console.log('seen', seen.length)
throw new TypeError('the end')
