/** A program whose last comment tells its output, taken apart. Line numbers are offsets into the program, from 0. */
export interface OutputComment {
  /** The program without the comment. */
  readonly code: string
  /** The output that the comment tells. */
  readonly text: string
  /** First and last line of the told output. */
  readonly first: number
  readonly last: number
}

const COMMENT = /^# ?(.*)$/
const OUTPUT_LABEL = /^#\s*Output:?\s*$/i
/** A commented-out call, such as `# asyncio.run(main())`. */
const CALL = /^(?:await )?[A-Za-z_][\w.]*\(.*\)$/

/**
 * Reads the older form of an example, a program that ends in a comment:
 *
 *     # To run this in a real environment:
 *     # asyncio.run(main())
 *     #
 *     # Output:
 *     # 0
 *
 * A page that runs its examples is a real environment, so a call in that comment is part of the program; words are not.
 *
 * @returns undefined when the program does not end so
 */
export function readOutputComment(code: string): OutputComment | undefined {
  const lines = code.replace(/\n+$/, '').split('\n')
  let start = lines.length
  while (start > 0 && COMMENT.test(lines[start - 1] ?? '')) start -= 1
  const label = lines.findIndex((line, at) => at >= start && OUTPUT_LABEL.test(line))
  if (label === -1) return undefined

  const calls = lines
    .slice(start, label)
    .map((line) => COMMENT.exec(line)?.[1] ?? '')
    .filter((line) => CALL.test(line))
  const text = lines.slice(label + 1).map((line) => COMMENT.exec(line)?.[1] ?? '')
  const program = lines.slice(0, start).join('\n').trimEnd()
  return {
    code:
      [program, ...(calls.length > 0 && program.includes('\n') ? [''] : []), ...calls].join('\n').trim() +
      '\n',
    text: text.join('\n'),
    first: label + 1,
    last: lines.length - 1,
  }
}
