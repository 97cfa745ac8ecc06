const HEADER = 'Traceback (most recent call last):'
/** From a traceback's header, or from the place of a syntax error, to the line that names the exception. */
const FRAMES =
  /^(?:Traceback \(most recent call last\):\n| {2}File ".*", line \d+.*\n)(?:[ \t].*\n|\n)*(?=[A-Za-z_][\w.]*(?::|\n|$))/gm

/**
 * Tracebacks without what differs from one place to another, as `doctest` compares them: the exception and its message stay.
 */
export function withoutFrames(output: string): string {
  return output.replace(FRAMES, `${HEADER}\n`)
}

/**
 * The exception in which a stored output ends.
 *
 * @returns its class without its module: `ValueError`, `JSONDecodeError`; undefined where the output ends in none
 */
export function endingException(output: string): string | undefined {
  const found = /^Traceback \(most recent call last\):\n([A-Za-z_][\w.]*)(?::.*)?$(?!\n)/m.exec(
    withoutFrames(output).trimEnd(),
  )
  return found?.[1]?.split('.').at(-1)
}

/** The class of the last exception in the output of a session, which goes on after each. */
export function lastException(output: string): string | undefined {
  const found = [
    ...withoutFrames(output).matchAll(/^Traceback \(most recent call last\):\n([A-Za-z_][\w.]*)/gm),
  ]
  return found.at(-1)?.[1]?.split('.').at(-1)
}

/** Whether an output is nothing but a traceback: such a one may be quoted without the program that it comes from. */
export function isTraceback(output: string): boolean {
  return output.startsWith(HEADER)
}
