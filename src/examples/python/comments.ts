import type { LineRange } from '../example'
import { looksLikeOutput } from './answer'
import { bareExpression, statementsOf } from './syntax'

/** A stored output that stands in the comments of a program. Lines are offsets into the program, from 0. */
export interface ToldOutput {
  /** The program without comments that only tell an output at its end, and with the calls in them. */
  readonly code: string
  readonly text: string
  /**
   * `block`: lines of their own at the end. `inline`: each part stands at the end of a comment, on the line of what prints it
   * or below it.
   */
  readonly form: 'block' | 'inline'
  readonly parts: readonly ToldPart[]
}

/** A part of an output, and the lines that tell it. */
export interface ToldPart extends LineRange {
  readonly text: string
}

const COMMENT = /^# ?(.*)$/
const LABEL = /^#\s*outputs?\s*(?::\s*(.*))?$/i
const INLINE_LABEL = /^(.*?)#\s*outputs?:\s*(\S.*)$/i
/** A commented-out call, such as `# asyncio.run(main())`. */
const CALL = /^(?:await )?[A-Za-z_][\w.]*\(.*\)$/

/**
 * Reads a program whose comments tell its output:
 *
 *     # To run this in a real environment:     print(6 * 7)  # Output: 42        6 * 7
 *     # asyncio.run(main())                                                      # 42
 *     #
 *     # Output:
 *     # 0
 *
 * A page that runs its examples is a real environment, so a call in that comment is part of the program; words are not.
 *
 * @returns undefined when the comments tell no output
 */
export function readToldOutput(code: string): ToldOutput | undefined {
  const lines = code.replace(/\n+$/, '').split('\n')
  const start = trailingComment(lines)
  const label = lines.findIndex((line, at) => at >= start && LABEL.test(line))
  const inline = inlineParts(lines)
  if (inline.length > 0 && (inline.length > 1 || label === -1 || inline[0]?.first !== label)) {
    return { code, text: inline.map(({ text }) => text).join('\n'), form: 'inline', parts: inline }
  }
  if (label !== -1) return labelled(lines, start, label)
  return valueBelow(lines, start, code)
}

/**
 * Brings the commented-out call at the end of a program to life, where its output is stored elsewhere: without the call the
 * program, which does nothing but define what is called, could not have printed it.
 *
 * @returns the program; as it is where it ends in no such call
 */
export function enliven(code: string): string {
  const lines = code.replace(/\n+$/, '').split('\n')
  const start = trailingComment(lines)
  const calls = callsIn(lines.slice(start))
  const program = lines.slice(0, start).join('\n')
  const statements = statementsOf(program)
  const defined = statements.flatMap(
    ({ text }) =>
      /^(?:async )?(?:def|class) (\w+)|^@[^]*?\n(?:async )?(?:def|class) (\w+)/.exec(text)?.slice(1) ?? [],
  )
  const isIdle = statements.every(
    (statement) => bareExpression(statement) === undefined || statement.first === 0,
  )
  const callsOwn = calls.some((call) =>
    defined.some((name) => name && new RegExp(`\\b${name}\\b`).test(call)),
  )
  return isIdle && callsOwn ? withCalls(program, calls) : code
}

/** Where the comment begins that a program ends in. */
function trailingComment(lines: readonly string[]): number {
  let start = lines.length
  while (start > 0 && COMMENT.test(lines[start - 1] ?? '')) start -= 1
  return start
}

function callsIn(comment: readonly string[]): string[] {
  return comment.map((line) => COMMENT.exec(line)?.[1] ?? '').filter((line) => CALL.test(line))
}

function withCalls(program: string, calls: readonly string[]): string {
  const trimmed = program.trimEnd()
  const gap = calls.length > 0 && trimmed.includes('\n') ? [''] : []
  return `${[trimmed, ...gap, ...calls].join('\n').trim()}\n`
}

function labelled(lines: readonly string[], start: number, label: number): ToldOutput {
  const calls = callsIn(lines.slice(start, label))
  const same = LABEL.exec(lines[label] ?? '')?.[1] ?? ''
  const below = lines.slice(label + 1).map((line) => COMMENT.exec(line)?.[1] ?? '')
  const text = (same === '' ? below : [same, ...below]).join('\n')
  const first = same === '' ? label + 1 : label
  return {
    code: withCalls(lines.slice(0, start).join('\n'), calls),
    text,
    form: 'block',
    parts: [{ text, first, last: lines.length - 1 }],
  }
}

/** Comments such as `# Output: 42` behind code, or in lines of their own between it. */
function inlineParts(lines: readonly string[]): ToldPart[] {
  return lines.flatMap((line, at) => {
    const found = INLINE_LABEL.exec(line)
    if (found === null || isInString(found[1] ?? '')) return []
    return [{ text: (found[2] ?? '').trimEnd(), first: at, last: at }]
  })
}

/** Whether a line is broken off within a string. */
function isInString(before: string): boolean {
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 || (before.match(/'/g)?.length ?? 0) % 2 === 1
}

/** A bare `# 42` right below the last statement, where that is an expression. Words about it are no output. */
function valueBelow(lines: readonly string[], start: number, code: string): ToldOutput | undefined {
  const last = statementsOf(code).at(-1)
  const expression = last && bareExpression(last)
  if (last === undefined || expression === undefined || start >= lines.length || last.last !== start - 1)
    return undefined
  const told = lines.slice(start).map((line) => COMMENT.exec(line)?.[1] ?? '')
  if (!told.every((line) => looksLikeOutput(line, last.text))) return undefined
  const text = told.join('\n')
  return {
    code: `${lines.slice(0, start).join('\n')}\n`,
    text,
    form: 'block',
    parts: [{ text, first: start, last: lines.length - 1 }],
  }
}
