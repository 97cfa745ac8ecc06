import MarkdownIt from 'markdown-it'
import type { Example, Problem } from './example'
import { EXAMPLE_TOKEN, exampleMarkdown, type ExampleMeta } from './markdown'

/** What a Markdown file holds of examples. */
export interface ParsedEntry {
  readonly examples: readonly Example[]
  readonly problems: readonly Problem[]
}

const markdown = new MarkdownIt({ html: true }).use(exampleMarkdown)

/**
 * Reads the examples of an entry.
 *
 * @param source the whole Markdown file, front matter included; the lines in the result are the file's
 * @param file names the file in problems
 */
export function parseExamples(source: string, file: string): ParsedEntry {
  const tokens = markdown.parse(blankFrontMatter(source.replace(/\r\n?/g, '\n')), {})
  const metas = tokens
    .filter((token) => token.type === EXAMPLE_TOKEN)
    .map((token) => token.meta as ExampleMeta)
  return {
    examples: metas.map((meta) => meta.example),
    problems: metas.flatMap((meta) => meta.problems.map((problem) => ({ file, ...problem }))),
  }
}

/** Front matter is no Markdown, but its lines count. */
function blankFrontMatter(source: string): string {
  const found = /^---\n[\s\S]*?\n---(?=\n|$)/.exec(source)
  if (found === null) return source
  return found[0].replace(/[^\n]+/g, '') + source.slice(found[0].length)
}
