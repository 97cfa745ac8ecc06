import { looksLikeOutput } from './answer'
import { isBroken } from './syntax'
import { questionsIn } from './typed'
import { isMarkedOutput, isWords, withoutBanner } from './words'

/** A statement of a session, and what the prompt answered. */
export interface SessionStep {
  /** Lines of the session's text, from 0, both inclusive; an empty range has `last` = `first` − 1. */
  readonly output: { readonly first: number; readonly last: number }
  /** What stands between this statement and the next prompt, without the hash where it is a comment. */
  readonly text: string
}

/** Text with `>>>` prompts, taken apart. */
export interface PromptedSession {
  /** The program: no prompts, no continuation dots, no outputs. */
  readonly code: string
  /** For each line of the program, its line in the text, from 0. */
  readonly lineNumbers: readonly number[]
  readonly steps: readonly SessionStep[]
  /** It is a program after all, and what stands behind the prompts is what it prints. */
  readonly isMarked?: true
}

/** No statement begins with such signs, or with a space: there may be none behind them, or more than one. */
const PROMPT = /^>>>(?!>)[ \t]*(.*)$/
const CONTINUATION = /^\.\.\.(?: (.*)|\s*)$/
/** The same without a space behind the dots: a tab is the code's own, anything else follows at once. */
const TIGHT = /^\.\.\.(?! )(.*)$/
const COMMENT = /^# ?(.*)$/
/** Its own, as what else reads tracebacks would come with the page's prompts. */
const TRACEBACK = /^Traceback \(most recent call last\):/
/** The last line of one, which pages quote alone. */
const QUOTED = /^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception)(?:: .*)?$/
const NUMBERED = /^In ?\[\d+\]: ?/

/**
 * The program in text that was copied from an interactive session: its prompts, continuation dots and outputs are left out.
 *
 * @returns the text as it is where it is no session
 */
export function unprompt(text: string): string {
  return readPrompts(text)?.code ?? text
}

/**
 * Takes a session apart. A text is one when a line outside of any string begins with `>>>`, be the session indented as a whole
 * or below plain code; the examples in a docstring make none of the program that holds it.
 *
 * @returns undefined for text that is no session
 */
export function readPrompts(text: string): PromptedSession | undefined {
  const lines = numbered(text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n'))
  const indent = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? ''
  const plain = lines.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
  const start = plain.findIndex((line) => PROMPT.test(line))
  if (start === -1 || isInString(plain.slice(0, start))) return undefined

  const marked = readMarked(plain)
  if (marked !== undefined) return marked
  const code: string[] = withoutBanner(plain.slice(0, start))
  const lineNumbers = code.map((_, at) => at)
  const steps: SessionStep[] = []
  const keep = (line: string, at: number): void => {
    code.push(line)
    lineNumbers.push(at)
  }
  for (let at = start; at < plain.length;) {
    keep(PROMPT.exec(plain[at] ?? '')?.[1] ?? '', at)
    const start = code.length - 1
    for (at += 1; ; at += 1) {
      const more = continuation(plain[at], code.slice(start))
      if (more === undefined) break
      keep(more, at)
    }
    const first = at
    while (at < plain.length && !PROMPT.test(plain[at] ?? '')) at += 1
    const blank = at > first && (plain[at - 1] ?? '').trim() === ''
    const words = code.length === start + 1 ? (code[start] ?? '') : ''
    const answer = readAnswer(plain, first, at, code.join('\n'), keep)
    const asked = steps.at(-1)
    if (answer.text !== '' || !isWords(words)) steps.push(answer)
    else if (asked?.text === '' && isMarkedOutput(words, code.slice(0, start).join('\n'))) {
      steps[steps.length - 1] = step(first - 1, first - 1, [words])
      code.length = lineNumbers.length = start
    } else code[start] = `# ${words}`
    if (blank) keep('', at - 1)
  }
  return { code: `${trimEnd(code).join('\n')}\n`, lineNumbers, steps }
}

/**
 * A program, with what it prints behind prompts:
 *
 *     print("Hello, World!")
 *     >>> Hello, World!
 */
function readMarked(lines: readonly string[]): PromptedSession | undefined {
  const code: string[] = []
  const lineNumbers: number[] = []
  const steps: SessionStep[] = []
  for (const [at, line] of lines.entries()) {
    const text = PROMPT.exec(line)?.[1]
    if (text === undefined) {
      if (line.startsWith('...')) return undefined
      code.push(line)
      lineNumbers.push(at)
      continue
    }
    const last = steps.at(-1)
    if (!isMarkedOutput(text, code.join('\n'))) return undefined
    if (last?.output.last === at - 1) steps[steps.length - 1] = step(last.output.first, at, [last.text, text])
    else steps.push(step(at, at, [text]))
  }
  const isProgram = !isBroken(code.join('\n'))
  return isProgram ? { code: `${trimEnd(code).join('\n')}\n`, lineNumbers, steps, isMarked: true } : undefined
}

/** IPython's prompts as those of the interpreter, line by line: `In [1]: x`, `   ...: y`, `Out[1]: 42`. */
function numbered(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => NUMBERED.test(line))) return lines
  return lines.map((line) =>
    line
      .replace(NUMBERED, '>>> ')
      .replace(/^ +\.\.\.: ?/, '... ')
      .replace(/^Out ?\[\d+\]: ?/, ''),
  )
}

/**
 * What stands between a statement and the next prompt. Empty lines at its end belong to the program's looks, and comments that
 * are no output to the program.
 */
function readAnswer(
  lines: readonly string[],
  first: number,
  end: number,
  before: string,
  keep: (line: string, at: number) => void,
): SessionStep {
  let last = end - 1
  while (last >= first && (lines[last] ?? '').trim() === '') last -= 1
  const answer = lines.slice(first, last + 1)
  if (!answer.every((line) => line === '' || COMMENT.test(line))) return step(first, last, answer)
  const comment = answer.map((line) => COMMENT.exec(line)?.[1] ?? '')
  const questions = questionsIn(before)
  const isConversation = comment.some((line) => questions.some((text) => line.startsWith(text)))
  if (isFailure(comment) || isConversation || comment.every((line) => looksLikeOutput(line, before)))
    return step(first, last, comment)
  for (const [at, line] of answer.entries()) keep(line, first + at)
  return step(first, first - 1, [])
}

function isFailure([first = '', ...more]: readonly string[]): boolean {
  return TRACEBACK.test(first) || (more.length === 0 && QUOTED.test(first))
}

function step(first: number, last: number, text: readonly string[]): SessionStep {
  // doctest's word for an empty line.
  return {
    output: { first, last },
    text: text.map((line) => (line === '<BLANKLINE>' ? '' : line)).join('\n'),
  }
}

/** The code in a line that goes on with a statement; undefined for any other. @param statement its lines so far */
function continuation(line: string | undefined, statement: readonly string[]): string | undefined {
  if (line?.startsWith('...') !== true) return undefined
  const loose = CONTINUATION.exec(line)
  if (loose !== null) return loose[1] ?? ''
  return statement.length > 1 || isBroken(statement.join('\n')) ? TIGHT.exec(line)?.[1] : undefined
}

/** Whether a text that is broken off after these lines is broken off within a string of several lines. */
function isInString(lines: readonly string[]): boolean {
  const quotes = lines.join('\n').match(/"""|'''/g) ?? []
  let open: string | undefined
  for (const quote of quotes) {
    if (open === undefined) open = quote
    else if (open === quote) open = undefined
  }
  return open !== undefined
}

function trimEnd(lines: readonly string[]): readonly string[] {
  let end = lines.length
  while (end > 0 && lines[end - 1] === '') end -= 1
  return lines.slice(0, end)
}
