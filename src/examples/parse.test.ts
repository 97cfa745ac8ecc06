import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseExamples } from './parse'

const parse = (source: string) => parseExamples(source, 'entry.md')

describe('an example container', () => {
  const entry = [
    '---',
    'title: x',
    '---',
    '',
    '::: example Adding up',
    '```python stdin="Ada\\n36"',
    'print(1)',
    '```',
    '```ts',
    'console.log(1)',
    '```',
    '```output',
    '1',
    '```',
    ':::',
    '',
    'After.',
  ].join('\n')

  it('holds its twins, their output and the places where they stand', () => {
    const { examples, problems } = parse(entry)
    expect(problems).toEqual([])
    expect(examples).toEqual([
      {
        title: 'Adding up',
        line: 5,
        lastLine: 15,
        codes: [
          {
            language: 'python',
            code: 'print(1)\n',
            lines: { first: 7, last: 7 },
            attributes: { stdin: 'Ada\n36' },
          },
          {
            language: 'typescript',
            code: 'console.log(1)\n',
            lines: { first: 10, last: 10 },
            attributes: {},
          },
        ],
        outputs: [{ text: '1', lines: { first: 13, last: 13 }, attributes: {}, form: 'fence' }],
      },
    ])
  })

  it('may hold ::: inside its code', () => {
    const { examples, problems } = parse('::: example A\n```python\nprint("""\n:::\n""")\n```\n:::\n\nText')
    expect(problems).toEqual([])
    expect(examples[0]?.codes[0]?.code).toBe('print("""\n:::\n""")\n')
  })

  it.each([
    ['never closed', '\n::: example A\n```python\nprint(1)\n```\n', 2, /never closed/],
    ['with an unclosed fence', '::: example A\n```python\nprint(1)\n:::\n', 2, /fence is never closed/],
    ['with words in it', '::: example A\nWords.\n\n```python\nprint(1)\n```\n:::\n', 2, /fences only/],
    [
      'with another language',
      '::: example A\n```python\nprint(1)\n```\n```ruby\nputs 1\n```\n:::\n',
      5,
      /“ruby”/,
    ],
    ['with two programs', '::: example A\n```py\n1\n```\n```python\n2\n```\n:::\n', 5, /two python programs/],
    ['without a program', '::: example A\n```output\n1\n```\n:::\n', 1, /no python or ts fence/],
  ])('%s is a problem with its line', (_, source, line, message) => {
    const found = parse(source).problems.find((problem) => message.test(problem.message))
    expect(found).toMatchObject({ file: 'entry.md', line })
  })
})

describe('a bare fence', () => {
  it('is an example, with the output fence that follows it', () => {
    const { examples } = parse('```ts\nconsole.log(1)\n```\n\n```output\n1\n```\n\n```bash\nls\n```\n')
    expect(examples).toHaveLength(1)
    expect(examples[0]).toMatchObject({ line: 1, outputs: [{ text: '1', lines: { first: 6, last: 6 } }] })
  })

  it('may have an empty output', () => {
    const { examples, problems } = parse('```python\npass\n```\n```output\n```\n')
    expect(problems).toEqual([])
    expect(examples[0]?.outputs[0]).toMatchObject({ text: '', lines: { first: 5, last: 4 } })
  })

  it('may stand in a list', () => {
    expect(parse('- One\n\n  ```python\n  print(1)\n  ```\n').examples[0]?.codes[0]?.code).toBe('print(1)\n')
  })
})

describe('attributes', () => {
  it.each([
    [
      'python rasies=ValueError',
      /“rasies” is not an attribute of a python fence; did you mean “raises”\? There are static, raises, stdin, session and script/,
    ],
    ['ts stdi="a"', /“stdi” .* of a ts fence; did you mean “stdin”/],
    ['python Static="why"', /“Static” .*did you mean “static”/],
    ['python raises', /needs the exception/],
    ['ts stdin="a', /cannot be read/],
  ])('%s is a problem', (info, message) => {
    const { problems } = parse(`Text\n\n\`\`\`${info}\nx\n\`\`\`\n`)
    expect(problems).toEqual([
      { file: 'entry.md', line: 3, message: expect.stringMatching(message) as string },
    ])
  })

  it.each([
    ['python', 'title="main.py"'],
    ['python', 'title=main.py showLineNumbers copy=false {1,3-4}'],
    ['python', 'filename="a b.py" hl_lines="2 3" linenums="1"'],
    ['ts', 'twoslash wrap strict'],
  ])('of other sites change nothing: %s %s', (language, others) => {
    const { examples, problems } = parse(
      `\`\`\`${language} ${others}\nx\n\`\`\`\n\`\`\`output title="Output" wrap\n1\n\`\`\`\n`,
    )
    expect(problems).toEqual([])
    expect(examples[0]?.codes[0]?.attributes).toEqual({})
    expect(examples[0]?.outputs[0]).toMatchObject({ text: '1', attributes: {} })
  })

  it('of an output that are misspelt are a problem', () => {
    const { problems } = parse('```python\nx\n```\n```output vareis="a"\n1\n```\n')
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/“vareis” is not an attribute of an output fence; did you mean “varies”/),
    ])
  })

  it('leave what VitePress itself reads alone', () => {
    const { examples, problems } = parse('```python:line-numbers {1,2} raises=ValueError\nx\n```\n')
    expect(problems).toEqual([])
    expect(examples[0]?.codes[0]?.attributes).toEqual({ raises: 'ValueError' })
  })

  it('give reasons and languages to outputs', () => {
    const { examples } = parse(
      '```python static="needs a terminal"\nx\n```\n```output varies="an address" ts\n1\n```\n',
    )
    expect(examples[0]?.codes[0]?.attributes.static).toBe('needs a terminal')
    expect(examples[0]?.outputs[0]?.attributes).toEqual({ varies: 'an address', language: 'typescript' })
  })
})

describe('a program that ends in an output comment', () => {
  it('runs the call that the comment holds back, and tells its output', () => {
    const { examples, problems } = parse(
      '```python\nasync def main():\n    print(1)\n\n# Run it:\n# asyncio.run(main())\n#\n# Output:\n# 1\n```\n',
    )
    expect(problems).toEqual([])
    expect(examples[0]?.codes[0]?.code).toBe('async def main():\n    print(1)\n\nasyncio.run(main())\n')
    expect(examples[0]?.outputs[0]).toEqual({
      text: '1',
      lines: { first: 9, last: 9 },
      attributes: {},
      form: 'comment',
    })
  })

  it('is what the entry on aiter() was', () => {
    const seed = new URL('../../tests/fixtures/seed-entry.md', import.meta.url)
    const { examples } = parse(readFileSync(seed, 'utf8'))
    expect(examples).toHaveLength(1)
    expect(examples[0]?.codes[0]?.code).toMatch(/\n\nasyncio\.run\(main\(\)\)\n$/)
    expect(examples[0]?.outputs[0]?.text).toBe('0\n1\n2')
  })
})
