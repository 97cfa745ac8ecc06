import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EndEvent, RunEvent } from '../protocol'
import { KEPT_CHARACTERS, KEPT_LINES } from '../worker/output'
import { eventsOf } from '../events'
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
  const channel = createRunChannel((message) => events.push(...eventsOf(message)))
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

  it('shows what the worker holds when it has not been released for half a second, and not once more then', () => {
    const { channel, text } = record()
    channel.handle({ type: 'output', stream: 'stdout', text: 'before\n' })
    channel.handle({ type: 'held', stream: 'stdout', text: 'pending\n' })
    channel.handle({ type: 'held', stream: 'stdout', text: 'after\n' })
    vi.advanceTimersByTime(400)
    expect(text()).toBe('before\n')
    vi.advanceTimersByTime(200)
    expect(text()).toBe('before\npending\nafter\n')
    channel.handle({ type: 'released', stream: 'stdout', text: 'settled\n' })
    channel.handle({ type: 'released', stream: 'stdout', text: 'after\n' })
    channel.handle({ type: 'held', stream: 'stdout', text: 'more\n' })
    channel.handle({ type: 'released', stream: 'stdout', text: 'MORE\n' })
    vi.advanceTimersByTime(2_000)
    expect(text()).toBe('before\npending\nafter\nMORE\n')
  })

  it('shows what has been released in time as it is then', () => {
    const { channel, text } = record()
    channel.handle({ type: 'held', stream: 'stdout', text: 'pending\n' })
    channel.handle({ type: 'released', stream: 'stdout', text: 'settled\n' })
    vi.advanceTimersByTime(2_000)
    expect(text()).toBe('settled\n')
  })

  it('passes on what is held when the worker is ended', () => {
    const { channel, text } = record()
    channel.handle({ type: 'held', stream: 'stdout', text: 'pending\n' })
    channel.flush()
    expect(text()).toBe('pending\n')
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

  it('gives up a worker that sends tens of thousands of messages at once, whatever they say', () => {
    const { channel } = record()
    const handled = Array.from({ length: 30_000 }, (_, count) =>
      count % 2 === 0 ? channel.handle({ type: 'dropped', lines: 1, characters: 1 }) : channel.ignore(),
    )
    expect(handled[0]).toBe(true)
    expect(handled.at(-1)).toBe(false)
  })

  it('bears all that an engine can send, also when the frame has stood still meanwhile', () => {
    const { channel } = record()
    for (let second = 0; second < 60; second += 8) {
      vi.advanceTimersByTime(8_000)
      for (let count = 0; count < 8 * 2_100; count += 1)
        expect(channel.handle({ type: 'output', stream: 'stdout', text: '' })).toBe(true)
    }
  })

  it('sends what comes by turns as few messages, in order', () => {
    let sent = 0
    let text = ''
    const channel = createRunChannel((message) => {
      sent += 1
      for (const event of eventsOf(message))
        if (event.type === 'output') text += event.stream === 'stdout' ? event.text : event.text.toUpperCase()
    })
    for (let count = 0; count < 1_000; count += 1) {
      channel.handle({ type: 'output', stream: 'stdout', text: 'a' })
      channel.handle({
        type: 'outputs',
        pieces: [
          { stream: 'stderr', text: 'b' },
          { stream: 'stdout', text: 'c' },
        ],
      })
      if (count % 100 === 0) vi.advanceTimersByTime(16)
    }
    vi.advanceTimersByTime(16)
    expect(text).toBe('aBc'.repeat(1_000))
    expect(sent).toBeLessThan(15)
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
