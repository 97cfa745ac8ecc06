import MarkdownIt from 'markdown-it'
import { splitFrontMatter } from '../../examples/frontMatter'
import { routeBlock } from '../markup/routeBlock'
import type { Example } from '../../examples/example'
import { EXAMPLE_TOKEN, exampleMarkdown, type ExampleMeta } from '../../examples/markdown'

/** A part of an entry: what stands before its first heading, or a heading and what it heads. */
export interface Part {
  readonly heading: string
  readonly prose: readonly string[]
  /** What stands in backticks. */
  readonly code: readonly string[]
  /** The Python programs below it. */
  readonly programs: readonly string[]
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
  'All names',
])

export function isCommonHeading(heading: string): boolean {
  return commonHeadings.has(heading)
}

/** Takes the Markdown of an entry apart. */
export function readText(source: string): EntryText {
  const tokens = markdown.parse(splitFrontMatter(source).body, {})
  return {
    parts: partsOf(tokens),
    examples: examplesOf(tokens).map(({ title }) => title),
    python: programsOf(tokens),
    disclaimer: /<base-disclaimer-content>(.*?)<\/base-disclaimer-content>/s.exec(source)?.[1] ?? '',
  }
}

function examplesOf(tokens: readonly Token[]): Example[] {
  // The plugin puts an ExampleMeta there; markdown-it's types know of no particular meta.
  return tokens
    .filter(({ type }) => type === EXAMPLE_TOKEN)
    .map(({ meta }) => (meta as unknown as ExampleMeta).example)
}

function programsOf(tokens: readonly Token[]): string[] {
  return examplesOf(tokens).flatMap(({ codes }) =>
    codes.flatMap(({ language, code }) => (language === 'python' ? [code] : [])),
  )
}

function partsOf(tokens: readonly Token[]): Part[] {
  const parts: { heading: string; prose: string[]; code: string[]; programs: string[] }[] = []
  const begin = (heading: string): void => void parts.push({ heading, prose: [], code: [], programs: [] })
  begin('')
  for (const [index, token] of tokens.entries()) {
    if (token.type === EXAMPLE_TOKEN) parts.at(-1)?.programs.push(...programsOf([token]))
    if (token.type !== 'inline') continue
    const opening = tokens[index - 1]
    if (opening?.type === 'heading_open' && (opening.tag === 'h2' || opening.tag === 'h3')) {
      begin(plainText(token))
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
