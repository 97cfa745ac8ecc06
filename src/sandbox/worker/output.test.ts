import { describe, expect, it } from 'vitest'
import type { Dropped, OutputEvent } from '../protocol'
import { eventsOf } from '../events'
import { createOutput, KEPT_CHARACTERS, KEPT_LINES } from './output'
import { EXACT_PIECES } from './pieces'

function record() {
  const events: OutputEvent[] = []
  const counts: Dropped[] = []
  let time = 0
  let messages = 0
  const output = createOutput(
    (message) => {
      messages += 1
      if (message.type === 'dropped') counts.push(message)
      else for (const event of eventsOf(message)) if (event.type === 'output') events.push(event)
    },
    () => time,
  )
  return {
    events,
    counts,
    sent: () => messages,
    output,
    pass: (milliseconds: number) => (time += milliseconds),
    text: () => events.map(({ text }) => text).join(''),
  }
}

describe('createOutput', () => {
  it('keeps 10,000 lines, counts the rest, and ends at the end of a line', () => {
    const { output, text } = record()
    for (let line = 0; line < KEPT_LINES + 5; line += 1) output.write('stdout', `${line}\n`)
    output.flush()
    expect(text().split('\n')).toHaveLength(KEPT_LINES + 1)
    expect(text().endsWith(`\n${KEPT_LINES - 1}\n`)).toBe(true)
    expect(output.dropped).toEqual({ lines: 5, characters: 5 * `${KEPT_LINES}\n`.length })
  })

  it('cuts one text of very many lines at the same place', () => {
    const { output, text } = record()
    output.write('stdout', 'x\n'.repeat(KEPT_LINES + 5))
    output.flush()
    expect(text()).toBe('x\n'.repeat(KEPT_LINES))
    expect(output.dropped).toEqual({ lines: 5, characters: 10 })
  })

  it('tells now and then how much it has dropped', () => {
    const { output, counts, pass } = record()
    output.write('stdout', 'x\n'.repeat(KEPT_LINES))
    expect(counts).toEqual([])
    for (let line = 0; line < 30; line += 1) {
      output.write('stdout', 'x\n')
      pass(10)
    }
    expect(counts).toMatchObject([1, 11, 21].map((lines) => ({ lines, characters: 2 * lines })))
  })

  it('keeps a million characters of one line', () => {
    const { output, text } = record()
    output.write('stdout', 'x'.repeat(KEPT_CHARACTERS - 1))
    output.write('stdout', 'abc\n')
    output.write('stderr', 'more')
    output.flush()
    expect(text()).toHaveLength(KEPT_CHARACTERS)
    expect(text().endsWith('a')).toBe(true)
    expect(output.dropped).toEqual({ lines: 1, characters: 'bc\nmore'.length })
  })

  it('sends few messages however much is written', () => {
    const { output, events, pass } = record()
    for (let line = 0; line < 9_000; line += 1) {
      output.write('stdout', 'x\n')
      if (line % 1000 === 0) pass(1)
    }
    output.flush()
    expect(events.length).toBeLessThan(1_040)
  })

  it('sends the first lines at once', () => {
    const { output, events } = record()
    output.write('stdout', 'one\n')
    output.write('stdout', 'two\n')
    expect(events.map(({ text }) => text)).toEqual(['one\n', 'two\n'])
  })

  it('sends hundreds of lines at once: the program may compute for ever then', () => {
    const { output, text } = record()
    const lines = Array.from({ length: 900 }, (_, line) => `${line}\n`)
    for (const line of lines) output.write('stdout', line)
    expect(text()).toBe(lines.join(''))
  })

  it('keeps the order of the two streams', () => {
    const { output, events, pass } = record()
    for (let count = 0; count < 50; count += 1) {
      output.write(count % 2 === 0 ? 'stdout' : 'stderr', `${count}\n`)
    }
    pass(100)
    output.flush()
    expect(events.map(({ text }) => text).join('')).toBe(
      Array.from({ length: 50 }, (_, count) => `${count}\n`).join(''),
    )
    expect(events.every(({ stream, text }) => (stream === 'stdout') === (Number(text) % 2 === 0))).toBe(true)
  })

  it('sends few messages for 300,000 characters that go to both streams by turns', () => {
    const { output, events, sent, pass } = record()
    for (let count = 0; count < 300_000; count += 1) {
      output.write(count % 2 === 0 ? 'stdout' : 'stderr', count % 2 === 0 ? 'o' : 'e')
      if (count % 100 === 0) pass(1)
    }
    output.flush()
    const textOf = (wanted: string): string =>
      events.map(({ stream, text }) => (stream === wanted ? text : '')).join('')
    expect(textOf('stdout')).toBe('o'.repeat(150_000))
    expect(textOf('stderr')).toBe('e'.repeat(150_000))
    // 3 s have passed: some 2,000 messages in each, after those that may be sent at once.
    expect(sent()).toBeLessThan(1_000 + 3 * 2_100)
    // In order as far as a terminal could be read, and then few enough for a page.
    expect(events.slice(0, 9_000).every(({ text }) => text.length === 1)).toBe(true)
    expect(events.length).toBeLessThan(EXACT_PIECES + 2 * sent())
  })

  it('does not send more because the program waits often for a short while', () => {
    const { output, sent, pass } = record()
    for (let count = 0; count < 9_000; count += 1) {
      output.write('stdout', 'x\n')
      output.pause(0)
      if (count % 100 === 0) pass(1)
    }
    expect(sent()).toBeLessThan(1_250)
  })

  it('sends everything before the program waits for long', () => {
    const { output, events } = record()
    for (let count = 0; count < 100; count += 1) output.write('stdout', `${count}\n`)
    output.pause(1_000)
    expect(events.map(({ text }) => text).join('')).toMatch(/\n99\n$/)
  })

  it('knows whether anything was written', () => {
    const { output } = record()
    expect(output.used).toBe(false)
    output.write('stdout', '')
    expect(output.used).toBe(false)
    output.write('stdout', 'x')
    expect(output.used).toBe(true)
  })
})
