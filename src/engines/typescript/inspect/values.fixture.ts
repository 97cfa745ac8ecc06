/* What programs print: each entry makes a value afresh, since showing some of them changes them. */

class Point {
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}
}
class Named extends Point {
  label = 'p'
  #secret = 1
  get double(): number {
    return this.#secret * 2
  }
}
class Empty {}
class Tagged {
  get [Symbol.toStringTag](): string {
    return 'Marked'
  }
}
class ValidationError extends Error {
  override name = 'ValidationError'
  readonly field: string
  constructor(message: string, field: string) {
    super(message)
    this.field = field
  }
}
class PlainError extends Error {}
class Stack extends Array<number> {}
class Registry extends Map<string, number> {}
class Money {
  constructor(readonly cents: number) {}
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Money<${this.cents / 100}>`
  }
}
class Wrapper {
  inner = { a: 1, b: [1, 2] };
  [Symbol.for('nodejs.util.inspect.custom')](): unknown {
    return this.inner
  }
}
class Multiline {
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return 'first\nsecond'
  }
}

function circular(): object {
  const node: Record<string, unknown> = { name: 'root' }
  node['self'] = node
  node['child'] = { parent: node }
  return node
}
function twoCircles(): object {
  const a: Record<string, unknown> = {}
  const b: Record<string, unknown> = { a }
  a['a'] = a
  a['b'] = b
  b['b'] = b
  return { a, b }
}
function* count(): Generator<number> {
  yield 1
}
async function* tick(): AsyncGenerator<number> {
  yield 1
}
function range(length: number, make: (n: number) => unknown = (n) => n): unknown[] {
  return Array.from({ length }, (_, n) => make(n))
}
function sparse(): unknown[] {
  const list: unknown[] = []
  list[3] = 'x'
  list[7] = 'y'
  list.length = 10
  return list
}
function withoutStack(error: Error): Error {
  error.stack = ''
  return error
}
function frames(error: Error, text: string): Error {
  error.stack = `${error.name}: ${error.message}\n${text}`
  return error
}
function withExtra<T extends object>(value: T, extra: object): T {
  return Object.assign(value, extra)
}
function args(..._values: unknown[]): IArguments {
  return arguments
}
function advanced<T>(iterator: Iterator<T>): Iterator<T> {
  iterator.next()
  return iterator
}
function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const people = [
  { name: 'Ada Lovelace', born: 1815, fields: ['mathematics', 'computing'] },
  { name: 'Grace Hopper', born: 1906, fields: ['compilers', 'navy'] },
]

export const values: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  integer: () => 42,
  'negative zero': () => -0,
  fraction: () => 0.1 + 0.2,
  'large number': () => 1e21,
  'small number': () => 1.5e-10,
  NaN: () => NaN,
  infinity: () => -Infinity,
  bigint: () => 123n,
  symbol: () => Symbol('id'),
  'symbol without description': () => Symbol(),
  'well-known symbol': () => Symbol.iterator,
  string: () => 'plain',
  'empty string': () => '',
  'string with single quote': () => "it's",
  'string with both quotes': () => `it's "so"`,
  'string with all quotes': () => 'it\'s "so" `x`',
  'string with template braces': () => 'it\'s "so" ${x}',
  'string with newline': () => 'a\nb',
  'string with escapes': () => '\t\r\b\f\v\0\\\x1b\x7f\x9f',
  'string with emoji': () => 'hi 👋 é 漢字',
  'lone surrogate': () => 'x\ud83dy\udc4b',
  'long string': () => 'word '.repeat(30),
  'long string with newlines': () => 'a line of text\nand another one\n'.repeat(4),
  'too long string': () => 'x'.repeat(10_005),
  'long lines in object': () => ({ text: 'a line of text\nand another one\n'.repeat(4) }),
  'empty object': () => ({}),
  object: () => ({ a: 1, b: 'two', c: null, d: undefined }),
  'odd keys': () => ({ 'a-b': 1, '1a': 2, 3: 3, 'with space': 4, _ok: 5, $: 6, "it's": 7, ä: 8, '': 9 }),
  'symbol keys': () => ({ [Symbol('s')]: 1, [Symbol()]: 2, plain: 3 }),
  'own __proto__': () => JSON.parse('{"__proto__": 1}') as unknown,
  'non-enumerable': () => Object.defineProperty({ a: 1 }, 'hidden', { value: 2 }),
  accessors: () => ({
    get a() {
      return 1
    },
    set b(_v: number) {},
    get c() {
      return 1
    },
    set c(_v) {},
  }),
  'nested 3 levels': () => ({ a: { b: { c: {} } } }),
  'nested 4 levels': () => ({ a: { b: { c: { d: 1 } } } }),
  'nested arrays': () => [[[[1]]], [[[]]]],
  'nested mixed': () => ({ list: [{ map: new Map([['k', { v: 1 }]]) }], when: new Date(0) }),
  'object over 72': () => ({
    first: 'aaaaaaaaaaaaaaaaaaaa',
    second: 'bbbbbbbbbbbbbbbbbbbb',
    third: 'cccccccccccc',
  }),
  'object of 72': () => ({ first: 'aaaaaaaaaaaaaaaaaaaa', second: 'bbbbbbbbbbbbbbbbbbbb', third: 'cccc' }),
  'object of 76': () => ({
    first: 'aaaaaaaaaaaaaaaaaaaa',
    second: 'bbbbbbbbbbbbbbbbbbbb',
    third: 'cccccccc',
  }),
  'many keys': () => Object.fromEntries(range(30).map((n) => [`key${String(n)}`, n])),
  'very many keys': () => Object.fromEntries(range(150).map((n) => [`k${String(n)}`, n])),
  'short keys': () => ({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8, i: 9, j: 10 }),
  records: () => people,
  'record of records': () => ({ people, total: people.length }),
  'deep record': () => ({ data: { people, meta: { page: 1, sizes: [10, 20, 50] } } }),
  'null prototype': () => Object.assign(Object.create(null) as object, { a: 1 }),
  'empty null prototype': () => Object.create(null) as object,
  'nested null prototype': () => ({ a: { b: { c: Object.create(null) as object } } }),
  'created from object': () => Object.create({ inherited: 1 }) as object,
  'created from class': () => Object.create(Point.prototype) as object,
  'created from null prototype': () => Object.create(Object.create(null) as object) as object,
  'empty array': () => [],
  'six numbers': () => [1, 2, 3, 4, 5, 6],
  'seven numbers': () => [1, 2, 3, 4, 5, 6, 7],
  'numbers of many widths': () => range(20, (n) => 10 ** (n % 5)),
  '27 numbers': () => range(27),
  '100 numbers': () => range(100),
  '101 numbers': () => range(101),
  '250 numbers': () => range(250),
  'negative numbers': () => range(12, (n) => n - 6),
  fractions: () => range(12, (n) => n / 4),
  bigints: () => range(10, (n) => BigInt(n)),
  words: () => 'the quick brown fox jumps over the lazy dog and runs away'.split(' '),
  letters: () => 'abcdefghijklmnopqrstuvwxyz'.split(''),
  'wide letters': () => '漢字仮名交文日本語中国語'.split(''),
  emoji: () => range(12, (n) => ['😀', '👍', 'é', 'ok'][n % 4]),
  'long words': () => range(8, (n) => 'word'.repeat(n + 1)),
  'different lengths': () => ['a', 'b', 'c', 'd', 'e', 'f', 'x'.repeat(50)],
  'mixed array': () => [1, 'two', null, undefined, true, { a: 1 }, [2], () => 1],
  'seven objects': () => range(7, (n) => ({ id: n })),
  'ten small arrays': () => range(10, (n) => [n, n * n]),
  'array of strings over one line': () => range(6, (n) => 'item number ' + String(n)),
  booleans: () => range(9, (n) => Number(n) % 2 === 0),
  'sparse array': sparse,
  'holes only': () => new Array(5),
  'one hole': () => [1, , 3],
  'sparse beyond limit': () => withExtra(range(99), { 150: 'x' }),
  'array with property': () => withExtra([1, 2], { note: 'x' }),
  'array with negative index': () => withExtra([1], { '-1': 'x' }),
  'grouped array with property': () => withExtra(range(10), { note: 'x' }),
  'array subclass': () => Stack.from([1, 2, 3]),
  'empty array subclass': () => new Stack(),
  'array with null prototype': () => Object.setPrototypeOf([1, 2], null) as unknown,
  'match result': () => /(?<year>\d{4})-(\d+)/.exec('on 2024-05'),
  matrix: () => [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ],
  'matrix 8x8': () => range(8, (r) => range(8, (c) => Number(r) * Number(c))),
  map: () =>
    new Map<unknown, unknown>([
      ['a', 1],
      [{ k: 1 }, [2]],
    ]),
  'empty map': () => new Map(),
  'nested map': () => new Map([['outer', new Map([['inner', new Map([['deep', new Map([['x', 1]])]])]])]]),
  'long map': () => new Map(range(120).map((n) => [n, String(n)])),
  'map over a line': () => new Map(people.map((person) => [person.name, person])),
  'map with property': () => withExtra(new Map([[1, 2]]), { note: 'x' }),
  'map subclass': () => new Registry([['a', 1]]),
  'map with null prototype': () => Object.setPrototypeOf(new Map([[1, 2]]), null) as unknown,
  set: () => new Set([1, 'two', { three: 3 }]),
  'empty set': () => new Set(),
  'long set': () => new Set(range(120)),
  'set of words': () => new Set('the quick brown fox jumps over the lazy dog again and again'.split(' ')),
  'map keys': () =>
    new Map([
      ['a', 1],
      ['b', 2],
    ]).keys(),
  'map values': () => new Map([['a', { x: 1 }]]).values(),
  'map entries': () =>
    new Map([
      ['a', 1],
      ['b', 2],
    ]).entries(),
  'map entries half taken': () =>
    advanced(
      new Map([
        ['a', 1],
        ['b', 2],
      ]).entries(),
    ),
  'set values': () => new Set(['a', 'b']).values(),
  'set entries': () => new Set(['a', 'b']).entries(),
  'array iterator': () => [1, 2].values(),
  'string iterator': () => 'ab'[Symbol.iterator](),
  'weak map': () => new WeakMap([[{}, 1]]),
  'weak set': () => new WeakSet([{}]),
  date: () => new Date(Date.UTC(2024, 1, 29, 12, 30)),
  'invalid date': () => new Date(NaN),
  'date with property': () => withExtra(new Date(0), { zone: 'UTC' }),
  'dates in an object': () => ({ from: new Date(0), to: new Date(1e12) }),
  regexp: () => /a\/b+/gi,
  'regexp with property': () => withExtra(/x/, { note: 1 }),
  'class instance': () => new Point(1, 2),
  'subclass instance': () => new Named(1, 2),
  'empty instance': () => new Empty(),
  'nested instances': () => ({ from: new Point(0, 0), to: new Named(3, 4), via: [new Point(1, 1)] }),
  'instance too deep': () => ({ a: { b: { c: new Point(1, 2) } } }),
  'tagged instance': () => new Tagged(),
  'own tag': () => ({ [Symbol.toStringTag]: 'Own' }),
  'tagged object': () => Object.defineProperty({ a: 1 }, Symbol.toStringTag, { value: 'T' }),
  'anonymous class instance': () => new (class {})(),
  'constructor as property': () => ({ constructor: 'x' }),
  'prototype of a class': () => Point.prototype as unknown,
  'prototype of a subclass': () => Named.prototype as unknown,
  function: () => function named() {},
  'anonymous function': () =>
    (
      () => () =>
        1
    )(),
  'arrow function': () => {
    const f = (): number => 1
    return f
  },
  'async function': () => async function load() {},
  'generator function': () => count,
  'async generator function': () => tick,
  'function with property': () => withExtra(function cached() {}, { calls: 3 }),
  'bound function': () => function hello() {}.bind(null),
  class: () => Point,
  'derived class': () => Named,
  'anonymous class': () => (() => class {})(),
  'class extending null': () => class extends (null as unknown as new () => object) {},
  'class with static': () =>
    class {
      static limit = 3
    },
  'built-in function': () => parseInt,
  'built-in class': () => Map,
  method: () => ({ run() {}, stop: async () => {}, *items() {} }),
  'array of functions': () => [Math.max, (x: number) => x, class A {}],
  generator: () => count(),
  'async generator': () => tick(),
  error: () => new Error('broken'),
  'error without message': () => new Error(),
  'type error': () => new TypeError('wrong type'),
  'error without stack': () => withoutStack(new Error('bare')),
  'error with short stack': () => frames(new RangeError('far'), '    at f (main.ts:1:2)'),
  'error with code': () =>
    withExtra(frames(new Error('x'), '    at main.ts:1:1'), { code: 'E_X', info: { a: 1 } }),
  'error of class with name': () => frames(new ValidationError('bad email', 'email'), '    at main.ts:1:1'),
  'error of class without name': () => new PlainError('plain'),
  'error with cause': () => new Error('outer', { cause: frames(new Error('inner'), '    at main.ts:9:9') }),
  'error with cause that is no error': () =>
    frames(new Error('outer', { cause: { code: 7 } }), '    at main.ts:1:1'),
  'error with cause of the same stack': () => {
    const cause = new Error('inner')
    return new Error('outer', { cause })
  },
  'aggregate error': () => frames(new AggregateError([new Error('a'), 'b'], 'many'), '    at main.ts:1:1'),
  'error in an object': () => ({ error: frames(new Error('in'), '    at main.ts:1:1\n    at main.ts:2:2') }),
  'errors in an array': () => [withoutStack(new Error('one')), withoutStack(new TypeError('two'))],
  'error with message of many lines': () => frames(new Error('one\ntwo'), '    at main.ts:1:1'),
  'error renamed': () => {
    const error = new Error('m')
    error.name = 'Custom'
    return error
  },
  'error with null prototype': () =>
    Object.setPrototypeOf(frames(new Error('m'), '    at x'), null) as unknown,
  'dom exception-like': () => Object.assign(new Error('m'), { name: 'AbortError' }),
  'promise resolved': () => Promise.resolve(5),
  'promise of object': () => Promise.resolve({ a: { b: { c: { d: 1 } } } }),
  'promise pending': () => new Promise(() => {}),
  'promise rejected': () => {
    const p = Promise.reject(new Error('no').message)
    p.catch(() => {})
    return p
  },
  'uint8 array': () => new Uint8Array([1, 2, 255]),
  'long typed array': () => new Uint16Array(120),
  'float array': () => new Float64Array([0.5, -0, NaN]),
  'bigint array': () => new BigInt64Array([1n, -2n]),
  'empty typed array': () => new Int8Array(),
  'array buffer': () => new Uint8Array([1, 171]).buffer,
  'long array buffer': () => new ArrayBuffer(120),
  'array buffer in object': () => ({ buffer: new ArrayBuffer(3) }),
  'data view': () => new DataView(new ArrayBuffer(2)),
  'shared array buffer': () => new SharedArrayBuffer(2),
  'boxed number': () => new Number(-0),
  'boxed string': () => new String('abc'),
  'boxed string with property': () => withExtra(new String('ab'), { x: 1 }),
  'boxed boolean': () => new Boolean(false),
  'boxed bigint': () => Object(1n) as unknown,
  'boxed symbol': () => Object(Symbol('s')) as unknown,
  circular: circular,
  'two circles': twoCircles,
  'circular array': () => {
    const list: unknown[] = [1]
    list.push(list)
    return list
  },
  'circular map': () => {
    const map = new Map<string, unknown>()
    map.set('me', map)
    return map
  },
  'circular class': () =>
    withExtra(new Point(1, 2), {
      me: null as unknown,
      get loop() {
        return this
      },
    }),
  'shared but not circular': () => {
    const x = { a: 1 }
    return { x, y: x }
  },
  proxy: () => new Proxy({ a: 1 }, {}),
  'proxy of array': () => new Proxy([1, 2], {}),
  'proxy of function': () => new Proxy(function f() {}, {}),
  'proxy with traps': () => new Proxy({ a: 1 }, { get: () => 'trapped', ownKeys: () => ['b'] }),
  'revoked proxy': revoked,
  'proxy of proxy': () => new Proxy(new Proxy({ deep: true }, {}), {}),
  'custom inspection': () => new Money(1250),
  'custom inspection nested': () => ({ price: new Money(99), list: [new Money(1)] }),
  'custom inspection gives object': () => new Wrapper(),
  'custom inspection of many lines': () => ({ a: { text: new Multiline() } }),
  arguments: () => args(1, 'b'),
  'empty arguments': () => args(),
  globals: () => [Math, JSON, Reflect, Atomics],
  intl: () => new Intl.NumberFormat('en'),
  'weak ref': () => new WeakRef({ a: 1 }),
  'url search params': () => new URLSearchParams('a=1&b=two'),
  url: () => new URL('https://user@example.org:8080/path?q=1#top'),
  'url in object': () => ({ link: new URL('https://example.org/') }),
  'empty url search params': () => new URLSearchParams(),
  'abort controller': () => new AbortController(),
  'abort signal': () => AbortSignal.abort(),
  blob: () => new Blob(['abc'], { type: 'text/plain' }),
  'event target': () => new EventTarget(),
  'text decoder': () => new TextDecoder(),
  'dom exception': () => new DOMException('stopped', 'AbortError'),
  json: () =>
    JSON.parse('{"users":[{"id":1,"tags":["a","b"],"address":{"city":"X","geo":{"lat":1}}}]}') as unknown,
  grouped: () =>
    Object.fromEntries([
      ['even', [2, 4]],
      ['odd', [1, 3]],
    ]),
  entries: () => Object.entries({ a: 1, b: { c: 2 } }),
  'tuple list': () => range(8, (n) => [`k${String(n)}`, n]),
  'long string in array': () => ['x'.repeat(100), 'short'],
  'string with newline in array': () => [
    'one\ntwo',
    'a rather long line\nwith another rather long line in the same string value',
  ],
  'undefined in array': () => [undefined, null, , 0],
}

export const formats: readonly (() => unknown[])[] = [
  () => [],
  () => [''],
  () => ['text'],
  () => ['a', 'b', 3],
  () => [1, 2, 'three', { four: 4 }],
  () => ['%s is %d years', 'Ada', 36],
  () => ['%s', 'a', 'b', { c: 1 }],
  () => ['%s'],
  () => ['%s and %s', 'one'],
  () => ['%s', null],
  () => ['%s', undefined],
  () => ['%s', Symbol('s')],
  () => ['%s', 12n],
  () => ['%s', -0],
  () => ['%s', { a: { b: 1 } }],
  () => ['%s', [1, [2, [3]]]],
  () => ['%s', new Point(1, 2)],
  () => ['%s', new PlainError('plain').message],
  () => ['%s', withoutStack(new Error('bare'))],
  () => ['%s', class A {}],
  () => ['%s', () => 1],
  () => ['%s', { toString: () => 'own' }],
  () => [
    '%s',
    new (class {
      toString() {
        return 'mine'
      }
    })(),
  ],
  () => [
    '%s',
    new (class {
      [Symbol.toPrimitive]() {
        return 'prim'
      }
    })(),
  ],
  () => ['%s', Object.create(null)],
  () => ['%d', '42'],
  () => ['%d', 4.5],
  () => ['%d', -0],
  () => ['%d', 'x'],
  () => ['%d', 5n],
  () => ['%d', Symbol('s')],
  () => ['%d', { valueOf: () => 7 }],
  () => ['%d', {}],
  () => ['%i', 4.9],
  () => ['%i', '12px'],
  () => ['%i', 5n],
  () => ['%i', Symbol('s')],
  () => ['%i', 'x'],
  () => ['%f', '1.5kg'],
  () => ['%f', 2],
  () => ['%f', Symbol('s')],
  () => ['%f', 'x'],
  () => ['%j', { a: [1, 2] }],
  () => ['%j', undefined],
  () => ['%j', circular()],
  () => ['%o', { a: 1 }],
  () => ['%o', [1, 2, 3]],
  () => ['%o', 'text'],
  () => ['%O', { a: { b: { c: { d: 1 } } } }],
  () => ['%O', 'text'],
  () => ['%c styled %c', 'color: red', ''],
  () => ['100%'],
  () => ['100%', 'x'],
  () => ['%%', 1],
  () => ['%%'],
  () => ['%% %s', 'a'],
  () => ['%s%%', 50],
  () => ['%x', 1],
  () => ['% s', 1],
  () => ['%s %x %s', 1, 2],
  () => ['%', 1],
  () => ['a%', 1],
  () => ['%s', 'a', new Map([['k', 1]]), [undefined]],
  () => [null, undefined, true],
  () => ['multi\nline', 'text'],
  () => [{ a: 1 }, '%s', 'x'],
  () => [Symbol('x'), '%s'],
  () => ['%s', new (class extends Map {})()],
  () => ['%s', new Named(1, 2)],
]
