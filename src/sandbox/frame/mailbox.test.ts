import { describe, expect, test, vi } from 'vitest'
import { createMailbox, type Mailbox } from './mailbox'

const shared = (one: Mailbox, other: Mailbox): number =>
  one.place.signals.filter((signal) => other.place.signals.includes(signal)).length

describe('addresses are used again, for a browser may keep something of each for good', () => {
  test('those of a worker that has asked nothing are the next one’s, but for what it has looked at', () => {
    const one = createMailbox()
    const { signals, interruption } = one.place
    one.close()
    const next = createMailbox()
    expect(next.place.signals).toEqual(signals)
    expect(next.place.interruption).not.toBe(interruption)
    next.prepare()
    next.close()
  })

  test('two workers that live have none in common', () => {
    const [one, other] = [createMailbox(), createMailbox()]
    expect(shared(one, other)).toBe(0)
    one.prepare()
    one.close()
    other.prepare()
    other.close()
  })

  test.each([
    ['is asked for a line', (mailbox: Mailbox) => mailbox.prepare()],
    ['has got an answer', (mailbox: Mailbox) => mailbox.answer(new Uint8Array([1]))],
  ])('a program that %s has looked at them: they are gone with it', (_, ask) => {
    const one = createMailbox()
    ask(one)
    one.close()
    const next = createMailbox()
    expect(shared(one, next)).toBe(0)
    next.prepare()
    next.close()
  })

  test('what was prepared for a question and not used is the next one’s', () => {
    const made = vi.spyOn(URL, 'createObjectURL')
    const ask = (): void => {
      const mailbox = createMailbox()
      mailbox.prepare()
      mailbox.answer(new TextEncoder().encode('7\n'))
      mailbox.close()
    }
    ask()
    made.mockClear()
    ask()
    // Those that the worker knew, and the interruption.
    expect(made.mock.calls.length).toBeLessThanOrEqual(createMailbox().place.signals.length + 1)
    made.mockRestore()
  })

  test('what is closed twice is given back once', () => {
    const one = createMailbox()
    one.close()
    one.close()
    const [next, last] = [createMailbox(), createMailbox()]
    expect(shared(one, next)).toBeGreaterThan(0)
    expect(shared(next, last)).toBe(0)
  })
})
