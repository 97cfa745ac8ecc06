import { describe, expect, it } from 'vitest'
import { filesIn, foldersOf, namesAfter } from './folders'
import { addFile, renameFiles, workspaceOf } from './workspace'

const workspace = ['pkg/main.py', 'pkg/deep/a.py', 'pkg2/b.py'].reduce(
  (before, name) => addFile(before, { name, content: name }),
  { ...workspaceOf('python', 'main.py', '') },
)
const namesOf = ({ files }: typeof workspace) => files.map(({ name }) => name)

describe('folders of a workspace', () => {
  it('are those that its files are in', () => {
    expect(foldersOf(workspace)).toEqual(['pkg/', 'pkg/deep/', 'pkg2/'])
    expect(filesIn(workspace, 'pkg/')).toEqual(['pkg/main.py', 'pkg/deep/a.py'])
  })

  it.each([
    ['lib', ['main.py', 'lib/main.py', 'lib/deep/a.py', 'pkg2/b.py']],
    ['pkg2/', ['main.py', 'pkg2/main.py', 'pkg2/deep/a.py', 'pkg2/b.py']],
    ['pkg/deep', ['main.py', 'pkg/deep/main.py', 'pkg/deep/deep/a.py', 'pkg2/b.py']],
  ])('take all that is in them along to %s', (to, names) => {
    expect(namesOf(renameFiles(workspace, namesAfter(workspace, 'pkg/', to)))).toEqual(names)
  })

  it('take the main file along', () => {
    const inFolder = { ...workspace, main: 'pkg/main.py' }
    expect(renameFiles(inFolder, namesAfter(inFolder, 'pkg/', 'lib')).main).toBe('lib/main.py')
  })

  it.each([
    ['', /must not begin with/],
    ['main.py', /a file and a folder at once/],
    ['../x', /must not have/],
  ])('are not called %j', (to, words) => {
    expect(() => renameFiles(workspace, namesAfter(workspace, 'pkg/', to))).toThrow(words)
  })
})
