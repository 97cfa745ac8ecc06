import { looksLikeOutput } from './answer'
import { bareExpression, isBroken, statementsOf } from './syntax'

/** Where Python's own words begin, a statement was meant. */
const STATEMENT =
  /^(?:and|as|assert|async|await|break|class|continue|def|del|elif|else|except|exec|finally|for|from|global|if|import|in|is|lambda|not|or|pass|print|raise|return|try|while|with|yield)\b/
const WORDS = /^[\w'’-]+(?:[,.:;!?]? [\w'’()-]+)+[.!?…]?$/

/** Whether what stands behind a prompt is words, such as `Now it is your turn`, and no statement with a slip. */
export function isWords(text: string): boolean {
  return WORDS.test(text) && !STATEMENT.test(text) && isBroken(text)
}

/** What a terminal shows above a prompt: the command that started the interpreter, and how that presents itself. */
const BANNER = /^(?:[$%] ?\w|[A-Z]:\\|PS |I?Python \d|Type ["'?]|\[(?:GCC|Clang|MSC))/

/** Lines above the first prompt: what a terminal shows there is no program, and stays as a comment. */
export function withoutBanner(lines: readonly string[]): string[] {
  return lines.map((line) => (BANNER.test(line) ? `# ${line}` : line))
}

/** Whether text behind `>>>` may be what the program above it prints, as some pages mark an output. */
export function isMarkedOutput(text: string, program: string): boolean {
  const last = statementsOf(program).at(-1)
  if (last === undefined || text === '') return false
  const shows = /\bprint\(/.test(last.text) || bareExpression(last) !== undefined
  return shows && (isWords(text) || looksLikeOutput(text, last.text, program))
}
