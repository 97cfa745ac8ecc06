import { describe, expect, it } from 'vitest'
import { checkMessages } from './check'
import { findMeaning, type KnownMessage } from './meaning'

const NAME: KnownMessage = {
  exception: 'NameError',
  pattern: String.raw`^name '(?<name>\w+)' is not defined`,
  means: 'Nothing is called `{name}` here.',
  path: '/errors/name-is-not-defined',
  label: 'name is not defined',
}
const CALL: KnownMessage = {
  exception: 'TypeError',
  pattern: "^'(.+)' object is not callable$",
  means: 'The name in front of the parentheses holds a value of type `{1}`.',
  path: '/errors/not-callable',
  label: 'object is not callable',
}
const MODULE: KnownMessage = {
  ...CALL,
  where: String.raw`\bdatetime\(`,
  means: 'The module is called.',
  path: '/errors/module',
}

const at = (name: string, message: string, source?: string): Parameters<typeof findMeaning>[1] => ({
  name,
  message,
  source,
})

describe('findMeaning', () => {
  it('says what the message says, in a sentence', () => {
    const failure = at('NameError', "name 'prnt' is not defined. Did you mean: 'print'?")
    expect(findMeaning([NAME, CALL], failure)).toEqual({
      text: 'Nothing is called `prnt` here.',
      path: NAME.path,
      label: NAME.label,
    })
  })

  it.each([
    ['another exception', at('UnboundLocalError', "name 'x' is not defined")],
    ['another message', at('NameError', 'no such thing')],
    ['the words within another message', at('NameError', "I say: name 'x' is not defined")],
  ])('says nothing of %s', (_, failure) => {
    expect(findMeaning([NAME], failure)).toBeUndefined()
  })

  it('prefers what looks at the place', () => {
    const failure = at('TypeError', "'module' object is not callable", 'now = datetime(2026, 1, 1)')
    expect(findMeaning([CALL, MODULE], failure)?.path).toBe(MODULE.path)
    expect(findMeaning([CALL, MODULE], { ...failure, source: 'json(1)' })?.path).toBe(CALL.path)
    expect(findMeaning([MODULE], { ...failure, source: undefined })).toBeUndefined()
  })

  it('says of a raise only what is about the statement', () => {
    const failure = at('TypeError', "'int' object is not callable", '    raise TypeError(message)')
    expect(findMeaning([CALL], failure)).toBeUndefined()
    const raised = { ...CALL, where: String.raw`^\s*raise\b` }
    expect(findMeaning([CALL, raised], failure)?.path).toBe(CALL.path)
    expect(findMeaning([raised], { ...failure, source: 'total()' })).toBeUndefined()
  })

  it('says nothing where two entries say as much', () => {
    expect(
      findMeaning(
        [CALL, { ...CALL, path: '/errors/other' }],
        at('TypeError', "'int' object is not callable"),
      ),
    ).toBeUndefined()
  })

  it('says nothing with a gap or with something endless in it', () => {
    expect(
      findMeaning([CALL], at('TypeError', `'${'x'.repeat(1000)}' object is not callable`)),
    ).toBeUndefined()
    expect(
      findMeaning([{ ...CALL, means: 'It is `{2}`.' }], at('TypeError', "'int' object is not callable")),
    ).toBeUndefined()
  })
})

describe('checkMessages', () => {
  const entry = { file: 'docs/errors/name-is-not-defined.md', message: NAME }

  it('wants a program that ends in the message, and leads to this entry', () => {
    const failures = [at('NameError', "name 'total' is not defined")]
    expect(checkMessages([{ ...entry, failures }], [NAME, CALL])).toEqual([])
    expect(checkMessages([{ ...entry, failures: [] }], [NAME])).toMatchObject([{ file: entry.file }])
    const [problem] = checkMessages([{ ...entry, failures }], [NAME, { ...NAME, path: '/errors/other' }])
    expect(problem?.message).toContain("NameError: name 'total' is not defined")
  })
})
