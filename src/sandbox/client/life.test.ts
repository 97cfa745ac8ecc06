import { describe, expect, it } from 'vitest'
import { endEarly } from '../ending'
import { advance, IDLE, isActive, isFetching, isStopping, type LifeEvent, type RunLife } from './life'

const question = { type: 'input', prompt: '? ', secret: false } as const
const end = endEarly('done')
const pieceEnd = {
  type: 'pieceEnd',
  status: 'done',
  elapsed: 1,
  dropped: { lines: 0, characters: 0 },
} as const
const MOMENTS = {
  press: { type: 'press' },
  begun: { type: 'begun', interruptible: true },
  output: { type: 'output', stream: 'stdout', text: 'x' },
  dropped: { type: 'dropped', lines: 1, characters: 2 },
  fileRequest: { type: 'fileRequest', file: 'stdlib' },
  fileArrived: { type: 'fileArrived' },
  value: { type: 'value', text: '1' },
  files: { type: 'files', files: [], omitted: 0 },
  recording: { type: 'recording', bytes: new ArrayBuffer(0) },
  input: question,
  pieceEnd,
  piece: { type: 'piece' },
  answer: { type: 'answer' },
  stop: { type: 'stop' },
  end,
  clear: { type: 'clear' },
} satisfies Readonly<Record<LifeEvent['type'], LifeEvent>>
type Moment = keyof typeof MOMENTS

const after = (...moments: readonly Moment[]): RunLife =>
  moments.reduce((life, moment) => advance(life, MOMENTS[moment]), IDLE)
const phases = (...moments: readonly Moment[]): string[] =>
  moments.map((_, at) => after(...moments.slice(0, at + 1)).phase)

describe('the life of a run', () => {
  it.each<[string, readonly Moment[], readonly RunLife['phase'][]]>([
    ['to its end', ['press', 'begun', 'output', 'end'], ['loading', 'running', 'running', 'ended']],
    [
      'with two questions',
      ['press', 'begun', 'input', 'answer', 'input', 'answer', 'end'],
      ['loading', 'running', 'waiting', 'running', 'waiting', 'running', 'ended'],
    ],
    ['that cannot be compiled', ['press', 'output', 'end'], ['loading', 'loading', 'ended']],
    ['that is stopped before it has begun', ['press', 'stop', 'end'], ['loading', 'loading', 'ended']],
    [
      'that is stopped at a question',
      ['press', 'begun', 'input', 'stop', 'end'],
      ['loading', 'running', 'waiting', 'running', 'ended'],
    ],
    [
      'whose interpreter stays',
      ['press', 'begun', 'pieceEnd', 'piece', 'input', 'stop', 'pieceEnd', 'piece', 'end'],
      ['loading', 'running', 'prompt', 'running', 'waiting', 'running', 'prompt', 'running', 'ended'],
    ],
    [
      'that is run again',
      ['press', 'begun', 'end', 'press', 'begun', 'end', 'clear'],
      ['loading', 'running', 'ended', 'loading', 'running', 'ended', 'idle'],
    ],
  ])('%s', (_what, moments, expected) => {
    expect(phases(...moments)).toEqual(expected)
  })

  it('keeps what the program asks, and how it ended', () => {
    expect(after('press', 'begun', 'input')).toEqual({ phase: 'waiting', question })
    expect(after('press', 'begun', 'end')).toEqual({ phase: 'ended', end })
  })

  it('asks no more once it is to stop, and is stopping until it ends', () => {
    expect(isStopping(after('press', 'begun', 'stop', 'input'))).toBe(true)
    expect(isStopping(after('press', 'begun', 'stop', 'stop'))).toBe(true)
    expect(isStopping(after('press', 'begun', 'stop', 'end'))).toBe(false)
  })

  it('waits for a file until it has come, also while it is to stop', () => {
    expect(isFetching(after('press', 'begun', 'fileRequest', 'output'))).toBe(true)
    expect(isFetching(after('press', 'begun', 'fileRequest', 'stop'))).toBe(true)
    expect(isFetching(after('press', 'begun', 'fileRequest', 'fileArrived'))).toBe(false)
    expect(isFetching(after('press', 'begun', 'fileRequest', 'end', 'press', 'begun'))).toBe(false)
  })

  it('is under way from the press to the end', () => {
    const all: readonly Moment[] = ['press', 'begun', 'input', 'stop', 'end', 'clear']
    const active = all.map((_, at) => isActive(after(...all.slice(0, at + 1))))
    expect(active).toEqual([true, true, true, true, false, false])
  })

  // A program that posts messages itself, presses that come late: whatever comes, in whatever order.
  const LIVES = [
    [],
    ['press'],
    ['press', 'begun'],
    ['press', 'begun', 'input'],
    ['press', 'begun', 'fileRequest'],
    ['press', 'begun', 'stop'],
    ['press', 'begun', 'pieceEnd'],
    ['press', 'begun', 'end'],
  ] as const satisfies readonly (readonly Moment[])[]
  const CHANGES: Readonly<Record<RunLife['phase'], readonly Moment[]>> = {
    idle: ['press'],
    loading: ['begun', 'end'],
    running: ['input', 'stop', 'pieceEnd', 'end'],
    waiting: ['answer', 'stop', 'pieceEnd', 'end'],
    prompt: ['piece', 'end'],
    ended: ['press', 'clear'],
  }
  it.each(LIVES.map((moments) => [moments.join(', ') || 'nothing', moments] as const))(
    'is changed after %s by nothing but what can follow',
    (_what, moments) => {
      const life = after(...moments)
      const files = life.phase === 'running' ? [isFetching(life) ? 'fileArrived' : 'fileRequest'] : []
      const possible = [...(isStopping(life) ? ['pieceEnd', 'end'] : CHANGES[life.phase]), ...files]
      const changing = Object.entries(MOMENTS).flatMap(([name, event]) =>
        advance(life, event) === life ? [] : [name],
      )
      expect(changing.sort()).toEqual([...possible].sort())
    },
  )
})
