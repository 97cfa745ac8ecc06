import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseExamples } from '../../examples/parse'
import { blockParts } from './blockParts'
import { bracesAreText } from './braces'
import { checkMarkup } from './check'
import { routeBlock, withoutRouteBlocks } from './routeBlock'

let documents = ''

beforeAll(async () => {
  documents = await mkdtemp(join(tmpdir(), 'documents-'))
  await mkdir(join(documents, 'public/blog'), { recursive: true })
  await mkdir(join(documents, 'notes'))
  await writeFile(join(documents, 'public/blog/there.png'), '')
  await writeFile(join(documents, 'notes/beside.png'), '')
})

afterAll(() => rm(documents, { recursive: true }))

const check = (body: string) => checkMarkup(`---\ntitle: T\n---\n\n${body}`, 'notes/a.md', documents)

describe('the markup of a page', () => {
  it.each([
    ['a component that there is not', 'Words.\n\n<base-alert>The words.</base-alert>', 7, '<base-alert>'],
    ['one within a line', 'Words,\nmore <BaseAlert /> words.', 6, '<BaseAlert>'],
    [
      'one inside of another',
      '<base-warning>\n  <base-warning-text>The words.</base-warning-text>\n</base-warning>',
      6,
      '<base-warning-text>',
    ],
    [
      'a slot that a component does not have',
      '<base-warning>\n<template #body>The words.</template>\n</base-warning>',
      6,
      'no slot “body”',
    ],
    [
      'an attribute whose words nothing shows',
      'Words.\n\n<base-warning\n  heading="Mind this"\n>The words.</base-warning>',
      7,
      'no attribute “heading”',
    ],
    ['one of the front matter', '<base-lab-url :link="frontmatter.lab" />', 5, 'no attribute “:link”'],
    [
      'a component in a title',
      '<base-title>\nA <router-link to="/a">link</router-link>\n</base-title>',
      6,
      'text alone',
    ],
    ['a placeholder in the prose', 'Call it <name> then.', 5, '<name>'],
    ['a picture that is not there', '![A picture](/blog/gone.png)', 5, '/blog/gone.png'],
    ['one beside the page', 'Words.\n\n![A picture](gone.png)', 7, 'gone.png'],
    ['one in other quotes', "<p>\n<img alt='' src='/gone.png'>\n</p>", 6, '/gone.png'],
    ['one for a wide screen', '<picture><source srcset="/gone.png 2x"></picture>', 5, '/gone.png'],
    ['one as HTML', '<img alt="" src="/gone.png">', 5, '/gone.png'],
  ])('is stopped at %s', (_, body, line, name) => {
    const { problems } = check(body)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: join(documents, 'notes/a.md'), line })
    expect(problems[0]?.message).toContain(name)
  })

  it.each([
    [
      'what every page has',
      '<base-title :title="frontmatter.title">\nT\n</base-title>\n\n<router-link to="/a">a</router-link>',
    ],
    ['elements', '<details><summary>More</summary><svg viewBox="0 0 1 1"><path d="m0 0" /></svg></details>'],
    [
      'what it imports itself',
      '<script setup>\nimport MyPart, { Other as Mine } from "./x.vue"\n</script>\n\n<MyPart /> <mine />',
    ],
    [
      'slots and attributes that there are',
      '<script setup>\nimport BaseWarning from "./x.vue"\n</script>\n\n<base-title id="a b" class="c d">T</base-title>\n\n<BaseWarning heading="Its own words"><template #own>x</template></BaseWarning>',
    ],
    [
      'tags in code and comments',
      '`<name>`\n\n```html\n<name>\n```\n\n<!-- <name> -->\n\n<a title="<name>">x</a>',
    ],
    ['pictures that are there', '![](/blog/there.png) ![](beside.png) ![](https://example.org/x.png)'],
  ])('may hold %s', (_, body) => {
    expect(check(body)).toEqual({ problems: [], imports: [] })
  })

  it('says so of a component whose tag goes on below', () => {
    expect(check('Words.\n\n<base-warning\n  title="Mind this"\n>\nThe words.\n</base-warning>')).toEqual({
      problems: [],
      imports: ['BaseWarning'],
    })
  })

  it('says which components of the family are to be imported', () => {
    const body =
      '<BaseQuiz correct="A">\n<template #question>\nWhich?\n</template>\n<base-quiz-option value="A">A</base-quiz-option>\n</BaseQuiz>'
    expect(check(body)).toEqual({ problems: [], imports: ['BaseQuiz', 'BaseQuizOption'] })
  })
})

describe('braces', () => {
  const html = (source: string): string => new MarkdownIt({ html: true }).use(bracesAreText).render(source)

  it.each([
    ['## A set is written {1, 2}', '<h2>A set is written {1, 2}</h2>'],
    ['The form {:.1f} rounds.', '{:.1f}'],
    ['| a |\n|---|\n| {:,} |', '<td>{:,}</td>'],
    ['Two of them, {{ and }}, are one.', '&#123;&#123; and }}'],
    ['Code with `{{ x }}` in it', '<code>&#123;&#123; x }}</code>'],
    ['<div>Two {{ x }} here</div>', 'Two &#123;&#123; x }} here'],
    ['<div>{{ frontmatter.title }}</div>', '{{ frontmatter.title }}'],
    ['<script setup>\nconst x = {{}: 1}\n</script>', '{{}'],
  ])('in %j are text', (source, expected) => {
    expect(html(source)).toContain(expected)
  })
})

describe('a component that is a block', () => {
  const html = (source: string): string => new MarkdownIt({ html: true }).use(blockParts).render(source)

  it.each([
    ['<base-warning>Mind **this**.</base-warning>', /^<div><base-warning>Mind <strong>/],
    ['Words. <BaseWarning>Mind this.</BaseWarning>', /^<div>Words\. <BaseWarning>/],
    ['> Go on: <base-lab-url url="x" />', /<blockquote>\n<div>Go on: <base-lab-url/],
    ['Words with <kbd>Tab</kbd>.', /^<p>Words/],
  ])('stands in no paragraph: %j', (source, expected) => {
    expect(html(source)).toMatch(expected)
  })
})

describe('a route block', () => {
  const source =
    'Before.\n\n<route lang="yaml">\nmeta:\n    layout: article\n\n    title: T\n</route>\n\nAfter.'

  it('is no part of the text', () => {
    expect(new MarkdownIt({ html: true }).use(routeBlock).render(source)).toBe(
      '<p>Before.</p>\n<p>After.</p>\n',
    )
    expect(withoutRouteBlocks(source).split('\n')).toHaveLength(source.split('\n').length)
    expect(withoutRouteBlocks(source)).not.toContain('meta')
  })
})

describe('an output fence', () => {
  const problems = (source: string) => parseExamples(source, 'a.md').problems

  it('that belongs to no program is told with its line', () => {
    expect(problems('---\ntitle: T\n---\n\nWords.\n\n```output\n42\n```')).toEqual([
      { file: 'a.md', line: 7, message: expect.stringContaining('belongs to no program') as string },
    ])
    expect(problems('```python\n1\n```\n\nWords.\n\n```output\n1\n```')).toHaveLength(1)
  })

  it.each([
    ['of a command', '```bash\necho 1\n```\n\n```output\n1\n```'],
    [
      'that quotes an error',
      'Words.\n\n```output\nTraceback (most recent call last):\n  File "x"\nNameError: no\n```',
    ],
  ])('%s is shown as it is', (_, source) => {
    expect(problems(source)).toEqual([])
  })
})

describe('a fence', () => {
  it.each(['python [x.py]', 'python title="x.py"'])('%s has a title', (info) => {
    const { examples, problems } = parseExamples(`\`\`\`${info}\nx = 1\n\`\`\``, 'a.md')
    expect([examples[0]?.title, problems]).toEqual(['x.py', []])
  })
})

describe('a code group', () => {
  it('is what it holds, each program by its name', () => {
    const source =
      '::: code-group\n\n```python [main.py]\nprint(1)\n```\n\n```output\n1\n```\n\n```toml [pyproject.toml]\nx = 1\n```\n\n```ts [main.ts]\nconsole.log(2)\n```\n\n:::\n\nAfter.'
    const { examples, problems } = parseExamples(source, 'a.md')
    expect(problems).toEqual([])
    expect(examples.map(({ title, outputs }) => [title, outputs[0]?.text])).toEqual([
      ['main.py', '1'],
      ['main.ts', undefined],
    ])
  })
})
