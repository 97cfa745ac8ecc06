import { describe, expect, it } from 'vitest'
import { ofTarget } from './format'
import { changesIn, changesOf, nextChange, nextOutput, runsOfLine, stepOut, stepOver } from './queries'
import { readRecording } from './reader'
import { keyText, type Target } from './state'
import { type Bounds, createRecordingWriter, type RecordingWriter } from './writer'

const MODULE = { name: '<module>', file: 'main.py', line: 1, kind: 'module' } as const
const name = (writer: RecordingWriter, text: string): number => writer.literal('name', text)
const int = (writer: RecordingWriter, value: number): number => writer.literal('int', String(value))

/** Names and values of a target, as one reads them. */
function shown(target: Target | undefined): Record<string, string> {
  const texts = [...(target?.slots.values() ?? [])].map(({ key, value }) => [
    keyText(key).replace('name ', ''),
    'text' in value ? value.text : `#${value.object}`,
  ])
  return Object.fromEntries(texts) as Record<string, string>
}

/** `a = []`, `b = a`, `b.append(1)`, `f(b)` with `def f(x): x.pop()`. */
function recordAliases(): ArrayBuffer {
  const writer = createRecordingWriter('python')
  const main = writer.number()
  writer.frame(main, writer.addFunction(MODULE), 0, 0)
  writer.step('call', main, 1, 0)
  writer.step('line', main, 1, 0)
  const list = writer.number()
  writer.object(list, 'sequence', 'list', 0)
  writer.set(main, name(writer, 'a'), ofTarget(list))
  writer.step('line', main, 2, 0)
  writer.set(main, name(writer, 'b'), ofTarget(list))
  writer.step('line', main, 3, 0)
  writer.set(list, 0, int(writer, 1))
  writer.output('stdout', 'one\n')
  writer.step('line', main, 4, 0)
  const inner = writer.number()
  writer.frame(inner, writer.addFunction({ ...MODULE, name: 'f', kind: 'function', line: 6 }), main, 0)
  writer.set(inner, name(writer, 'x'), ofTarget(list))
  writer.step('call', inner, 6, 0)
  writer.step('line', inner, 7, 0)
  writer.length(list, 0)
  writer.step('return', inner, 7, writer.literal('NoneType', 'None'))
  writer.gone(inner)
  writer.step('return', main, 4, writer.literal('NoneType', 'None'))
  return writer.finish()
}

describe('a recording', () => {
  const recording = readRecording(recordAliases())

  it('shows one list under two names, and its change in both', () => {
    const { stack, targets } = recording.state(4)
    const names = shown(stack[0])
    expect(names).toEqual({ a: names['b'], b: names['b'] })
    expect(shown(targets.get(Number(names['a']?.slice(1))))).toEqual({ 0: '1' })
    expect(recording.step(4).changes).toMatchObject([{ op: 'set', key: 0, value: { text: '1' } }])
  })

  it('has the frames of each step, the outermost first', () => {
    expect(recording.state(5).stack.map(({ line }) => line)).toEqual([4, 6])
    expect(recording.state(6).stack.map((frame) => recording.head.functions[frame.of]?.name)).toEqual([
      '<module>',
      'f',
    ])
    expect(recording.state(8).stack).toHaveLength(1)
  })

  it('goes back as it goes forward', () => {
    const forward = Array.from({ length: recording.length }, (_, at) => recording.state(at))
    for (let at = recording.length - 1; at >= 0; at -= 1) expect(recording.state(at)).toEqual(forward[at])
  })

  it('tells when a slot has changed, and when a line has run', () => {
    expect(changesOf(recording, 1, { type: 'name', text: 'b' })).toEqual([3])
    expect(changesIn(recording, 2)).toEqual([4, 7])
    expect(runsOfLine(recording, 'main.py', 3)).toEqual([3])
    expect(nextChange(recording, 3)).toBe(5)
    expect(nextChange(recording, 3, -1)).toBe(2)
    expect(nextOutput(recording, 0)).toBe(4)
    expect(recording.step(4).output).toBe(4)
  })

  it('steps over what is called, and out of it', () => {
    expect(stepOver(recording, 4)).toBe(8)
    expect(stepOut(recording, 6)).toBe(8)
    expect(stepOver(recording, 8, -1)).toBe(4)
    expect(stepOut(recording, 8)).toBeUndefined()
  })

  it('says that it cannot be read where it is cut short, or no recording', () => {
    expect(() => readRecording(new ArrayBuffer(0))).toThrow(/Record the program again/)
    expect(() => readRecording(recordAliases().slice(0, -1))).toThrow(/not whole/)
    const other = recordAliases()
    new Uint8Array(other).set(new TextEncoder().encode('{"version":9'), 4)
    expect(() => readRecording(other)).toThrow(/another version/)
  })
})

/** A loop that counts and keeps all numbers that it has seen. */
function recordLoop(times: number, bounds: Bounds): ArrayBuffer {
  const writer = createRecordingWriter('python', bounds)
  const [main, list] = [writer.number(), writer.number()]
  writer.frame(main, writer.addFunction(MODULE), 0, 0)
  writer.object(list, 'sequence', 'list', 0)
  writer.set(main, name(writer, 'seen'), ofTarget(list))
  for (let time = 0; time < times; time += 1) {
    writer.set(main, name(writer, 'n'), int(writer, time))
    if (time < 50) writer.set(list, time, int(writer, time))
    writer.length(list, time + 1)
    writer.output('stdout', '.')
    writer.step('line', main, 1 + (time % 3), 0)
  }
  return writer.finish()
}

describe('a recording of a long run', () => {
  const bounds = { first: 4_000, piece: 4_000, pieces: 3, output: 1_000_000 }
  const bytes = recordLoop(20_000, bounds)
  const recording = readRecording(bytes)

  it('keeps the beginning and the end, and says what is missing', () => {
    expect(bytes.byteLength).toBeLessThan(60_000)
    expect(recording.head.steps).toBe(20_000)
    expect(recording.missingAfter).toBe(0)
    const gaps = Array.from({ length: recording.length }, (_, at) => recording.missingBefore(at)).filter(
      Boolean,
    )
    expect(gaps).toEqual([20_000 - recording.length])
  })

  it('has the whole state on both sides of the gap', () => {
    for (const at of [0, 60, recording.length - 1]) {
      const { step, stack, targets } = recording.state(at)
      expect(shown(stack[0])['n']).toBe(String(step.number))
      expect(targets.get(2)?.length).toBe(step.number + 1)
      expect(targets.get(2)?.slots.size).toBe(Math.min(step.number + 1, 50))
      expect(step.output).toBe(step.number + 1)
    }
  })

  it('calls nothing a change that only stands behind the gap', () => {
    const behind = Array.from({ length: recording.length }, (_, at) => at).find(
      (at) => at > 0 && recording.missingBefore(at) > 0,
    )
    expect(recording.step(behind ?? 0).changes.length).toBeLessThan(4)
  })
})

describe('a mapping', () => {
  it('keeps the order of its keys when some are taken out', () => {
    const writer = createRecordingWriter('python')
    const [main, dict] = [writer.number(), writer.number()]
    writer.frame(main, writer.addFunction(MODULE), 0, 0)
    writer.object(dict, 'mapping', 'dict', 0)
    const slots = (...keys: number[]): (readonly [number, number])[] =>
      keys.map((key) => [int(writer, key), int(writer, key * 10)])
    const orders = [[1, 2, 3], [2, 3], [2, 3, 1], [3, 2, 1], []]
    for (const order of orders) {
      writer.setAll(dict, slots(...order), true)
      writer.step('line', main, 1, 0)
    }
    const recording = readRecording(writer.finish())
    const keys = orders.map((_, at) =>
      [...(recording.state(at).targets.get(dict)?.slots.values() ?? [])].map(({ value }) => shown1(value)),
    )
    expect(keys).toEqual(orders.map((order) => order.map((key) => String(key * 10))))
    expect(recording.step(1).changes).toHaveLength(1)
  })
})

const shown1 = (value: { text?: string; object?: number }): string => value.text ?? ''
