/**
 * Programs that try to break the engine or to get out of it. `ends` must still come to one well-formed end;
 * `hangs` never end by themselves, and must leave the page able to stop them.
 */
export interface HostileProgram {
  readonly name: string
  readonly code: string
  readonly fate: 'ends' | 'hangs'
}

const ends = (name: string, code: string): HostileProgram => ({ name, code, fate: 'ends' })
const hangs = (name: string, code: string): HostileProgram => ({ name, code, fate: 'hangs' })

const forged = `{ type: 'end', status: 'done', exitCode: 42, elapsed: 0, dropped: { lines: 0, characters: 0 } }`

export const hostilePrograms: readonly HostileProgram[] = [
  ends('posts a message', `postMessage(${forged})`),
  ends('posts through self', `self.postMessage(${forged})`),
  ends(
    'posts through the prototype',
    `Object.getPrototypeOf(self).postMessage?.call(self, ${forged}); console.log(1)`,
  ),
  ends(
    'closes the worker',
    'try { close() } catch {}\ntry { self.close() } catch {}\nconsole.log("still here")',
  ),
  ends('takes the message handler', 'self.onmessage = () => {}\nconsole.log("x")'),
  ends(
    'takes the error handlers',
    'self.onerror = () => true\nself.onunhandledrejection = () => {}\nsetTimeout(() => { throw new Error("seen") })',
  ),
  ends(
    'listens for errors first',
    `EventTarget.prototype.addEventListener?.call?.(self, 'error', (e) => e.stopImmediatePropagation())
setTimeout(() => { throw new Error('seen') })`,
  ),
  ends(
    'sends itself a message',
    `try { EventTarget.prototype.dispatchEvent.call(self, new Event('message')) } catch {}`,
  ),
  ends('replaces the console', 'globalThis.console = { log() {} }\nconsole.log("lost")'),
  ends('deletes the console', 'delete globalThis.console'),
  ends('breaks console.log', 'console.log = () => { throw new Error("mine") }\nconsole.log(1)'),
  ends('replaces the timers', 'globalThis.setTimeout = () => 0\nglobalThis.clearTimeout = null\nawait null'),
  ends(
    'breaks Array.prototype.push',
    'Array.prototype.push = () => { throw new Error("p") }\nconsole.log(1)',
  ),
  ends('breaks Array.prototype.join', 'Array.prototype.join = () => "forged"\nconsole.log([1, 2])'),
  ends('breaks Array.prototype.map', 'Array.prototype.map = null\nconsole.log([1, { a: 2 }])'),
  ends('breaks array iteration', 'Array.prototype[Symbol.iterator] = null\nconsole.log([1])'),
  ends(
    'breaks Map',
    'for (const key of ["get", "set", "delete", "values"]) Map.prototype[key] = () => { throw 1 }\nsetTimeout(() => {}, 1)',
  ),
  ends(
    'breaks WeakMap',
    'WeakMap.prototype.get = () => ({ status: "fulfilled", value: 1 })\nconsole.log({}, Promise.resolve(1))',
  ),
  ends(
    'breaks Promise.prototype.then',
    'Promise.prototype.then = function () { return this }\nconsole.log(1)',
  ),
  ends('makes every promise throw', 'Promise.prototype.then = () => { throw new Error("then") }\nawait 1'),
  ends(
    'breaks Promise.prototype.constructor',
    'Object.defineProperty(Promise.prototype, "constructor", { get() { throw new Error("c") } })',
  ),
  ends('replaces Promise', 'globalThis.Promise = class {}\nconst f = async () => 1\nconsole.log(await f())'),
  ends(
    'breaks Object.prototype',
    'Object.defineProperty(Object.prototype, "type", { value: "forged", writable: false })\nconsole.log({ a: 1 })',
  ),
  ends(
    'puts setters on Object.prototype',
    `for (const key of ['type', 'status', 'text', 'stream', 'line', 'dropped', 'name', 'mailbox'])
  Object.defineProperty(Object.prototype, key, { set() { throw new Error(key) }, get() { return 'forged' } })
console.log('x')`,
  ),
  ends(
    'makes Object.prototype thenable',
    'Object.prototype.then = (resolve) => resolve("hijacked")\nconsole.log(1)',
  ),
  ends(
    'breaks String.prototype',
    'for (const key of ["replace", "replaceAll", "slice", "split", "includes"]) String.prototype[key] = () => { throw 2 }\nconsole.log("a", { b: "c" })',
  ),
  ends(
    'breaks RegExp.prototype',
    'RegExp.prototype.exec = () => { throw 3 }\nconsole.log({ "a-b": "c" })\nthrow new Error("x")',
  ),
  ends(
    'breaks Function.prototype',
    'Function.prototype.call = Function.prototype.apply = Function.prototype.bind = null\nconsole.log(() => 1)\nsetTimeout(() => console.log(2), 1)',
  ),
  ends(
    'breaks Reflect and Object',
    'for (const of of [Reflect, Object]) for (const key of Object.getOwnPropertyNames(of)) try { of[key] = null } catch {}\nconsole.log({ a: [1] })',
  ),
  ends(
    'breaks Math, JSON and Number',
    'globalThis.Math = globalThis.JSON = globalThis.Number = null\nconsole.log([1, 2, 3, 4, 5, 6, 7, 8])',
  ),
  ends(
    'breaks Symbol and Date',
    'globalThis.Symbol = null\nDate.now = () => "never"\nperformance.now = () => NaN\nconsole.log(1)',
  ),
  ends('breaks Atomics', 'Atomics.wait = () => "ok"\nconsole.log(1)'),
  ends('breaks Error', 'Error.prepareStackTrace = () => { throw new Error("again") }\nthrow new Error("x")'),
  ends(
    'breaks Error.prototype',
    'Error.prototype.toString = null\nObject.defineProperty(Error.prototype, "name", { get() { throw 1 } })\nthrow new Error("x")',
  ),
  ends(
    'throws what cannot be shown',
    'throw new Proxy({}, { get() { throw new Error("trap") }, getPrototypeOf() { throw 1 }, ownKeys() { throw 2 } })',
  ),
  ends(
    'throws an error that cannot be read',
    'throw Object.defineProperties(new Error(), { stack: { get() { throw 1 } }, message: { get() { throw 2 } } })',
  ),
  ends(
    'prints what cannot be shown',
    'console.log({ get [Symbol.toStringTag]() { throw new Error("tag") } })',
  ),
  ends(
    'rejects with what cannot be shown',
    'Promise.reject(new Proxy(function () {}, { get() { throw 1 } }))',
  ),
  ends(
    'overflows the stack while printing',
    'let deep = {}\nfor (let n = 0; n < 50_000; n += 1) deep = { deep }\nconsole.dir(deep, { depth: null })',
  ),
  ends('overflows the stack', 'const f = () => f()\nf()'),
  ends('forges a resumption', 'prompt("?")\nconsole.log("after")'),
  ends(
    'prints a huge value',
    'console.log("x".repeat(5_000_000))\nconsole.log(new Array(1e6).fill({ a: 1 }))',
  ),
  ends('floods the output', 'for (let n = 0; n < 100_000; n += 1) console.log("line", n)'),
  ends('floods both streams', 'for (let n = 0; n < 20_000; n += 1) (n % 2 ? console.log : console.error)(n)'),
  ends('starts many timers', 'for (let n = 0; n < 3_000; n += 1) setTimeout(() => {}, 0)'),
  ends('starts a worker', 'new Worker("data:text/javascript,1")'),
  ends('imports through a function', 'await new Function("return import(\\"data:text/javascript,1\\")")()'),
  ends(
    'looks for the network',
    'console.log([typeof fetch, typeof XMLHttpRequest, typeof WebSocket, typeof EventSource, typeof importScripts].join())',
  ),
  ends(
    'makes a global scope of its own',
    'const scope = new Function("return this")()\nconsole.log(typeof scope.postMessage, typeof scope.process)',
  ),
  ends('runs again', 'const run = onmessage\nconsole.log(run)'),
  hangs('loops for ever', 'for (;;);'),
  hangs('loops over promises for ever', 'for (;;) await null'),
  hangs('ticks for ever', 'setInterval(() => {}, 0)'),
  hangs(
    'prints for ever',
    'setInterval(() => console.log("tick"), 0)\nfor (;;) { console.log("x"); await new Promise((resolve) => setTimeout(resolve)) }',
  ),
  hangs('backtracks for ever', '/^(a+)+$/.test("a".repeat(50) + "b")'),
  hangs(
    'waits in a lock',
    'const lock = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer)\nAtomics.wait(lock, 0, 0)',
  ),
  hangs('fires itself again for ever', 'const again = () => setTimeout(again)\nagain()'),
]
