import { describe, expect, it } from 'vitest'
import { run } from './runInWorker.fixture'

describe('what is not there', () => {
  it.each([
    ["const fs = require('fs')", /require is not defined[^]*put what the program needs into the program/],
    ['console.log(process.argv)', /process is not defined[^]*read with prompt\(\)/],
    ['Buffer.from("a")', /Uint8Array/],
    ['await fetch("https://example.org")', /no network: write a sample/],
    ['globalThis.fetch("https://example.org")', /no network/],
    ['new XMLHttpRequest()', /no network/],
    ['document.body', /no web page/],
    ['setTimeout(() => window.scrollTo(0, 0))', /globalThis holds the globals/],
    ['localStorage.setItem("a", "1")', /use a Map/],
    ['console.log(__dirname)', /no folder/],
    ['module.exports = {}', /require\(\) and module belong to Node/],
    ['requestAnimationFrame(() => {})', /setTimeout\(\)/],
  ])('is told with the reason: %s', async (source, reason) => {
    const { stderr, end } = await run(source)
    expect(stderr).toMatch(reason)
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^[A-Zgpr].*\.$/)
    expect(end?.status).toBe('error')
  })

  it.each(['nothingOfTheKind()', 'const o: any = {}\no.fetch()', 'null.document'])(
    'but not of a name of the program’s own: %s',
    async (source) => {
      const { stderr } = await run(source)
      expect(stderr).not.toMatch(/program here/)
    },
  )

  it('and a program that looks first sees that it is not there', async () => {
    const { stdout } = await run(
      'console.log(typeof require, typeof process, typeof fetch)\ntry { document.body } catch (e) { console.log(String(e)) }',
    )
    expect(stdout).toBe('undefined undefined undefined\nReferenceError: document is not defined\n')
  })
})

describe('the end of a run', () => {
  it('comes once, with code 0, when all is done', async () => {
    const { end, events } = await run('setTimeout(() => console.log("late"), 30)\nconsole.log("first")')
    expect(end).toMatchObject({ status: 'done', exitCode: 0, dropped: { lines: 0, characters: 0 } })
    expect(events.map((event) => event.type)).toEqual(['output', 'output', 'end'])
    expect(end?.elapsed).toBeGreaterThan(29)
  })

  it('sends each line when it is printed', async () => {
    const { events } = await run(
      'for (let n = 0; n < 3; n += 1) {\n  console.log(n)\n  await new Promise((r) => setTimeout(r, 5))\n}',
    )
    expect(events.filter((event) => event.type === 'output')).toHaveLength(3)
  })

  it.each([
    [
      'thrown',
      'function f(): never {\n  throw new TypeError("no")\n}\n\nf()',
      2,
      9,
      ['f (main.ts:2:9)', 'main.ts:5:1'],
    ],
    ['after types', 'const a: Array<number> = [1]; const b: any = null; b.x', 1, 54, ['main.ts:1:54']],
    ['in the last expression', 'const o: any = {}\no.missing.deep', 2, 11, ['main.ts:2:11']],
    ['in a first line that is an expression', '(undefined as any).x', 1, 20, ['main.ts:1:20']],
    ['after await', 'await null\nthrow new RangeError("late")', 2, 7, ['main.ts:2:7']],
    ['in a timer', 'setTimeout(() => {\n  throw new Error("t")\n}, 1)', 2, 9, ['main.ts:2:9']],
    ['in a microtask', 'queueMicrotask(() => {\n  throw new Error("m")\n})', 2, 9, ['main.ts:2:9']],
    [
      'rejected',
      'async function g() {\n  throw new Error("r")\n}\nvoid g()',
      2,
      9,
      ['g (main.ts:2:9)', 'main.ts:4:6'],
    ],
    [
      'in a class',
      'class A {\n  #x = (null as any).y\n}\nnew A()',
      2,
      22,
      ['new A (main.ts:1:1)', 'main.ts:4:1'],
    ],
  ])('tells the place of an error that was %s', async (_how, source, line, column, frames) => {
    const { end, stderr } = await run(source)
    expect(end).toMatchObject({ status: 'error', exitCode: 1, error: { line, column } })
    const shown = stderr.split('\n').filter((text) => text.startsWith('    at '))
    expect(shown.map((frame) => frame.slice('    at '.length))).toEqual(expect.arrayContaining(frames))
    expect(shown.filter((frame) => !frame.includes('main.ts:'))).toEqual([])
  })

  it('keeps what is printed before an error, and nothing after it', async () => {
    const { stdout, stderr, end } = await run(
      'console.log("before")\nsetTimeout(() => console.log("never"), 5)\nthrow new Error("now")',
    )
    expect(stdout).toBe('before\n')
    expect(stderr).toBe('Error: now\n    at main.ts:3:7\n')
    expect(end?.error).toEqual({ name: 'Error', message: 'now', line: 3, column: 7 })
  })

  it.each([
    ['throw "text"', 'text\n'],
    ['throw { code: 1 }', '{ code: 1 }\n'],
    ['throw undefined', 'undefined\n'],
    ['throw 5', '5\n'],
    ['setTimeout(() => { throw null })', 'null\n'],
  ])('shows a thrown value that is no error: %s', async (source, stderr) => {
    expect(await run(source)).toMatchObject({ stderr, end: { status: 'error', exitCode: 1 } })
  })

  it('says so when a top-level await can never go on', async () => {
    const { end, stderr } = await run('await new Promise(() => {})')
    expect(end).toMatchObject({ status: 'error', exitCode: 13 })
    expect(stderr).toContain('unsettled top-level await')
  })

  it('waits for work that the platform does', async () => {
    const source = `void new Blob(['detached']).text().then(console.log)
for await (const chunk of new Blob(['abc']).stream()) console.log(chunk.length)`
    expect((await run(source)).stdout.split('\n').sort()).toEqual(['', '3', 'detached'])
  })

  it('does not wait for a signal that would only time out', async () => {
    const { end } = await run('const signal = AbortSignal.timeout(60_000)\nsignal.aborted')
    expect(end).toMatchObject({ status: 'done' })
  })
})

describe('the value of the last expression', () => {
  it.each([
    ['1 + 2', '3'],
    ['"text"', "'text'"],
    ['const list: number[] = [3, 1]\nlist.toSorted() // sorted', '[ 1, 3 ]'],
    ['await Promise.resolve({ a: 1 });', '{ a: 1 }'],
    ['null', 'null'],
    ['(1, 2)', '2'],
    ['function f() { return 7 }\nf()', '7'],
    ['let x\nx = 5\n', '5'],
  ])('of %j is shown', async (source, value) => {
    expect(await run(source)).toMatchObject({ value, stdout: '', stderr: '' })
  })

  it.each([['undefined'], ['const a = 1'], ['console.log(1)\n2'], ['if (true) { 1 }'], ['']])(
    'of %j is not',
    async (source) => {
      expect((await run(source)).value).toBeUndefined()
    },
  )
})

describe('the order of timers', () => {
  it('does not depend on how busy the machine is', async () => {
    const source = `const busy = (ms: number) => { const end = performance.now() + ms; while (performance.now() < end); }
setTimeout(() => console.log('20'), 20)
busy(15)
setTimeout(() => console.log('10'), 10)`
    expect((await run(source)).stdout).toBe('10\n20\n')
  })

  it('never lets a timer fire early', async () => {
    const source = `const start = performance.now()
while (performance.now() < start + 20);
const from = performance.now()
await new Promise((resolve) => setTimeout(resolve, 20))
console.log(performance.now() - from >= 20)`
    expect((await run(source)).stdout).toBe('true\n')
  })
})

describe('the world of a program', () => {
  it.each(
    'process require module exports Buffer global __dirname setImmediate fetch XMLHttpRequest WebSocket Worker importScripts postMessage onmessage close navigator location indexedDB caches MessageChannel BroadcastChannel window document'.split(
      ' ',
    ),
  )('has no %s', async (name) => {
    expect((await run(`console.log(typeof ${name})`)).stdout).toBe('undefined\n')
  })

  it('has what the language and the console need', async () => {
    const source = `console.log(typeof setTimeout, typeof structuredClone, typeof URL, typeof crypto.subtle, self === globalThis)
console.log(setTimeout.name, Math.random.name, Date.name, new Date(0).constructor === Date, Date() === String(new Date()))
console.log(new Date(0) instanceof Date, class extends Date {}, typeof Date.now(), Date.length)`
    expect((await run(source)).stdout).toBe(
      `function function function undefined true
setTimeout random Date true true
true [class (anonymous) extends Date] number 7
`,
    )
  })

  it('is strict', async () => {
    expect((await run('console.log((function (this: unknown) { return this })())')).stdout).toBe(
      'undefined\n',
    )
  })
})

describe('output', () => {
  it('is capped, and the rest counted', async () => {
    const { stdout, end } = await run('for (let n = 0; n < 12_000; n += 1) console.log(n)')
    expect(stdout.split('\n')).toHaveLength(10_001)
    expect(end?.dropped.lines).toBe(2_000)
  })
})
