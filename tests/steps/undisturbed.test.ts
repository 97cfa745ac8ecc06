import { beforeAll, describe, expect, it } from 'vitest'
import { bundleWorker } from '../../src/engines/typescript/build'
import { compileProgram } from '../../src/engines/typescript/compileProgram'
import type { RunEvent } from '../../src/sandbox/protocol'
import { startWorkerThread } from '../../src/sandbox/node'
import { readRecording, type Recording } from '../../src/steps/reader'

let worker: string
beforeAll(async () => {
  worker = await bundleWorker()
})

async function run(source: string, record: boolean): Promise<readonly RunEvent[]> {
  const compiled = compileProgram([{ name: 'main.ts', content: source }], 'main.ts', { record })
  if ('error' in compiled) throw new Error(compiled.error.message)
  const thread = startWorkerThread(worker, {})
  try {
    const program = { files: compiled.files, main: 'main.ts', args: [], stdin: { lines: [], closed: true } }
    return await thread.run({ ...program, ...(record && { record }) })
  } finally {
    await thread.terminate()
  }
}

const printedBy = (events: readonly RunEvent[]): string =>
  events.map((event) => (event.type === 'output' ? event.text : '')).join('')

/** Runs a program as it is, and once more recorded, and holds that it prints the same. */
async function record(source: string): Promise<{ readonly printed: string; readonly recording: Recording }> {
  const printed = printedBy(await run(source, false))
  const events = await run(source, true)
  expect(printedBy(events)).toBe(printed)
  const event = events.find(({ type }) => type === 'recording')
  if (event?.type !== 'recording') throw new Error('There is no recording.')
  return { printed, recording: readRecording(event.bytes) }
}

describe('a TypeScript program that is recorded', () => {
  it('leaves what is delegated to, and what is said of it, as they are', async () => {
    // `record` holds that it prints the same.
    const { printed } = await record(`
const nothing: any = undefined, plain: any = {}, asked: string[] = []
const log = (error: unknown) => console.log(error instanceof Error ? error.message : error)
function* overNothing() { yield* nothing }
function* overPlain() { yield* plain }
for (const begin of [overNothing, overPlain]) try { begin().next() } catch (error) { log(error) }
async function* later() { for await (const each of plain) yield each }
await later().next().catch(log)
const source = new Proxy([1, 2], { get(target, key) { asked.push(String(key)); return Reflect.get(target, key, target) } })
const odd = { [Symbol.iterator]: () => ({ get next() { asked.push('next'); return () => ({ get done() { asked.push('done'); return false }, value: 5 }) } }) }
function* over(what: any): Generator<unknown> { yield* what }
console.log([...over(source)], over(odd).next().value, over(new Set(['a'])).next())
const it = over(odd)
it.next()
try { it.throw(new Error('no throw')) } catch (error) { log(error) }
console.log(asked.join(' '), [...over('äß')], [...over(new Map([[1, 2]]))])
Array.prototype[Symbol.iterator] = function* () { yield 'changed' } as any
console.log(over([1]).next().value)
`)
    expect(printed).toContain('changed')
  })

  it('calls none of the methods that a program has put in the place of the language’s', async () => {
    const { recording } = await record(`
const { push } = Array.prototype, { set } = Map.prototype
Array.prototype.push = function (...items) { console.log('push', items.length); return push.apply(this, items) }
Map.prototype.set = function (key, value) { console.log('set', key); return set.call(this, key, value) }
Array.prototype.includes = () => { throw new Error('asked') }
Math.min = () => NaN
const list = [1], map = new Map([['a', 1]])
list.push(2)
map.set('b', 2)
for (const each of list) console.log(each)
`)
    expect(recording.head.omitted).toEqual([])
    expect(recording.state(recording.length - 1).step.line).toBe(10)
  })

  it('has each of its own methods back, whichever one a program replaces', async () => {
    const { printed, recording } = await record(`
const iteratorOf = (what: Iterable<unknown>): object => Object.getPrototypeOf(what[Symbol.iterator]())
const owners: any[] = [Array, Map, Set, WeakMap, String, TextEncoder, Number, RegExp].map((maker) => maker.prototype)
owners.push(Object.getPrototypeOf(Uint8Array.prototype), iteratorOf([]), iteratorOf(new Map()), iteratorOf(new Set()), Math, JSON, Reflect, Object)
const { defineProperty, getOwnPropertyDescriptor } = Object, { apply, ownKeys } = Reflect, calls: any = {}
let replaced = 0
for (let at = 0; at < owners.length; at += 1) {
  const owner = owners[at], keys = ownKeys(owner)
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index], descriptor = getOwnPropertyDescriptor(owner, key)
    if (key === 'constructor' || typeof descriptor.value !== 'function' || !descriptor.configurable) continue
    let asked = 0
    defineProperty(owner, key, { ...descriptor, value: function (...given) { asked += 1; return apply(descriptor.value, this, given) } })
    let held: any = { at, index, name: "it's a\\n" + index }
    held.more = held
    held = 2.5
    defineProperty(owner, key, descriptor)
    if (asked > 0) calls[String(key)] = asked
    replaced += 1
  }
}
console.log(calls, replaced > 150)
`)
    expect(printed).toBe('{} true\n')
    expect(recording.head.omitted).toEqual([])
  })

  /** Values that would tell of it, or do worse, when something of theirs is called. */
  it.each(
    Object.entries({
      'getters, and toString, valueOf and toJSON that throw': `
class Loud {
  get value(): number { console.log('getter'); throw new Error('no') }
  set value(to) { console.log('setter') }
  static get made() { console.log('static'); return 1 }
  toString(): string { console.log('toString'); throw new Error('no') }
  valueOf = this.toString
  toJSON = this.toString
  get [Symbol.toStringTag]() { console.log('tag'); return 'Tag' }
  [Symbol.toPrimitive]() { console.log('primitive'); return '' }
}
const loud = new Loud(), held = [loud, { get a() { console.log('a'); return 1 } }], made = Loud
console.log('quiet')`,
      'proxies with every trap, one that is revoked, and one as a prototype': `
const traps = new Proxy({}, { get: (_, name) => () => { console.log(String(name)); throw new Error('trap') } })
const proxy = new Proxy({ a: 1 }, traps as any), callable = new Proxy(function f() {}, traps as any)
const { proxy: gone, revoke } = Proxy.revocable([1], {})
revoke()
const child = Object.setPrototypeOf({ own: 1 }, new Proxy({}, { get() { console.log('got') }, getPrototypeOf() { console.log('proto'); return null } }))
const all = [proxy, callable, gone, child], map = new Map<any, any>([[proxy, gone]])
console.log(all.length, map.size)`,
      'a constructor, a name and a prototype that lie': `
class Odd {}
Object.defineProperty(Odd, 'name', { get() { console.log('name'); return 'x' } })
Object.defineProperty(Odd.prototype, 'constructor', { get() { console.log('constructor'); return Array } })
const odd = new Odd(), bare = Object.create(null, { x: { get() { console.log('x') } } })
const error = new Error('m')
Object.defineProperty(error, 'message', { get() { console.log('message'); return 'y' } })
Object.defineProperty(error, 'stack', { get() { console.log('stack'); return 'z' } })
const list = Object.defineProperty([1, 2], 0, { get() { console.log('item'); return 5 } })
console.log(list.length)`,
      'items of arrays that are getters, however they became so': `
const tells = { get() { console.log('item'); return 5 }, configurable: true }, has: any = Object.prototype
const lists: any[] = [[1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2, , 4]]
Object.defineProperty(lists[0], 0, tells)
Object.defineProperties(lists[1], { 0: tells, 5: tells })
Reflect.defineProperty(lists[2], 1, tells)
has.__defineGetter__.call(lists[3], 0, tells.get)
has.__defineSetter__.call(lists[4], 0, tells.get)
Reflect.defineProperty(new Proxy(new Proxy(lists[5], {}), {}), 0, tells)
Object.defineProperty(new Proxy({}, { defineProperty: (_, key, what) => Reflect.defineProperty(lists[6], key, what) }), 1, tells)
Object.defineProperty(Array.prototype, 2, { get() { console.log('inherited'); return 7 }, configurable: true })
const again = [...lists]
delete (Array.prototype as any)[2]
console.log(again.length, Object.defineProperty.name, Reflect.defineProperty.length)`,
      'a subclass of each collection that tells who walks through it': `
class Pairs extends Map<any, any> { forEach() { console.log('forEach') } entries(): any { console.log('entries') } get size() { console.log('size'); return 7 } }
class Many extends Set<any> { values(): any { console.log('values') } [Symbol.iterator](): any { console.log('iterator') } }
class Row extends Array<any> { get length2() { return 1 } map(): any { console.log('map') } [Symbol.iterator](): any { console.log('walk') } }
const pairs = new Pairs(), many = new Many(), row = new Row(3)
pairs.set(many, row); many.add(pairs)
row[0] = pairs
console.log('quiet')`,
      'a text of many megabytes, and an object with 100,000 keys': `
const text = 'ä'.repeat(20_000_000), keys: any = {}
for (let n = 0; n < 100_000; n++) if (n % 1000 === 0 || (keys['k' + n] = n)) continue
const again = [text, keys, { keys }]
console.log(text.length, again.length)`,
      'promises, thenables and classes of promises that tell': `
const thenable = { get then() { console.log('then'); return undefined } }
class Told extends Promise<number> { then(...args: any[]): any { console.log('told'); return super.then(...args) } static get [Symbol.species]() { return Promise } }
const told = new Told((done) => done(1)), held = [thenable, told, Promise.reject(1).catch(() => 2)]
console.log(held.length)`,
      'methods of objects and of reflection that are replaced': `
const log = console.log
Reflect.ownKeys = Reflect.getOwnPropertyDescriptor = (() => log('asked')) as any
WeakMap.prototype.get = Map.prototype.get = Function.prototype.call = Function.prototype.apply = (() => log('called')) as any
Symbol.prototype.toString = Date.prototype.toISOString = (() => log('shown')) as any
const list = [Symbol('s'), new Date(0), new WeakMap(), { a: [1] }]
log(list.length)`,
    }),
  )('%s', async (_, source) => {
    const { recording } = await record(source)
    expect(recording.length).toBeGreaterThan(3)
  })
})
