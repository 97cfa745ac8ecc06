/** A Markdown file, its front matter told apart from its text. */
export interface SplitSource {
  /** The YAML between the lines of hyphens; undefined where the file has none. */
  readonly yaml: string | undefined
  /** The Markdown below it, with `\n` at the end of every line. */
  readonly body: string
  /** How many lines of the file stand above the body. */
  readonly bodyLine: number
}

/**
 * Takes front matter off a Markdown file, as VitePress does.
 *
 * @param source the whole file; ends of lines may be those of any system
 */
export function splitFrontMatter(source: string): SplitSource {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const found = /^---[ \t]*\n([^]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text)
  if (found === null) return { yaml: undefined, body: text, bodyLine: 0 }
  return {
    yaml: found[1] ?? '',
    body: text.slice(found[0].length),
    bodyLine: found[0].split('\n').length - 1,
  }
}
