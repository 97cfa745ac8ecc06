import { describe, expect, it } from 'vitest'
import { addFile, workspaceOf } from '../../src/workspace/workspace'
import { encodeShare } from '../example/share'
import { decodeWorkspace, encodeWorkspace } from './playLink'

const bytes = new Uint8Array([0, 255, 10, 128]).buffer
const workspace = [
  { name: 'shop/prices.py', content: 'TEA = "ä"\r\n' },
  { name: 'logo.bin', content: bytes },
  { name: 'base64', content: '{"base64":"AA=="}' },
  ...['__proto__', 'constructor', 'toString', 'A.py', 'a.py', '\u00e9', 'e\u0301'].map((name) => ({
    name,
    content: name,
  })),
].reduce(addFile, { ...workspaceOf('python', 'main.py', 'print(1)'), args: ['<b>'], input: ['Ada'] })

const linkOf = (value: unknown): Promise<string> =>
  encodeShare({ example: 'play', language: 'python', code: JSON.stringify(value) })

describe('a link to the playground', () => {
  it('brings all files, and how they are run', async () => {
    await expect(decodeWorkspace(await encodeWorkspace(workspace))).resolves.toEqual({
      kind: 'workspace',
      workspace,
    })
  })

  it('is refused in words when the files are too long', async () => {
    const noise = crypto.getRandomValues(new Uint8Array(20_000)).buffer
    await expect(encodeWorkspace(addFile(workspace, { name: 'noise', content: noise }))).rejects.toThrow(
      /too long for a link.*export/,
    )
  })

  it.each([
    ['no workspace', 3],
    ['a way out', { ...workspace, files: [{ name: '../x', content: '' }] }],
    ['a main file that is not there', { ...workspace, files: [], main: 'main.py' }],
    ['bytes that are none', { ...workspace, files: [{ name: 'main.py', base64: '%' }] }],
    ['bytes to run', { ...workspace, files: [{ name: 'main.py', base64: 'AA==' }] }],
    ['a language of none', { ...workspace, files: [{ name: 'main.py', content: '' }], language: 'x' }],
    ['args that are no texts', { ...workspace, files: [{ name: 'main.py', content: '' }], args: [1] }],
  ])('with %s is damaged, and says so', async (_, value) => {
    const link = await decodeWorkspace(await linkOf(value))
    expect(link).toMatchObject({ kind: 'damaged', message: expect.stringContaining('damaged') as string })
  })

  it('with another letter in it is damaged', async () => {
    const link = await encodeWorkspace(workspace)
    // The last letter may hold bits that say nothing.
    for (let at = '#code=2.'.length; at < link.length - 1; at += 7) {
      const letter = link[at] === 'A' ? 'B' : 'A'
      const other = await decodeWorkspace(`${link.slice(0, at)}${letter}${link.slice(at + 1)}`)
      expect(other.kind).toBe('damaged')
    }
  })

  it('is none of the playground’s for an example', async () => {
    const link = await encodeShare({ example: 'counting', language: 'python', code: '1' })
    expect((await decodeWorkspace(link)).kind).toBe('damaged')
    expect((await decodeWorkspace('#keys')).kind).toBe('none')
  })
})
