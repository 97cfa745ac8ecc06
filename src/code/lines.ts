import { highlightCode } from '@lezer/highlight'
import { editorStyle } from './editorStyle'

/** A stretch of one colour. */
export interface CodeToken {
  readonly text: string
  /** A class of the theme's; empty for plain text. */
  readonly name: string
}

/** Code, line by line. */
export type CodeLines = readonly (readonly CodeToken[])[]

/** A tree of code, as Lezer's parsers make it. */
type Tree = Parameters<typeof highlightCode>[1]

/**
 * The colours of code that a grammar of the editor's has read. All highlighted code goes through here, be it in a page, an editor's
 * hover text, a recording, a sheet or a picture; only what no editor can show is left to Shiki.
 *
 * @param tree of this code; what it does not cover is plain text
 */
export function highlightedLines(code: string, tree: Tree): CodeLines {
  const lines: CodeToken[][] = [[]]
  highlightCode(
    code,
    tree,
    editorStyle,
    // Where tags are nested the innermost is the last.
    (text, classes) => lines.at(-1)?.push({ text, name: classes.split(' ').at(-1) ?? '' }),
    () => lines.push([]),
  )
  return lines
}
