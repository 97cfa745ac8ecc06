const HEADER = 'Traceback (most recent call last):'
/** From a traceback's header, or from the place of a syntax error, to the line that names the exception. */
const FRAMES =
  /^(?:Traceback \(most recent call last\):\n| {2}File ".*", line \d+.*\n)(?:[ \t].*\n|(?:\.{3}|…)?\n)*(?=[A-Za-z_][\w.]*(?::|\n|$))/gm
/** The same with that line. */
const WHOLE =
  /^(?:Traceback \(most recent call last\):\n| {2}File ".*", line \d+.*\n)(?:[ \t].*\n|(?:\.{3}|…)?\n)*[A-Za-z_][\w.]*(?::.*)?(?:\n|$)/gm

/** What IPython prints for a traceback, to the line that names the exception once more. */
const IPYTHON = /^-{20,}\n([A-Za-z_]\w*) +Traceback \(most recent call last\):?\n(?:.*\n)*?(?=\1(?::|\n|$))/gm
/** A frame, and its code, in the traceback of a group. */
const GROUP_FRAMES = /^ *\| {3,}.*\n/gm
const GROUP = '  + Exception Group Traceback (most recent call last):'

/**
 * Tracebacks without what differs from one place to another, as `doctest` compares them: the exception and its message stay.
 */
export function withoutFrames(output: string): string {
  const own = output.replace(IPYTHON, `${HEADER}\n`).replace(FRAMES, `${HEADER}\n`)
  return own.includes(GROUP) ? own.replace(GROUP_FRAMES, '') : own
}

const START =
  /^(?:-{20,}\n[A-Za-z_]\w* +Traceback \(most|Traceback \(most recent call last\):| {2}File ".*", line \d+|  \+ Exception Group Traceback)/m
const FRAME = /^[ |+-]*File "(.*)", line \d+/gm
/** What a run here calls the files that a traceback names. */
const OWN = /^(?:main\.py|above-\d+\.py|\/home\/reader\/.*|<string>)$/

/** Whether the places in the tracebacks of an output are those of a run here. */
export function hasOwnFrames(output: string): boolean {
  const files = [...output.matchAll(FRAME)].map(([, file = '']) => file)
  return files.length > 0 && files.every((file) => OWN.test(file))
}

/**
 * The exception in which a stored output ends.
 *
 * @returns its class without its module: `ValueError`, `JSONDecodeError`; undefined where the output ends in none
 */
export function endingException(output: string): string | undefined {
  const text = withoutFrames(output).trimEnd()
  const found =
    /^Traceback \(most recent call last\):\n([A-Za-z_][\w.]*)(?::.*)?$(?!\n)/m.exec(text) ??
    /^ {2}\+ Exception Group Traceback \(most recent call last\):\n {2}\| ([A-Za-z_][\w.]*)(?::.*)?\n(?: *[|+].*(?:\n|$))*$(?!\n)/m.exec(
      text,
    )
  return found?.[1]?.split('.').at(-1)
}

/** What an exception is named that a program may end in: `ValueError`, `json.JSONDecodeError`, `KeyboardInterrupt`. */
const NAMED =
  /(?:^|\n)((?:[A-Za-z_]\w*\.)*(?:[A-Z]\w*(?:Error|Exception)|KeyboardInterrupt|StopIteration))(?::.*)?$/
const COMMENT = /#.*$/gm
const HANDLES = /\b(?:except|raises|traceback|exception)\b/

/**
 * The exception of an output that ends in the last line of a traceback alone, as pages quote it for short.
 *
 * @returns its class without its module; undefined where the program itself may have printed the line
 */
export function quotedException(output: string, code: string): string | undefined {
  if (HANDLES.test(code.replace(COMMENT, ''))) return undefined
  const name = NAMED.exec(output.trimEnd())?.[1]?.split('.').at(-1)
  return name === undefined || /\bprint\(.*Error\b/.test(code) ? undefined : name
}

/** Whether a comment says that a program ends in an exception, by its name alone or with its message. */
export function isException(text: string, code: string): boolean {
  return quotedException(text, code) !== undefined && !text.includes('\n')
}

/** Whether a line is the last one of a traceback, of which a page has the exception's name alone or all. */
export function isEndOfTraceback(line: string, told: string): boolean {
  return line === told || (/^[\w.]+$/.test(told) && NAMED.test(told) && line.startsWith(`${told}: `))
}

/** The class of the last exception in the output of a session, which goes on after each; a page may quote its last line alone. */
export function lastException(output: string, code: string): string | undefined {
  const lines = withoutFrames(output).split('\n')
  const last = lines.findLast((line, at) => lines[at - 1] === HEADER || isException(line, code))
  return /^[\w.]+/
    .exec(last ?? '')?.[0]
    .split('.')
    .at(-1)
}

/** Whether an output goes on below the last line of a traceback that is quoted alone: only a session does. */
export function goesOn(output: string, code: string): boolean {
  const lines = output.trimEnd().split('\n')
  return lines.slice(0, -1).some((line) => isException(line, code))
}

/** An output with its tracebacks cut down to the lines that say what is wrong. */
export function withoutTraceback(output: string): string {
  return withoutFrames(`${output}\n`).replaceAll(`${HEADER}\n`, '')
}

/** What stands in an output before the first traceback, or the place of a syntax error. */
export function beforeTraceback(output: string): string {
  const start = output.search(START)
  return start === -1 ? output : output.slice(0, start).trimEnd()
}

/** A part of an output, and whether it went to stderr, as far as one sees. */
export interface OutputText {
  readonly text: string
  readonly isError: boolean
}

/**
 * Takes an output apart into tracebacks and the rest.
 *
 * @param endsInOne the program ends in an exception, so that all from the first traceback on is told of it
 */
export function splitTracebacks(output: string, endsInOne: boolean): OutputText[] {
  if (endsInOne) {
    const start = output.search(START)
    const cut = start === -1 ? output.length : start
    return withText([
      { text: output.slice(0, cut), isError: false },
      { text: output.slice(cut), isError: true },
    ])
  }
  const parts: OutputText[] = []
  let at = 0
  for (const { index, 0: text } of output.matchAll(WHOLE)) {
    parts.push({ text: output.slice(at, index), isError: false }, { text, isError: true })
    at = index + text.length
  }
  return withText([...parts, { text: output.slice(at), isError: false }])
}

const withText = (parts: readonly OutputText[]): OutputText[] => parts.filter(({ text }) => text !== '')

/** Whether an output is nothing but a traceback: such a one may be quoted without the program that it comes from. */
export function isTraceback(output: string): boolean {
  return output.startsWith(HEADER)
}
