import type { CodeAttributes, ExampleOutput, LineRange } from '../example'
import { enliven, readToldOutput, type ToldOutput } from './comments'
import { readPrompts, type PromptedSession } from './prompts'
import { isSession } from './session'
import { typedIn } from './typed'
import { endingException, lastException, quotedException } from './traceback'

/** What a fence of Python holds. */
export interface PythonFence {
  /** The program as it is shown, edited and run, with a newline at its end. */
  readonly code: string
  readonly isSession: boolean
  /** For each line of the program, its line in the file; missing where the two differ by the fence's place only. */
  readonly lineNumbers?: readonly number[]
  /** The output that is stored in the fence itself. */
  readonly output?: ExampleOutput
  readonly attributes: CodeAttributes
  /** That it raises is told by its output, and by no attribute. */
  readonly isEndTold?: true
}

/**
 * Reads a fence of Python: takes prompts off, finds outputs in comments, and decides how it is run.
 *
 * @param lines where its content stands in the file
 * @param stored the text of the output fence that holds for it, if there is one
 */
export function readPython(
  content: string,
  lines: LineRange,
  attributes: CodeAttributes,
  stored: string | undefined,
): PythonFence {
  const prompted = readPrompts(content)
  const told = prompted === undefined && stored === undefined ? readToldOutput(content) : undefined
  const output =
    prompted && stored === undefined ? promptedOutput(prompted, lines) : told && toldOutput(told, lines)
  const code = prompted?.code ?? told?.code ?? (stored === undefined ? content : enliven(content))
  const text = stored ?? output?.text
  const session =
    attributes.mode === undefined
      ? (prompted !== undefined && prompted.isMarked !== true) ||
        (attributes.raises === undefined && isSession(code, text))
      : attributes.mode === 'session'
  const ending = (output: string): string | undefined =>
    session ? lastException(output, code) : (endingException(output) ?? quotedException(output, code))
  const raises = attributes.raises ?? (text === undefined ? undefined : ending(text))
  const stdin = attributes.stdin ?? (text === undefined ? undefined : typedIn(text, code))
  return {
    code,
    isSession: session,
    ...(prompted && { lineNumbers: prompted.lineNumbers.map((line) => lines.first + line) }),
    ...(output && { output }),
    attributes: {
      ...attributes,
      ...(raises !== undefined && { raises }),
      ...(stdin !== undefined && { stdin }),
    },
    ...(raises !== attributes.raises && { isEndTold: true }),
  }
}

function promptedOutput({ steps }: PromptedSession, lines: LineRange): ExampleOutput | undefined {
  const parts = steps
    .filter(({ text }) => text !== '')
    .map(({ text, output }) => ({ text, first: lines.first + output.first, last: lines.first + output.last }))
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return undefined
  return {
    text: parts.map(({ text }) => text).join('\n'),
    lines: { first: first.first, last: last.last },
    attributes: {},
    form: 'parts',
    parts,
  }
}

function toldOutput({ text, form, parts }: ToldOutput, lines: LineRange): ExampleOutput | undefined {
  const placed = parts.map((part) => ({
    ...part,
    first: lines.first + part.first,
    last: lines.first + part.last,
  }))
  const [first] = placed
  const last = placed.at(-1)
  if (first === undefined || last === undefined) return undefined
  const range = { first: first.first, last: last.last }
  if (form === 'block') return { text, lines: range, attributes: {}, form: 'comment' }
  return { text, lines: range, attributes: {}, form: 'parts', parts: placed }
}
