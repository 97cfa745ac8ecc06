import { describe, expect, it } from 'vitest'
import { boundFiles, describeBadName, describeBadProgram, MOST_BYTES, MOST_FILES } from './program'

const file = (name: string, content: string | ArrayBuffer = '') => ({ name, content })

describe('names of files', () => {
  it.each([
    'main.py',
    'package/__init__.py',
    'a b.txt',
    'Größe/数.csv',
    '.hidden',
    '..a',
    'a..b/c.',
    '👋.txt',
  ])('may be %j', (name) => expect(describeBadName(name)).toBeUndefined())

  it.each([
    ['', /needs a name/],
    ['/etc/passwd', /must not begin with/],
    ['../x', /as a part/],
    ['a/../../x', /as a part/],
    ['a/./b', /as a part/],
    ['..', /as a part/],
    ['a//b', /empty part/],
    ['a/', /empty part/],
    ['a\0b', /control character/],
    ['a\nb', /control character/],
    ['a\\b', /backslash/],
    ['\ud83d.txt', /half a character/],
    ['x'.repeat(256), /too long/],
    ['数'.repeat(86), /too long/],
    [`${'x/'.repeat(600)}y`, /too long/],
  ])('must not be %j', (name, words) => expect(describeBadName(name)).toMatch(words))
})

describe('programs', () => {
  it('have a main file that is a text', () => {
    expect(
      describeBadProgram({ files: [file('a.py'), file('b.bin', new ArrayBuffer(3))], main: 'a.py' }),
    ).toBe(undefined)
    expect(describeBadProgram({ files: [file('a.py')], main: 'b.py' })).toMatch(/no file "b.py"/)
    expect(describeBadProgram({ files: [file('a.py', new ArrayBuffer(1))], main: 'a.py' })).toMatch(
      /not a text/,
    )
  })

  it('have each name once, as a file or as a folder', () => {
    expect(describeBadProgram({ files: [file('a'), file('a')], main: 'a' })).toMatch(/two files "a"/)
    expect(describeBadProgram({ files: [file('a/b/c'), file('a/b')], main: 'a/b' })).toMatch(
      /"a\/b" is a file and a folder/,
    )
    expect(describeBadProgram({ files: [file('a'), file('a/b/c')], main: 'a' })).toMatch(
      /"a" is a file and a folder/,
    )
    expect(describeBadProgram({ files: [file('a'), file('ab/c')], main: 'a' })).toBeUndefined()
  })

  it('are bounded in number and size of their files', () => {
    const many = Array.from({ length: MOST_FILES + 1 }, (_, index) => file(String(index)))
    expect(describeBadProgram({ files: many, main: '0' })).toMatch(/1001 files; 1000 are possible/)
    expect(describeBadProgram({ files: many.slice(1), main: '1' })).toBeUndefined()
    const large = [file('a'), file('b', new ArrayBuffer(MOST_BYTES))]
    expect(describeBadProgram({ files: large, main: 'a' })).toBeUndefined()
    expect(describeBadProgram({ files: [...large, file('c', 'é')], main: 'a' })).toMatch(
      /33 MiB together; 32 MiB/,
    )
  })
})

describe('files that a program has left', () => {
  it('are kept within the bounds, by their names', () => {
    const large = file('large', new ArrayBuffer(MOST_BYTES))
    const written = [file('a', 'x'), file('../b'), file('a', 'twice'), large, file('/etc/c'), file('d', 'y')]
    expect(boundFiles(written)).toEqual({ files: [file('a', 'x'), file('d', 'y')], omitted: 4 })
  })

  it('are so many at most', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => file(String(index)))
    expect(boundFiles(many)).toMatchObject({ omitted: 10_000 - MOST_FILES })
  })
})
