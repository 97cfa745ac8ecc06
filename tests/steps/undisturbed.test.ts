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
})
