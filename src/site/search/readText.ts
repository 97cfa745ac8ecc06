import MarkdownIt from 'markdown-it'
import { splitFrontMatter } from '../../examples/frontMatter'
import { routeBlock } from '../markup/routeBlock'
import { EXAMPLE_TOKEN, exampleMarkdown, type ExampleMeta } from '../../examples/markdown'

/** A part of an entry: what stands before its first heading, or a heading and what it heads. */
export interface Part {
  readonly heading: string
  readonly prose: readonly string[]
  /** What stands in backticks. */
  readonly code: readonly string[]
}

/** An entry as a reader who searches sees it. */
export interface EntryText {
  readonly parts: readonly Part[]
  /** The titles of its examples, in order. */
  readonly examples: readonly (string | undefined)[]
  /** Its Python programs. */
  readonly python: readonly string[]
  /** What its disclaimer says, often in the words of the interpreter. */
  readonly disclaimer: string
}

const markdown = new MarkdownIt({ html: true }).use(exampleMarkdown).use(routeBlock)
type Token = ReturnType<typeof markdown.parse>[number]

/** Headings that nearly every entry has; they say nothing of what stands below them. */
const commonHeadings = new Set([
  '',
  'Introduction',
  'Example',
  'Examples',
  'Parameters',
  'In TypeScript',
  'Good to know',
  'Relevant links',
  'All functions',
])

export function isCommonHeading(heading: string): boolean {
  return commonHeadings.has(heading)
}

/** Takes the Markdown of an entry apart. */
export function readText(source: string): EntryText {
  const tokens = markdown.parse(splitFrontMatter(source).body, {})
  // The plugin puts an ExampleMeta there; markdown-it's types know of no particular meta.
  const examples = tokens
    .filter(({ type }) => type === EXAMPLE_TOKEN)
    .map(({ meta }) => (meta as unknown as ExampleMeta).example)
  const python = examples.flatMap(({ codes }) => codes.filter(({ language }) => language === 'python'))
  return {
    parts: partsOf(tokens),
    examples: examples.map(({ title }) => title),
    python: python.map(({ code }) => code),
    disclaimer: /<base-disclaimer-content>(.*?)<\/base-disclaimer-content>/s.exec(source)?.[1] ?? '',
  }
}

function partsOf(tokens: readonly Token[]): Part[] {
  const parts: { heading: string; prose: string[]; code: string[] }[] = [{ heading: '', prose: [], code: [] }]
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'inline') continue
    const opening = tokens[index - 1]
    if (opening?.type === 'heading_open' && (opening.tag === 'h2' || opening.tag === 'h3')) {
      parts.push({ heading: plainText(token), prose: [], code: [] })
      continue
    }
    const part = parts.at(-1)
    part?.prose.push(plainText(token))
    part?.code.push(
      ...(token.children ?? []).filter(({ type }) => type === 'code_inline').map((code) => code.content),
    )
  }
  return parts
}

function plainText({ children }: Token): string {
  return (children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'softbreak')
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('')
    .trim()
}
