import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkEntries, type CheckReport } from './checkEntries'
import { ENTRIES, TOLD_OTHERWISE, type Name, FRAME, MESSAGE } from './checkEntries.fixture'
import { parseExamples } from './parse'
import { updateOutputs } from './update'

let folder = ''
let report: CheckReport

const file = (name: Name): string => join(folder, `${name}.md`)
const problemsOf = (name: Name) => report.problems.filter((problem) => problem.file === file(name))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entries-'))
  for (const [name, source] of Object.entries(ENTRIES)) await writeFile(join(folder, `${name}.md`), source)
  const names = Object.keys(ENTRIES) as Name[]
  report = await checkEntries(names.map(file), () => undefined)
}, 180_000)

afterAll(() => rm(folder, { recursive: true }))

describe('the check of examples', () => {
  it.each([
    'true',
    'raises',
    'elsewhere',
    'quoted',
    'stdin',
    'address',
    ...TOLD_OTHERWISE,
    'caught',
    'notebook',
    'group',
    'question',
    'indented',
    'cutAddress',
  ] as const)('has nothing to say of an entry that is %s', (name) => {
    expect(problemsOf(name)).toEqual([])
  })

  it.each([
    ['wrong', 8, /is not what Python prints:[\s\S]*-2/],
    ['twins', 9, /is not what TypeScript prints:[\s\S]*-1\.0\n\s+\+1/],
    ['types', 4, /TypeScript: .*not assignable to type 'number'/],
    ['attribute', 1, /“scrpt” is not an attribute/],
    ['unclosed', 1, /never closed/],
    ['missing', 1, /no output is stored: npm run examples:update/],
    ['undeclared', 3, /ends with ValueError.*no raises=[\s\S]*Traceback/],
    ['other', 2, /should end with KeyError, and ends with ValueError/],
    ['calm', 2, /should end with KeyError, and ends with done/],
    ['static', 1, /needs its reason/],
    ['untold', 7, /\+Traceback[\s\S]*\+ValueError: invalid literal/],
    ['misplaced', 7, /-\s+File "main.py", line 3[\s\S]*\+\s+File "main.py", line 2/],
    ['split', 10, /\+Traceback/],
    ['answers', 7, /\+Ada\n\s+\+\^D/],
    ['terminal', 8, /-50%\n\s+\+100%/],
    ['comment', 9, /-3\n\s+\+4/],
    ['besideOther', 1, /no output is stored/],
    ['markedWrongly', 4, /-6\n\s+\+5/],
    ['inTwoWrongly', 7, /-3\n\s+\+2/],
    ['inTwoFew', 7, /\+2/],
    ['toldNoneWrongly', 4, /-None\n\s+\+1/],
    ['toldOther', 3, /-KeyError: 'm'[\s\S]*KeyError: 'k'/],
    ['asking', 2, /ends with EOFError.*stdin="…" on its fence/],
  ] as const)('names file, line, expected and actual of an entry that is %s', (name, line, message) => {
    expect(problemsOf(name)).toContainEqual(
      expect.objectContaining({ line, message: expect.stringMatching(message) as string }),
    )
  })
})

describe('the update of outputs', () => {
  it.each([
    ['wrong', '```output\n1\n```'],
    ['markedWrongly', 'print(x)\n>>> 5\n```'],
    ['inTwoWrongly', '```output\n1\n```\n\n```output\n2\n```\n'],
    ['missing', 'print("lines")\n```\n\n```output\nnew\nlines\n```\n'],
    ['comment', '# Output:\n# 4\n```'],
    ['terminal', '```output\n100%\n```'],
    ['untold', `before\nTraceback (most recent call last):\n${FRAME}\n${MESSAGE.join('\n')}\n`],
    ['answers', '```output\nName? Ada\nAda\n^D\nend\n```'],
    ['streams', '```output\none\ntwo\nthree\n```'],
    [
      'split',
      `\`\`\`output python\nbefore\nTraceback (most recent call last):\n${FRAME}\n${MESSAGE.join('\n')}\n\`\`\`\n\`\`\`output ts\nbefore\n\`\`\`\n:::`,
    ],
  ] as const)('writes what was printed into an entry that is %s', async (name, expected) => {
    const source = await readFile(file(name), 'utf8')
    const printed = report.entries.find((entry) => entry.file === file(name))?.printed ?? []
    const updated = updateOutputs(source, parseExamples(source, name).examples, printed).source
    expect(updated).toContain(expected)
  })

  it.each(TOLD_OTHERWISE)('leaves an entry as it is that is %s', async (name) => {
    const source = await readFile(file(name), 'utf8')
    const printed = report.entries.find((entry) => entry.file === file(name))?.printed ?? []
    expect(updateOutputs(source, parseExamples(source, name).examples, printed)).toEqual({
      source,
      kept: [],
    })
  })

  it('replaces no text by nothing, unless it is told to', async () => {
    const source = await readFile(file('silent'), 'utf8')
    const { examples } = parseExamples(source, 'silent')
    const printed = report.entries.find((entry) => entry.file === file('silent'))?.printed ?? []
    const kept = updateOutputs(source, examples, printed)
    expect(kept.source).toBe(source)
    expect(kept.kept).toEqual([{ line: 6, message: expect.stringContaining('--allow-empty') as string }])
    const emptied = updateOutputs(source, examples, printed, { allowEmpty: true })
    expect(emptied.source).toBe(source.replace('old\n', ''))
    expect(emptied.kept).toEqual([])
  })

  it.each(['true', 'raises', 'elsewhere', 'undeclared', 'static', 'address'] as const)(
    'leaves an entry that is %s as it is',
    async (name) => {
      const source = await readFile(file(name), 'utf8')
      const printed = report.entries.find((entry) => entry.file === file(name))?.printed ?? []
      expect(updateOutputs(source, parseExamples(source, name).examples, printed).source).toBe(source)
    },
  )
})
