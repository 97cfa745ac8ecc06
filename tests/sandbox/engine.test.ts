import manifest from 'virtual:test-engine'
import { describe, expect, test } from 'vitest'
import { appendFrame, type FrameElement } from '../../src/sandbox/client/element'
import { createEngine, createFrameSource, type Engine } from '../../src/sandbox/client/engine'
import type { ClientEvent } from '../../src/sandbox/client/life'
import type { Prompt, Run, RunRequest } from '../../src/sandbox/client/run'

let frame: FrameElement | undefined
const engine: Engine = createEngine(
  manifest,
  createFrameSource(() => (frame = appendFrame('/test-sandbox.html'))),
  '/test-engines/',
)

const program = (...lines: readonly string[]): RunRequest => ({
  files: [{ name: 'main', content: lines.join('\n') }],
  main: 'main',
})

/** Follows a run. @param react does something at an event, as a reader would */
function follow(
  request: RunRequest,
  react: (event: ClientEvent, run: Run) => void = () => undefined,
): Promise<readonly ClientEvent[]> {
  const events: ClientEvent[] = []
  return new Promise((resolve) => {
    const run = engine.run(request, (event) => {
      events.push(event)
      react(event, run)
      if (event.type === 'end') resolve(events)
    })
  })
}

const printed = (events: readonly ClientEvent[]): string =>
  events.map((event) => (event.type === 'output' ? event.text : '')).join('')
const statusOf = (events: readonly ClientEvent[]): string | undefined => {
  const last = events.at(-1)
  return last?.type === 'end' ? last.status : undefined
}
const wordsOf = (events: readonly ClientEvent[]): string => {
  const last = events.at(-1)
  return last?.type === 'end' ? (last.error?.message ?? '') : ''
}

describe('a run', () => {
  test('begins, prints and ends, in a worker of its own', async () => {
    const events = await follow(program('print hello', 'count'))
    expect(events.map(({ type }) => type).filter((type, at, all) => type !== all[at - 1])).toEqual([
      'begun',
      'output',
      'end',
    ])
    expect(printed(events)).toBe('hello\n2\n')
    expect(printed(await follow(program('count')))).toBe('1\n')
    expect(engine.state.phase).toBe('ready')
  })

  test('two at a time do not know of each other', async () => {
    const both = await Promise.all(
      ['one', 'two'].map((word) => follow(program('sleep 100', `print ${word}`))),
    )
    expect(both.map(printed)).toEqual(['one\n', 'two\n'])
  })

  test.each([
    ['short', 'Ada'],
    ['long', 'Grüße '.repeat(1000).trim()],
    ['no', undefined],
  ])('gets %s answers to its questions', async (_what, line) => {
    const events = await follow(program('ask', 'ask'), (event, run) => {
      if (event.type === 'input') run.answer(line)
    })
    expect(printed(events)).toBe(`${line ?? 'end of input'}\n`.repeat(2))
  })

  test('whose program cannot be run says why', async () => {
    const events = await follow({ files: [], main: 'main' })
    expect(events).toHaveLength(1)
    expect(wordsOf(events)).toBe('There is no file "main" to run.')
  })
})

describe('Stop', () => {
  test.each(['sleep 600000', 'ask'])('interrupts “%s”, and the program says its last word', async (line) => {
    const events = await follow(program('print go', line), (event, run) => {
      if (event.type === (line === 'ask' ? 'input' : 'output') && !printed([event]).includes('inter'))
        run.stop()
    })
    expect(printed(events)).toBe('go\ninterrupted\n')
    expect(statusOf(events)).toBe('stopped')
  })

  test('ends what hears nothing, and the next run begins', async () => {
    const events = await follow(program('print go', 'deaf'), (event, run) => {
      if (event.type === 'output') run.stop()
    })
    expect([printed(events), statusOf(events)]).toEqual(['go\n', 'stopped'])
    expect(printed(await follow(program('print next')))).toBe('next\n')
  })

  test('before the program has begun ends it at once', async () => {
    const events = await new Promise<readonly ClientEvent[]>((resolve) => {
      const told: ClientEvent[] = []
      engine
        .run(program('print never'), (event) => {
          told.push(event)
          if (event.type === 'end') resolve(told)
        })
        .stop()
    })
    expect(events).toMatchObject([{ type: 'end', status: 'stopped' }])
  })

  test('is not waited for by abandon()', async () => {
    const events = await follow(program('print go', 'deaf'), (event, run) => {
      if (event.type === 'output') run.abandon()
    })
    expect([printed(events), statusOf(events)]).toEqual(['go\n', 'stopped'])
  })
})

describe('a fault', () => {
  test.each([
    ['a worker that is gone', 'die', /^The browser has ended the worker that ran the program/],
    ['a message that makes no sense', 'nonsense', /sent a message that makes no sense/],
    ['a flood of messages', 'flood', /^The program sent more messages than a page can take/],
  ])('ends the run in words, and no other: %s', async (_what, line, words) => {
    const events = await follow(program('print go', line))
    expect(printed(events)).toBe('go\n')
    expect(statusOf(events)).toBe('crashed')
    expect(wordsOf(events)).toMatch(words)
    expect(printed(await follow(program('print next')))).toBe('next\n')
  })

  test('of the frame ends the run in words, and the next one has another frame', async () => {
    const events = await follow(program('print go', 'sleep 600000'), (event) => {
      if (event.type === 'output') frame?.element.remove()
    })
    expect(wordsOf(events)).toBe('The sandbox was removed from the page. Try again.')
    expect(printed(await follow(program('print next')))).toBe('next\n')
  })
})

describe('a frame that is not there any more', () => {
  test.each([
    ['is noticed, and the run ends in words', false, 'crashed'],
    ['ends what is being stopped as stopped', true, 'stopped'],
  ])('%s; the next run has another one', async (_what, stops, status) => {
    const events = await follow(program('print go', 'deaf'), (event, run) => {
      if (event.type !== 'output') return
      if (stops) run.stop()
      frame?.element.setAttribute('src', 'about:blank')
    })
    expect([printed(events), statusOf(events)]).toEqual(['go\n', status])
    expect(wordsOf(events)).toMatch(stops ? /^$/ : /^The sandbox does not answer any more/)
    expect(printed(await follow(program('print next')))).toBe('next\n')
  })
})

describe('an interpreter that stays', () => {
  /** Gives one piece after the other; one that asks is stopped. @returns what came of each */
  function converse(pieces: readonly string[]): Promise<readonly string[]> {
    const told: string[] = []
    let text = ''
    return new Promise((resolve) => {
      const prompt: Prompt = engine.openPrompt(program('print ready'), (event) => {
        if (event.type === 'output') {
          text += event.text
        } else if (event.type === 'input') prompt.stop()
        else if (event.type === 'pieceEnd' || event.type === 'end') {
          told.push(`${text}${event.status}`)
          text = ''
          const piece = pieces[told.length - 1]
          if (event.type === 'end' || piece === undefined) {
            resolve([...told])
            prompt.abandon()
          } else prompt.give(piece)
        }
      })
    })
  }

  test('is the same worker for all pieces', async () => {
    expect(await converse(['count', 'count', 'exit', 'count'])).toEqual([
      'ready\ndone',
      '2\ndone',
      '3\ndone',
      'done',
    ])
  })

  test('can be stopped in each piece, and stays', async () => {
    expect(await converse(['ask', 'ask', 'count'])).toEqual([
      'ready\ndone',
      'interrupted\nerror',
      'interrupted\nerror',
      '4\ndone',
    ])
  })

  test('is ended by the second press', async () => {
    const told = await new Promise<readonly string[]>((resolve) => {
      const events: string[] = []
      const prompt: Prompt = engine.openPrompt(program('print go', 'deaf'), (event) => {
        events.push(event.type)
        if (event.type === 'output') {
          prompt.stop()
          prompt.stop()
        }
        if (event.type === 'end') resolve([...events, event.status])
      })
    })
    expect(told).toEqual(['begun', 'output', 'end', 'stopped'])
  })

  test('takes no piece while it has one', async () => {
    const refused = await new Promise<unknown>((resolve) => {
      const prompt: Prompt = engine.openPrompt(program('sleep 600000'), (event) => {
        if (event.type !== 'begun') return
        try {
          prompt.give('count')
        } catch (reason) {
          prompt.abandon()
          resolve(reason)
        }
      })
    })
    expect(String(refused)).toBe('Error: The interpreter does not wait for a piece.')
  })
})
