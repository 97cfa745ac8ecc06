import { describe, expect, it } from 'vitest'
import type { WorkerReply } from '../protocol'
import { readFrameMessage, readPageMessage, readWorkerReply } from './messages'

const end = {
  type: 'end',
  status: 'done',
  exitCode: 0,
  elapsed: 1.5,
  dropped: { lines: 0, characters: 0 },
}

describe('readWorkerReply', () => {
  it.each([
    [{ type: 'livenessProbe', address: 'blob:null/3b1c' }],
    [{ type: 'ready' }],
    [{ type: 'begun', interruptible: true }],
    [{ type: 'failed', message: 'x' }],
    [{ type: 'output', stream: 'stderr', text: 'x' }],
    [{ type: 'dropped', lines: 3, characters: 40 }],
    [{ type: 'input', prompt: '? ', secret: true }],
    [{ type: 'fileRequest', file: 'stdlib' }],
    [{ type: 'value', text: '3' }],
    [end],
    [{ ...end, status: 'error', error: { name: 'ValueError', message: '', line: 1, column: 2 } }],
  ])('takes %j', (message) => {
    expect(readWorkerReply(message)).toEqual(message)
  })

  it.each([
    [undefined],
    [null],
    ['end'],
    [42],
    [[end]],
    [{}],
    [{ type: '__proto__' }],
    [{ type: 'constructor' }],
    [{ type: 'file', engine: 'python' }],
    [{ type: 'livenessProbe', address: 'https://example.com/' }],
    [{ type: 'output', stream: 'log', text: 'x' }],
    [{ type: 'output', stream: 'stdout', text: { length: 1 } }],
    [{ type: 'value', text: 3 }],
    [{ type: 'dropped', lines: -1, characters: 40 }],
    [{ type: 'input', prompt: '? ', secret: 'yes' }],
    [{ ...end, status: 'nonsense' }],
    [{ ...end, exitCode: 1.5 }],
    [{ ...end, elapsed: '1' }],
    [{ ...end, dropped: { lines: -1, characters: 0 } }],
    [{ ...end, dropped: undefined }],
    [{ ...end, error: { name: 'x' } }],
    [{ ...end, error: { name: 'x', message: 'y', line: NaN } }],
  ])('takes nothing of %j', (message) => {
    expect(readWorkerReply(message)).toBeUndefined()
  })

  it('leaves out what a shape does not name', () => {
    expect(readWorkerReply({ ...end, html: '<b>', run: 7 })).toEqual(end)
  })
})

describe('readFrameMessage', () => {
  it('takes an event only with the number of its run', () => {
    expect(readFrameMessage({ type: 'event', run: 3, event: end })).toEqual({
      type: 'event',
      run: 3,
      event: end,
    })
    expect(readFrameMessage({ type: 'event', event: end })).toBeUndefined()
    expect(readFrameMessage({ type: 'event', run: -1, event: end })).toBeUndefined()
    expect(readFrameMessage({ type: 'event', run: 3, event: { type: 'ready' } })).toBeUndefined()
    expect(readFrameMessage(end)).toBeUndefined()
  })
})

describe('readPageMessage', () => {
  it('takes bytes only as a buffer, and a file only in a known form', () => {
    const chunk = { type: 'chunk', engine: 'python', name: 'wasm' }
    expect(readPageMessage({ ...chunk, bytes: new ArrayBuffer(1) })).toBeDefined()
    expect(readPageMessage({ ...chunk, bytes: [1] })).toBeUndefined()
    const file = { name: 'wasm', path: 'x', form: 'wasm', size: 1, sha256: '', lazy: false }
    expect(readPageMessage({ type: 'file', engine: 'python', file })).toBeDefined()
    expect(
      readPageMessage({ type: 'file', engine: 'python', file: { ...file, form: 'html' } }),
    ).toBeUndefined()
  })
})

describe('a field that a message has in one place only', () => {
  // The directives are the test: `npm run types` fails where one of these lines compiles.
  it('does not compile where it is told and not in the schema, and is not let through', () => {
    const told: readonly WorkerReply[] = [
      // @ts-expect-error no schema has the field
      { type: 'value', text: '3', unit: 'kB' },
      // @ts-expect-error no schema has the field
      { type: 'fileRequest', file: 'stdlib', size: 3 },
    ]
    expect(told.map(readWorkerReply)).toEqual([
      { type: 'value', text: '3' },
      { type: 'fileRequest', file: 'stdlib' },
    ])
  })

  it('does not compile where it is in the schema and not told, and the message is none', () => {
    const told: readonly WorkerReply[] = [
      // @ts-expect-error the schema has a text
      { type: 'value' },
      // @ts-expect-error the schema says what was dropped
      { type: 'end', status: 'done', exitCode: 0, elapsed: 1.5 },
    ]
    expect(told.map(readWorkerReply)).toEqual([undefined, undefined])
  })

  it('does not compile where it is read and not in the schema', () => {
    const { type, ...rest } = readWorkerReply(end) ?? {}
    expect(type).toBe('end')
    // @ts-expect-error no schema has the field
    expect(rest.unit).toBeUndefined()
  })
})
