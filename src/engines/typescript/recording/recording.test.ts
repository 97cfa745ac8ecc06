import { describe, expect, it } from 'vitest'
import { lines, record, trace } from './recorded.fixture'

describe('a recorded TypeScript program', () => {
  it('tells each line, call and return, with what names hold', async () => {
    const recorded = await record(
      'function add(a: number, b = 1) {\n  const sum = a + b\n  return sum\n}\nadd(2)',
    )
    expect(trace(recorded)).toEqual([
      'call 1 <module> |',
      'line 5 <module> |',
      'call 1 add | a=2, b=1',
      'line 2 add | a=2, b=1',
      'line 3 add | a=2, b=1, sum=3',
      'return 3 add 3 | a=2, b=1, sum=3',
      'return 5 <module> |',
    ])
  })

  it('shows one array under two names', async () => {
    const { recording } = await record('const a: number[] = []\nconst b = a\nb.push(1)\na')
    const { stack, targets } = recording.state(recording.length - 1)
    const held = [...(stack[0]?.slots.values() ?? [])].map(({ value }) => value)
    expect(held).toHaveLength(2)
    expect(held[0]).toEqual(held[1])
    const array = held[0] !== undefined && 'object' in held[0] ? targets.get(held[0].object) : undefined
    expect(array?.length).toBe(1)
  })

  it('goes through loops as often as they do', async () => {
    const recorded = await record(
      'outer: for (const a of [1, 2]) {\n  for (let b = 0; b < 2; b++) {\n    if (a === b) continue outer\n  }\n}\nlet n = 2\nwhile (n > 0)\n  n--\ndo {\n  n++\n} while (n < 2)\nfor (const key in { x: 1 }) {\n  key\n}',
    )
    expect(lines(recorded)).toEqual([
      1, 2, 3, 2, 3, 3, 1, 2, 3, 2, 3, 2, 1, 6, 7, 8, 7, 8, 7, 10, 11, 10, 11, 12, 13, 12,
    ])
  })

  it('tells what generators give and get, and where they wait', async () => {
    const recorded = await record(
      'function* g() {\n  const got = yield 1\n  yield* [got]\n}\nconst it = g()\nit.next()\nit.next("x")\nit.return(0)',
    )
    expect(trace(recorded).filter((text) => !text.startsWith('line'))).toEqual([
      'call 1 <module> |',
      'call 1 g |',
      'yield 2 g 1 |',
      "resume 2 g 'x' |",
      "yield 3 g 'x' | got='x'",
      "resume 3 g | got='x'",
      "return 3 g 0 | got='x'",
      expect.stringMatching(/^return 8 <module>/),
    ])
  })

  it('goes through try, catch and finally', async () => {
    const recorded = await record(
      'function f() {\n  try {\n    throw new Error("no")\n  } catch {\n    return 1\n  } finally {\n    f.name\n  }\n}\nf()',
    )
    expect(trace(recorded)).toEqual([
      'call 1 <module> |',
      'line 10 <module> |',
      'call 1 f |',
      'line 3 f |',
      "raise 3 f Error(message='no') |",
      'line 4 f |',
      'line 5 f |',
      'line 7 f |',
      'return 7 f 1 |',
      'return 10 <module> |',
    ])
  })

  it('shows an error on its way through the functions, and where the program ends', async () => {
    const recorded = await record(
      'function inner(): number {\n  return (null as unknown as number[]).length\n}\nfunction outer() {\n  return inner()\n}\nouter()',
    )
    expect(
      trace(recorded)
        .map((text) => text.split(' ').slice(0, 3).join(' '))
        .slice(-6),
    ).toEqual([
      'raise 2 inner',
      'unwind 2 inner',
      'raise 5 outer',
      'unwind 5 outer',
      'raise 7 <module>',
      'unwind 7 <module>',
    ])
  })

  it('shows what a closure has of its surroundings, and changes it in both places', async () => {
    const recorded = await record(
      'let total = 0\nfunction counter() {\n  let count = 0\n  return () => {\n    count += 1\n    total += count\n  }\n}\nconst next = counter()\nnext()',
    )
    expect(trace(recorded)).toContain('return 6 <arrow> undefined | count=1')
    expect(trace(recorded).at(-1)).toBe('return 10 <module> | total=1')
  })

  it('has async functions wait and go on, each in its own time', async () => {
    const recorded = await record(
      'const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))\nasync function work(name: string, ms: number) {\n  await sleep(ms)\n  return name\n}\nasync function* ticks() {\n  yield 1\n}\nfor await (const t of ticks()) console.log(t)\nconsole.log(await Promise.all([work("a", 20), work("b", 1)]))',
    )
    const told = trace(recorded).filter((text) => / work /.test(text) && !text.startsWith('line'))
    expect(told.map((text) => `${text.split(' ')[0]} ${/name='(.)'/.exec(text)?.[1]}`)).toEqual([
      'call a',
      'await a',
      'call b',
      'await b',
      'resume b',
      'return b',
      'resume a',
      'return a',
    ])
    const waiting = recorded.recording.state(recorded.recording.length - 3).waiting
    expect(waiting.map(({ line }) => line)).toEqual([10])
  })

  it('looks without calling anything of the program’s', async () => {
    const recorded = await record(
      `let looked = 0
const trap = new Proxy({}, { get: () => looked++, ownKeys: () => (looked++, []), getPrototypeOf: () => (looked++, null) })
const object = { get x() { return looked++ }, [Symbol.toPrimitive]: () => looked++, toString: () => looked++ }
class Odd { get [Symbol.toStringTag]() { return looked++ } }
Object.defineProperty(Odd.prototype, 'constructor', { get: () => looked++ })
const odd = new Odd(), list = Object.defineProperty([1], 0, { get: () => looked++ }), heir = Object.create(trap)
const map = new Map([[object, odd]]); map.entries = () => { throw looked++ }
console.log(looked)`,
    )
    expect(recorded.printed).toBe('0\n')
    expect(recorded.recording.head.omitted).toEqual([])
  })

  it('shows private fields, sets, maps and dates', async () => {
    const recorded = await record(
      'class P {\n  #secret = 1\n  constructor(public open: number) {}\n}\nconst p = new P(2)\nconst all = [new Set([1]), new Map([["k", 2]]), new Date(0)] as const\np',
    )
    expect(trace(recorded).at(-1)).toContain('p=P(open=2 #secret=1)')
    expect(trace(recorded).at(-1)).toContain("all=Array(Set(1) Map('k'=2) Date())")
  })

  it.each([
    [
      'the names of functions',
      'const f = () => 1, o = { m() {}, g: function () {} }\nclass A { static s = () => 1 }\nconsole.log(f.name, o.m.name, o.g.name, A.s.name, A.name, f.length)',
    ],
    [
      'this and super',
      'class A { x = 1; get() { return this.x } }\nclass B extends A { constructor(readonly y = 2) { super(); this.x = 3 } override get() { return super.get() + this.y } }\nconsole.log(new B().get())',
    ],
    [
      'arguments',
      'function f() { return arguments.length }\nconsole.log((f as (...all: number[]) => number)(1, 2))',
    ],
    [
      'closures of loops',
      'const all: (() => number)[] = []\nfor (let i = 0; i < 3; i++) all.push(() => i)\nconsole.log(all.map((f) => f()))',
    ],
    [
      'namespaces, enums and exports',
      'enum E { A = 1 }\nnamespace N { export const k = E.A; export function f() { return k } }\nexport const x = N.f()\nexport default x\nconsole.log(x)',
    ],
    [
      'using',
      'function f() { using r = { [Symbol.dispose]() { console.log("gone") } }; console.log("here") }\nf()',
    ],
    [
      'a switch that falls through',
      'switch (1 as number) { case 1: let a = 1; case 2: a = 3; console.log(a); break; default: console.log("no") }',
    ],
    [
      'static blocks and mixins',
      'const M = (B: new () => object) => class extends B { static n = 0; static { this.n = 5 } }\nconsole.log(M(Object).n)',
    ],
    [
      'decorators',
      'const d = (v: () => number, _: unknown) => () => v() + 1\nclass A { #p = 1; @d static m() { return 1 } }\nconsole.log(A.m())',
    ],
    [
      'the order of microtasks',
      'const log = (text: string) => () => console.log(text)\nPromise.resolve().then(log("a")).then(log("c"))\nqueueMicrotask(log("b"))\nawait null\nlog("d")()',
    ],
    [
      'an error’s stack',
      'async function f() {\n  await null\n  throw new TypeError("x")\n}\nasync function g() {\n  await f()\n}\nawait g()',
    ],
    [
      'what is not yet initialized',
      'function f() { return 1 }\nf()\nconst later = f(), { a = later, ...rest } = { a: undefined, b: 1 }\nconsole.log(a, rest)',
    ],
    ['a value that is the last', '1 + 1'],
  ])('prints the same: %s', async (_what, source) => {
    const { recording } = await record(source)
    expect(recording.head.omitted).toEqual([])
    expect(recording.length).toBeGreaterThan(1)
  })

  it('says in words that calls were too deep', async () => {
    const { recording } = await record(
      'function f(n: number): number { return f(n + 1) }\ntry { f(0) } catch (error) { console.log((error as Error).name) }',
    )
    expect(recording.head.omitted).toEqual(['What is called more than 1000 calls deep is not recorded.'])
  })

  it('reads no name that another one hides which holds nothing yet', async () => {
    const recorded = await record(
      'const v = 1\n{\n  console.log("a")\n  const v = 2\n  console.log(v)\n}\ntry {\n  throw 3\n} catch (e) {\n  const v = e\n  console.log(v)\n}',
    )
    expect(trace(recorded).filter((line) => /^line (3|4|5|9|10|11) /.test(line))).toEqual([
      'line 3 <module> | v=1',
      'line 4 <module> | v=1',
      'line 5 <module> | v=2',
      'line 9 <module> | e=3',
      'line 10 <module> | e=3',
      'line 11 <module> | e=3, v=3',
    ])
  })

  it('is one of several files', async () => {
    const other = {
      name: 'shapes.ts',
      content: 'export let made = 0\nexport function square(n: number) {\n  made += 1\n  return n * n\n}',
    }
    const { recording } = await record(
      'import { square, made } from "./shapes"\nconsole.log(square(2), made)',
      [other],
    )
    const files = Array.from({ length: recording.length }, (_, at) => recording.step(at).file)
    expect(new Set(files)).toEqual(new Set(['main.ts', 'shapes.ts']))
  })
})
