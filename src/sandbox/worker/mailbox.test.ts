import { describe, expect, it } from 'vitest'
import { createMailbox, now, type Delivery } from './mailbox'

const ANSWER = Uint8Array.of(1, 2, 3)

/** A delivery in which something happens at each pause; nothing waits for the clock. */
function deliver(pauses: readonly ('answer' | 'interruption' | 'nothing')[]) {
  let answers = 0
  let interruptions = 0
  let looks = 0
  let paused = 0
  const delivery: Delivery = {
    take() {
      if (answers === 0) return undefined
      answers -= 1
      return ANSWER
    },
    interrupted() {
      looks += 1
      return interruptions > 0
    },
    renew() {
      interruptions = 0
    },
    pause(milliseconds) {
      const event = pauses[paused]
      paused += 1
      if (event === undefined) throw new Error('It waits on.')
      if (event === 'answer') answers += 1
      if (event === 'interruption') interruptions += 1
      // As a real one does, so that the mailbox looks again.
      const end = now() + milliseconds
      while (now() < end);
    },
  }
  return { mailbox: createMailbox(delivery), looks: () => looks }
}

const nothing = Array.from({ length: 40 }, () => 'nothing' as const)

describe('a mailbox', () => {
  it('waits for an answer', () => {
    expect(deliver(['nothing', 'nothing', 'answer']).mailbox.wait()).toEqual(ANSWER)
  })

  it('waits no more when the program is interrupted', () => {
    expect(deliver(['interruption', ...nothing]).mailbox.wait()).toBeUndefined()
  })

  it('loses no answer that came before the interruption, and tells of the interruption then', () => {
    const { mailbox } = deliver(['answer', 'interruption', ...nothing])
    expect(mailbox.wait()).toEqual(ANSWER)
    expect(mailbox.sleep(1_000)).toBe(false)
  })

  it('tells of an interruption once; what waits after it waits on', () => {
    const { mailbox } = deliver(['interruption', ...nothing])
    expect(mailbox.sleep(1_000)).toBe(false)
    expect(mailbox.sleep(1)).toBe(true)
    expect(mailbox.interrupted(now() + 10_000)).toBe(false)
    expect(() => mailbox.wait()).toThrow('It waits on.')
  })

  it('gets an interrupted program what it needs', () => {
    const { mailbox } = deliver(['interruption', 'nothing', 'answer'])
    expect(mailbox.waitThrough()).toEqual(ANSWER)
  })

  it('looks seldom, however often it is asked', () => {
    const { mailbox, looks } = deliver([])
    const began = now()
    for (let count = 0; count < 1_000_000; count += 1) mailbox.interrupted(now())
    // At most once in 80 ms.
    expect(looks()).toBeLessThanOrEqual((now() - began) / 80)
  })
})
