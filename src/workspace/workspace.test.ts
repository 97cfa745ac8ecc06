import { describe, expect, it } from 'vitest'
import {
  addFile,
  freeName,
  putFiles,
  putWithinBounds,
  readWorkspace,
  removeFile,
  renameFile,
  withMain,
  withText,
  workspaceOf,
} from './workspace'

const start = workspaceOf('python', 'main.py', 'print(1)')

describe('a workspace', () => {
  it('gets files, and gives them up', () => {
    const two = addFile(start, { name: 'shop/prices.py', content: 'TEA = 3' })
    expect(two.files.map(({ name }) => name)).toEqual(['main.py', 'shop/prices.py'])
    expect(removeFile(two, 'shop/prices.py')).toEqual(start)
    expect(start.files).toHaveLength(1)
  })

  it.each([
    ['main.py', /two files "main.py"/],
    ['', /needs a name/],
    ['../x.py', /must not have/],
    ['/etc/x', /must not begin/],
    ['a\\b.py', /backslash/],
    ['a\0b.py', /control character/],
    ['a//b.py', /empty part/],
    ['x'.repeat(300), /too long/],
    ['main.py/x.py', /file and a folder at once/],
  ])('refuses a file called %j in words', (name, words) => {
    expect(() => addFile(start, { name, content: '' })).toThrow(words)
    expect(() => renameFile(addFile(start, { name: 'b.py', content: '' }), 'b.py', name)).toThrow(words)
  })

  it('takes as many as there is room for where all are too many', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `f${at}`, content: 'x' }))
    const filled = putWithinBounds(start, [{ name: 'main.py', content: 'print(2)' }, ...many])
    expect(filled.omitted).toBe(9_001)
    expect(filled.workspace.files).toHaveLength(1_000)
    expect(filled.workspace.files[0]?.content).toBe('print(2)')
    const big = { name: 'big.bin', content: new ArrayBuffer(100e6) }
    const small = { name: 'small.bin', content: new ArrayBuffer(2) }
    const around = putWithinBounds(start, [big, small])
    expect(around).toEqual({ workspace: putFiles(start, [small]), omitted: 1 })
    expect(() => putWithinBounds(start, [{ name: 'main.py/x', content: '' }])).toThrow(/file and a folder/)
  })

  it('refuses ten thousand files, and a hundred megabytes, in words', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `f${at}`, content: '' }))
    expect(() => putFiles(start, many)).toThrow(/1000 are possible/)
    expect(() => addFile(start, { name: 'big', content: new ArrayBuffer(100 * 2 ** 20) })).toThrow(
      /32 MiB are possible/,
    )
  })

  it('keeps its main file, also under another name', () => {
    expect(() => removeFile(start, 'main.py')).toThrow(/file that is run/)
    expect(renameFile(start, 'main.py', 'app.py').main).toBe('app.py')
    expect(withMain(addFile(start, { name: 'b.py', content: '' }), 'b.py').main).toBe('b.py')
    expect(() => withMain(start, 'none.py')).toThrow(/no file "none.py"/)
    expect(() => withMain(addFile(start, { name: 'b', content: new ArrayBuffer(1) }), 'b')).toThrow(
      /not a text/,
    )
  })

  it('takes what a run has written in place of what was there', () => {
    const after = putFiles(start, [
      { name: 'out.txt', content: 'a' },
      { name: 'out.txt', content: 'b' },
    ])
    expect(after.files.map(({ content }) => content)).toEqual(['print(1)', 'b'])
  })

  it('finds a name that is free', () => {
    expect(freeName(start, 'main.py')).toBe('main2.py')
    expect(freeName(start, 'notes')).toBe('notes')
  })

  it('comes back from storage as it was, and from nothing else', () => {
    const kept = withText(start, 'main.py', 'print(2)')
    expect(readWorkspace(structuredClone(kept))).toEqual(kept)
    for (const wrong of [
      undefined,
      null,
      3,
      {},
      { ...kept, files: [{ name: '../x', content: '' }] },
      { ...kept, main: 'x' },
    ])
      expect(readWorkspace(wrong)).toBeUndefined()
  })
})
