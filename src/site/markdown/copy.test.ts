import { expect, test } from 'vitest'
import { readPage } from '../entries/entry'
import { markdownPathOf, toMarkdown } from './copy'

const ADDRESS = { origin: 'https://example.org', base: '/py/' }

function copyOf(body: string): string {
  const page = readPage('builtin/next.md', `---\ntitle: Next\ndescription: What comes next.\n---\n\n${body}`)
  return toMarkdown(page, ADDRESS, { 'built-in-signature': ({ name }) => `SIGNATURE ${name}` })
}

test('ends in .md beside the page', () => {
  expect(markdownPathOf('/builtin/next')).toBe('/builtin/next.md')
  expect(markdownPathOf('/builtin/')).toBe('/builtin/index.md')
})

test('resolves components to text and links to whole addresses', () => {
  const text = copyOf(`<base-title :title="frontmatter.title">
Python next() function
</base-title>

<base-disclaimer>
  <base-disclaimer-title>
    From the <a target="_blank" href="https://docs.python.org/3/">docs</a>
  </base-disclaimer-title>
  <base-disclaimer-content>
    Retrieve the next item.
  </base-disclaimer-content>
</base-disclaimer>

<built-in-signature name="next" />

See <router-link to="/builtin/iter">iter()</router-link> and [all](/builtin/), and \`<router-link to="/x">\` as code.
`)
  expect(text).toBe(`# Python next() function

> From the [docs](https://docs.python.org/3/):
>
> Retrieve the next item.

SIGNATURE next

See [iter()](https://example.org/py/builtin/iter) and [all](https://example.org/py/builtin/), and \`<router-link to="/x">\` as code.

---

Next: <https://example.org/py/builtin/next>
`)
})

test('loses no words of the parts that pages of the family are written with', () => {
  const text = copyOf(`<blog-title-header :title="frontmatter.title" />

<base-warning title="Mind this" content="And that.">Its words.</base-warning>

<base-lab-url url="https://lab.example/one">Practise it</base-lab-url>

<base-lab-url :url="frontmatter.missing">No place for it yet</base-lab-url>

<base-quiz question="Which is even?" :options="['Three', 'Four']" answer="Four" />

<base-quiz>
<template #question>Which is odd?</template>
<base-quiz-option value="One" />
</base-quiz>
`)
  for (const words of [
    '# Next',
    '> **Mind this**\n>\n> Its words.\n>\n> And that.',
    '[Practise it](https://lab.example/one)',
    'No place for it yet',
    'Which is even?\n\n- Three\n- Four\n\nAnswer: Four',
    'Which is odd?\n- One',
  ])
    expect(text).toContain(words)
})

test('shows each example with what it prints, and touches no code', () => {
  const text = copyOf(`::: example Twins
\`\`\`python
print("<br>")  # [x](/y)
\`\`\`
\`\`\`ts
console.log('<br>')
\`\`\`
\`\`\`output
<br>
\`\`\`
:::

\`\`\`python raises=ValueError
int("x")
\`\`\`

\`\`\`bash
echo "<b>"
\`\`\`
`)
  expect(text).toContain(
    '**Twins**\n\nPython:\n\n```python\nprint("<br>")  # [x](/y)\n```\n\nTypeScript:\n\n```ts\n',
  )
  expect(text).toContain('Output:\n\n```text\n<br>\n```')
  expect(text.match(/Output/g)).toHaveLength(1)
  expect(text).toContain('Python ends with `ValueError`.')
  expect(text).toContain('```bash\necho "<b>"\n```')
  expect(text).not.toContain(':::')
})

test('says nothing of claims', () => {
  const text = copyOf(
    'Before.\n\n::: claims\n```python\nint("00", 0)  # 0\n```\n:::\n\n::: example A\n```python\nprint(1)\n```\n:::\n',
  )
  expect(text).not.toMatch(/claims|:::|00/)
  expect(text).toContain('Before.\n\n**A**\n\n```python\nprint(1)\n```')
})
