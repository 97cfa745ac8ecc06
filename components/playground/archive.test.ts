import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { addFile, withMain, workspaceOf } from '../../src/workspace/workspace'
import { packFiles, packProject, unpackProject } from './archive'

const bytes = new Uint8Array([0, 255, 10, 128]).buffer
const project = withMain(
  [
    { name: 'shop/app.py', content: 'print("ä")\r\n' },
    { name: 'project.json', content: '{"main":"other"}' },
    { name: 'files/logo.png', content: bytes },
    { name: '<img src=x>.txt', content: '\ufeffmarked' },
  ].reduce(addFile, { ...workspaceOf('python', 'main.py', ''), args: ['-v'], input: ['Ada', ''] }),
  'shop/app.py',
)

const zip = (files: Readonly<Record<string, string>>): ArrayBuffer =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))).buffer

describe('a project as an archive', () => {
  it('comes back as it was', () => {
    expect(unpackProject(packProject(project).buffer)).toEqual(project)
  })

  it('is made of any zip with a program in it', () => {
    const workspace = unpackProject(zip({ 'b.txt': 'b', 'lib/x.ts': '', 'main.py': '1', '__MACOSX/z': '' }))
    expect(workspace).toMatchObject({ language: 'python', main: 'main.py' })
    expect(workspace.files.map(({ name }) => name).sort()).toEqual(['b.txt', 'lib/x.ts', 'main.py'])
    expect(unpackProject(zip({ 'a/b.txt': '', 'lib/x.ts': '' }))).toMatchObject({
      language: 'typescript',
      main: 'lib/x.ts',
    })
    expect(unpackProject(packFiles(project.files).buffer).files).toHaveLength(5)
  })

  it('is taken out of the folder that was packed, without what tools leave there', () => {
    const names = ({ files }: ReturnType<typeof unpackProject>): string[] =>
      files.map(({ name }) => name).sort()
    const packed = unpackProject(
      zip({
        'work-main/app/x.py': '',
        'work-main/run.py': '',
        'work-main/.git/HEAD': '',
        'work-main/app/__pycache__/x.cpython-314.pyc': '',
        '__MACOSX/work-main/._run.py': '',
      }),
    )
    expect(names(packed)).toEqual(['app/x.py', 'run.py'])
    expect(packed.main).toBe('run.py')
    expect(names(unpackProject(zip({ 'shop/__init__.py': '', 'shop/a.py': '' })))).toEqual([
      'shop/__init__.py',
      'shop/a.py',
    ])
    expect(names(unpackProject(zip({ 'a/b/main.py': '' })))).toEqual(['main.py'])
    expect(() => unpackProject(zip({ '../main.py': '' }))).toThrow(/must not have/)
  })

  it('keeps names that mean something to scripts, and such as look alike', () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      'a/__proto__/b',
      'A.py',
      'a.py',
      '\u00e9.py',
      'e\u0301.py',
      '7',
    ]
    const odd = names.reduce(
      (now, name) => addFile(now, { name, content: `# ${name}` }),
      workspaceOf('python', 'main.py', ''),
    )
    expect(unpackProject(packProject(odd).buffer)).toEqual(odd)
    const contents = ({ files }: typeof odd): unknown =>
      files.map(({ name, content }) => `${name} ${content as string}`).sort()
    expect(contents(unpackProject(packFiles(odd.files).buffer))).toEqual(contents(odd))
  })

  it.each([
    ['no archive', strToU8('none').buffer, /no zip archive/],
    ['nothing that can run', zip({ 'a.txt': '' }), /no program/],
    ['a way out', zip({ 'main.py': '', '../x.py': '' }), /must not have/],
    ['a name with a zero byte', zip({ 'main.py': '', 'a\0.py': '' }), /control character/],
    ['a path from the root', zip({ 'main.py': '', '/etc/x': '' }), /must not begin/],
    ['a file that is a folder', zip({ 'main.py': '', 'main.py/x': '' }), /file and a folder/],
    ['a way out in a project', zip({ 'project.json': '{}', 'files/../x.py': '' }), /damaged/],
    ['a language of none', zip({ 'project.json': '{"language":"cobol"}', 'files/a': '' }), /damaged/],
    ['no JSON', zip({ 'project.json': '{', 'files/a': '' }), /damaged/],
    [
      'thousands of files',
      zip(Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`${at}.py`, '']))),
      /1000 files/,
    ],
    ['a bomb', zip({ 'main.py': ' '.repeat(50 * 2 ** 20) }), /32 MiB/],
  ])('with %s is refused in words', (_, archive, words) => {
    expect(() => unpackProject(archive)).toThrow(words)
  })

  it('in which a byte of a file was altered is refused, and says which file', () => {
    const packed = zipSync(
      { 'main.py': strToU8('print(1)'), 'data/a.txt': strToU8('unaltered') },
      { level: 0 },
    )
    const at = Buffer.from(packed).indexOf('unaltered')
    expect(unpackProject(packed.slice().buffer).files).toHaveLength(2)
    packed[at] = 'U'.charCodeAt(0)
    expect(() => unpackProject(packed.buffer)).toThrow(/damaged: “data\/a\.txt”/)
  })

  it('that is cut short is refused', () => {
    const { buffer } = packProject(project)
    for (const length of [0, 10, buffer.byteLength >> 1, buffer.byteLength - 1])
      expect(() => unpackProject(buffer.slice(0, length))).toThrow(RangeError)
  })
})
