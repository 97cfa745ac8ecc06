import MarkdownIt from 'markdown-it'
import { parse as parseYaml } from 'yaml'
import { componentBlocks } from './componentBlocks'
import { type Claims, CLAIMS_TOKEN, type ClaimsMeta } from './claims/markdown'
import type { Example, Problem } from './example'
import { splitFrontMatter } from './frontMatter'
import { EXAMPLE_TOKEN, exampleMarkdown, type ExampleMeta } from './markdown'

/** What a Markdown file holds of examples, and of claims. */
export interface ParsedEntry {
  readonly examples: readonly Example[]
  readonly claims: readonly Claims[]
  readonly problems: readonly Problem[]
}

const markdown = new MarkdownIt({ html: true }).use(componentBlocks).use(exampleMarkdown)

/**
 * Reads the examples and the claims of an entry.
 *
 * @param source the whole Markdown file, front matter included; the lines in the result are the file's
 * @param file names the file in problems
 */
export function parseExamples(source: string, file: string): ParsedEntry {
  // Front matter is no Markdown, but its lines count.
  const { yaml, body, bodyLine } = splitFrontMatter(source)
  const tokens = markdown.parse('\n'.repeat(bodyLine) + body, { frontmatter: readYaml(yaml ?? '') })
  // The plugins put a meta of their own there; markdown-it's types know of no particular one.
  const metasOf = (type: string): unknown[] =>
    tokens.filter((token) => token.type === type).map(({ meta }): unknown => meta)
  const examples = metasOf(EXAMPLE_TOKEN) as ExampleMeta[]
  const claims = metasOf(CLAIMS_TOKEN) as ClaimsMeta[]
  const fences = metasOf('fence') as (Pick<ExampleMeta, 'problems'> | null)[]
  return {
    examples: examples.map((meta) => meta.example),
    claims: claims.map((meta) => meta.claims),
    problems: [...examples, ...claims, ...fences].flatMap((meta) =>
      (meta?.problems ?? []).map((problem) => ({ file, ...problem })),
    ),
  }
}

/** What is no YAML is told where the front matter is checked, with its place. */
function readYaml(yaml: string): unknown {
  try {
    return parseYaml(yaml)
  } catch {
    return {}
  }
}
