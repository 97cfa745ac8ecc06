import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EndEvent, RunEvent } from '../protocol'
import { KEPT_CHARACTERS, KEPT_LINES } from '../worker/output'
import { createRunChannel } from './channel'

const END: EndEvent = {
  type: 'end',
  status: 'done',
  exitCode: 0,
  elapsed: 1,
  dropped: { lines: 0, characters: 0 },
}

function record() {
  const events: RunEvent[] = []
  const channel = createRunChannel((event) => events.push(event))
  const text = () => events.map((event) => (event.type === 'output' ? event.text : '')).join('')
  return { events, channel, text }
}

describe('createRunChannel', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('passes on the first output at once, and joins what follows', () => {
    const { events, channel, text } = record()
    for (let count = 0; count < 100; count += 1)
      channel.handle({ type: 'output', stream: 'stdout', text: `${count}\n` })
    expect(events).toHaveLength(1)
    vi.advanceTimersByTime(20)
    expect(events).toHaveLength(2)
    expect(text().split('\n')).toHaveLength(101)
  })

  it('passes on what waits before the end', () => {
    const { events, channel, text } = record()
    channel.handle({ type: 'output', stream: 'stdout', text: 'a' })
    channel.handle({ type: 'output', stream: 'stdout', text: 'b' })
    channel.handle(END)
    expect(text()).toBe('ab')
    expect(events.at(-1)).toEqual(END)
  })

  it('caps the output of a worker that does not cap its own', () => {
    const { channel, text } = record()
    for (let count = 0; count < 40; count += 1)
      channel.handle({ type: 'output', stream: 'stdout', text: 'x'.repeat(100_000) })
    vi.advanceTimersByTime(100)
    expect(text().length).toBeLessThanOrEqual(KEPT_CHARACTERS)
    const lines = record()
    for (let count = 0; count < 40; count += 1)
      lines.channel.handle({ type: 'output', stream: 'stdout', text: 'x\n'.repeat(1000) })
    vi.advanceTimersByTime(100)
    expect(lines.text().split('\n').length - 1).toBeLessThanOrEqual(KEPT_LINES)
  })

  it('gives up a worker that sends thousands of messages', () => {
    const { channel } = record()
    const handled = Array.from({ length: 6_000 }, () => channel.handle({ type: 'value', text: 'x' }))
    expect(handled[0]).toBe(true)
    expect(handled.at(-1)).toBe(false)
  })

  it('bears the same number of messages when they are spread over time', () => {
    const { channel } = record()
    for (let second = 0; second < 10; second += 1) {
      for (let count = 0; count < 1_000; count += 1)
        expect(channel.handle({ type: 'output', stream: 'stdout', text: '' })).toBe(true)
      vi.advanceTimersByTime(1_001)
    }
  })

  it.each<[string, RunEvent]>([
    ['value', { type: 'value', text: 'x'.repeat(2_000_000) }],
    ['prompt', { type: 'input', prompt: 'x'.repeat(2_000_000), secret: false }],
    [
      'error',
      {
        ...END,
        status: 'error',
        error: { name: 'N'.repeat(9_999), message: 'x'.repeat(2_000_000), line: 3 },
      },
    ],
  ])('cuts a %s that is far too long, and nothing else of it', (_what, event) => {
    const { events, channel } = record()
    channel.handle(event)
    expect(JSON.stringify(events).length).toBeLessThan(110_000)
    expect(events[0]).toMatchObject({ type: event.type })
    if (event.type === 'end') expect(events[0]).toMatchObject({ status: 'error', error: { line: 3 } })
  })
})
