import type { PromptSigns } from '../../../src/engines/language'

/*
 * What is typed at a prompt, or pasted there: which pieces it is made of, how each is shown again, and how a line goes on.
 */

/** Something for the interpreter to execute. */
export interface Piece {
  readonly source: string
  /** It has come with its prompts, so it is known where it ends. */
  readonly whole: boolean
}

/** What interpreters say before their first prompt. */
const BANNER = /^(?:Python \d|Type ".*help"|Welcome to Node\.js|\[(?:GCC|Clang|MSC))/

/**
 * The pieces of a text: those of a session that was copied with its prompts, without its outputs; else the text as it is.
 *
 * @param signs the language's prompts
 */
export function piecesOf(text: string, signs: PromptSigns): readonly Piece[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const indent = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? ''
  const plain = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
  const start = plain.findIndex((line) => afterSign(line, signs.first) !== undefined)
  const above = plain.slice(0, Math.max(start, 0)).filter((line) => !BANNER.test(line))
  // The sessions in a docstring make none of the code that holds them.
  if (start === -1 || above.join('\n').split('"""').length % 2 === 0)
    return [{ source: lines.join('\n'), whole: false }]
  const pieces: string[][] = [above]
  /** The line above is one of a piece: an output may begin with dots, too. */
  let open = false
  for (const line of plain.slice(start)) {
    const begun: string | undefined = afterSign(line, signs.first)
    const next: string | undefined = open ? afterSign(line, signs.next) : undefined
    if (begun !== undefined) pieces.push([begun])
    else if (next !== undefined) pieces.at(-1)?.push(next)
    open = begun !== undefined || next !== undefined
  }
  return pieces
    .map((piece) => piece.join('\n').trimEnd())
    .filter((source) => source !== '')
    .map((source) => ({ source, whole: true }))
}

/** What stands behind a prompt; a line that ends with it is an empty one. */
function afterSign(line: string, sign: string): string | undefined {
  if (line.startsWith(sign)) return line.slice(sign.length)
  return line === sign.trimEnd() ? '' : undefined
}

/** A piece as a terminal shows what was typed, with its prompts. */
export function withSigns(source: string, { first, next }: PromptSigns): string {
  return source
    .split('\n')
    .map((line, at) => `${at === 0 ? first : next}${line}`)
    .join('\n')
}

/**
 * How the line after a piece that can go on begins: as far to the right as the last one, and one step further below what opens a
 * block or a bracket.
 *
 * @param step the language's indentation
 */
export function indentationAfter(source: string, step: string): string {
  const last = source.split('\n').at(-1) ?? ''
  const indent = /^[ \t]*/.exec(last)?.[0] ?? ''
  return /[:([{]\s*(?:(?:#|\/\/).*)?$/.test(last) ? indent + step : indent
}
