import type { LineRange } from '../example'
import { bareExpression, commentsOf, isBroken, statementsOf } from './syntax'
import { isException } from './traceback'
import { toldValues } from './values'

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

const COMMENT = /^#[ \t]?(.*)$/
const LABEL = /^#\s*outputs?\s*(?::\s*(.*))?$/i

/**
 * Reads a program whose comments tell its output:
 *
 *     # To run this in a real environment:     print(6 * 7)  # Output: 42        6 * 7
 *     # asyncio.run(main())                                                      # 42
 *     #
 *     # Output:
 *     # 0
 *
 * A page that runs its examples is a real environment, so the calls in that comment are part of the program; see
 * {@link enliven}.
 *
 * @returns undefined when the comments tell no output
 */
export function readToldOutput(code: string): ToldOutput | undefined {
  const lines = code.replace(/\n+$/, '').split('\n')
  const start = trailingComment(lines)
  const label = lines.findIndex((line, at) => at >= start && LABEL.test(line))
  const labels = inlineParts(code)
  const inline = labels.length > 0 ? withEndings(labels, code) : []
  if (inline.length > 0 && (inline.length > 1 || label === -1 || inline[0]?.first !== label)) {
    return { code, text: inline.map(({ text }) => text).join('\n'), form: 'inline', parts: inline }
  }
  if (label !== -1) return labelled(lines, label)
  return valuesIn(lines, code)
}

/**
 * Values behind and below what shows them. One at the end stands for itself, as below a label: it is no part of the program. That
 * there is none is told, not shown.
 */
function valuesIn(lines: readonly string[], code: string): ToldOutput | undefined {
  const parts = withEndings(toldValues(code), code)
  const [first] = parts
  if (first === undefined) return undefined
  const text = parts.map((part) => part.text).join('\n')
  const end = lines.slice(first.first)
  const isAlone =
    parts.length === 1 &&
    text !== 'None' &&
    !isException(text, code) &&
    end.map((line) => COMMENT.exec(line)?.[1]).join('\n') === text
  return isAlone
    ? { code: `${lines.slice(0, first.first).join('\n')}\n`, text, form: 'block', parts }
    : { code, text, form: 'inline', parts }
}

/**
 * Brings the commented-out call at the end of a program to life, with what it needs: without it the program, which does nothing
 * but define what is called, could not have printed what is stored for it.
 *
 * @returns the program; as it is where it ends in no such call
 */
export function enliven(code: string): string {
  const lines = code.replace(/\n+$/, '').split('\n')
  const start = trailingComment(lines)
  const calls = codeIn(lines.slice(start))
  const program = lines.slice(0, start).join('\n')
  const statements = statementsOf(program)
  const defined = statements.flatMap(
    ({ text }) =>
      /^(?:async )?(?:def|class) (\w+)|^@[^]*?\n(?:async )?(?:def|class) (\w+)/.exec(text)?.slice(1) ?? [],
  )
  const isIdle = statements.every(
    (statement) => bareExpression(statement) === undefined || statement.first === 0,
  )
  const callsOwn = defined.some((name) => name && new RegExp(`\\b${name}\\b`).test(calls.join('\n')))
  if (!isIdle || !callsOwn) return code
  const gap = program.trimEnd().includes('\n') ? [''] : []
  return `${[program.trimEnd(), ...gap, ...calls].join('\n').trim()}\n`
}

/** Where the comments begin that a program ends in, with the gaps between them. */
function trailingComment(lines: readonly string[]): number {
  let start = lines.length
  for (let at = lines.length - 1; /^(?:#|\s*$)/.test(lines[at] ?? 'code'); at -= 1)
    if (COMMENT.test(lines[at] ?? '')) start = at
  return start
}

/** The code in a comment that ends in it, without the words above: statements of which the last one calls something. */
function codeIn(comment: readonly string[]): string[] {
  const lines = comment.map((line) => COMMENT.exec(line)?.[1] ?? '')
  while (lines.at(-1)?.trim() === '') lines.pop()
  for (let at = 0; at < lines.length; at += 1) {
    const rest = lines.slice(at)
    if (/^\S/.test(rest[0] ?? '') && isCode(rest.join('\n'))) return rest
  }
  return []
}

const CODE = new Set([
  'ImportStatement',
  'AssignStatement',
  'IfStatement',
  'ForStatement',
  'WithStatement',
  'TryStatement',
])

function isCode(text: string): boolean {
  const statements = statementsOf(text)
  const last = statements.at(-1)
  return (
    !isBroken(text) &&
    last !== undefined &&
    /\w\(/.test(last.text) &&
    statements.every((statement) => {
      const name = bareExpression(statement)?.name
      return CODE.has(statement.type) || name === 'CallExpression' || name === 'AwaitExpression'
    })
  )
}

/** @param label the line that says that the output follows */
function labelled(lines: readonly string[], label: number): ToldOutput {
  const same = LABEL.exec(lines[label] ?? '')?.[1] ?? ''
  const gap = lines.findIndex((line, at) => at > label && !COMMENT.test(line))
  const end = gap === -1 ? lines.length : gap
  const below = lines.slice(label + 1, end).map((line) => COMMENT.exec(line)?.[1] ?? '')
  const text = (same === '' ? below : [same, ...below]).join('\n')
  const first = same === '' ? label + 1 : label
  const program = lines
    .slice(0, label)
    .join('\n')
    .replace(/(?:\n#?[ \t]*)+$/, '')
  const after = lines.slice(end).join('\n').trim()
  return {
    code: `${enliven(program).trim()}${after === '' ? '' : `\n\n${after}`}\n`,
    text,
    form: 'block',
    parts: [{ text, first, last: end - 1 }],
  }
}

const MARK = /^#\s*(?:(?:->|=>|→|raises:?)\s*)?/i

/**
 * With the exceptions that comments behind statements, or below them, say they end in: `int("x")  # ValueError`. The last statement
 * may be any; what goes on after one is a session, so those above are what a session answers.
 */
function withEndings(parts: readonly ToldPart[], code: string): ToldPart[] {
  const statements = statementsOf(code)
  const comments = commentsOf(code)
  const endings = comments.flatMap(({ text, line }, index): ToldPart[] => {
    const told = text.replace(MARK, '').trimEnd()
    const at = statements.findLastIndex(({ last }) => last === line || last === line - 1)
    const statement = statements[at]
    if (statement === undefined || !isException(told, code)) return []
    const isLast = at === statements.length - 1 && index === comments.length - 1
    const isAnswer = statement.type === 'RaiseStatement' || bareExpression(statement) !== undefined
    if (!(isLast || isAnswer) || parts.some(({ first }) => first === line)) return []
    return [{ text: told, first: line, last: line }]
  })
  return [...parts, ...endings].sort((a, b) => a.first - b.first)
}

/** Comments such as `# Output: 42` behind code, or in lines of their own between it. */
function inlineParts(code: string): ToldPart[] {
  return commentsOf(code).flatMap(({ text, line }) => {
    const told = LABEL.exec(text)?.[1]?.trimEnd() ?? ''
    return told === '' ? [] : [{ text: told, first: line, last: line }]
  })
}
