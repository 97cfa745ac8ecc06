/** An error as Python reports it, or the part of it that somebody has pasted. */
export interface ReportedError {
  /** In small letters; empty where only the message was given. */
  readonly exception: string
  readonly message: string
}

/** How versions before 3.14 said it, and how it is said now. */
const oldWordings: readonly (readonly [old: RegExp, now: string])[] = [
  [/EOL while scanning(?: string literal)?/i, 'unterminated string literal (detected at line 1)'],
  [
    /EOF while scanning triple-quoted string literal/i,
    'unterminated triple-quoted string literal (detected at line 1)',
  ],
  [/unexpected EOF while parsing/i, "'(' was never closed"],
  [/takes exactly (one|\d+) arguments? \((\d+) given\)/i, 'takes 1 positional argument but $2 were given'],
  [/takes no arguments \((\d+) given\)/i, 'takes 0 positional arguments but $1 were given'],
  [/global name '(\w+)' is not defined/i, "name '$1' is not defined"],
  [
    /object is unsubscriptable|object does not support indexing|has no attribute '__getitem__'/i,
    'object is not subscriptable',
  ],
  [/need more than (\d+) values? to unpack/i, 'not enough values to unpack (expected 2, got $1)'],
  [/^too many values to unpack$/i, 'too many values to unpack (expected 2)'],
  [/maximum recursion depth exceeded in comparison/i, 'maximum recursion depth exceeded'],
  [
    /cannot concatenate 'str' and '(\w+)' objects|must be str, not (\w+)/i,
    'can only concatenate str (not "int") to str',
  ],
  [/(\w+) indices must be integers, not (\w+)/i, '$1 indices must be integers or slices, not $2'],
  [/^expected an indented block$/i, "expected an indented block after 'if' statement on line 1"],
  [/^invalid literal for int\(\)$/i, "invalid literal for int() with base 10: 'x'"],
  [
    /integer division or modulo by zero|float division by zero|float division|^integer modulo by zero/i,
    'division by zero',
  ],
]

/**
 * Finds the error in what somebody has pasted: a whole traceback, its last line, or the message alone. A field of one line
 * puts the lines of what is pasted one behind the other.
 */
export function readError(typed: string): ReportedError {
  const found = [
    ...typed.matchAll(
      /(?<!\[)\b([A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit|Iteration|Group))\b(?:\s*:\s*)?/g,
    ),
  ]
  const last = found.at(-1)
  if (last === undefined) return { exception: '', message: typed.trim() }
  const after = typed.slice(last.index + last[0].length).trim()
  return { exception: (last[1] ?? '').toLowerCase(), message: after }
}

/** The words of a message's pattern, without what only regular expressions have. */
export function plainPattern(pattern: string): string {
  return pattern.replace(/\\[a-zA-Z]|\(\?<\w+>|[()[\]{}|*+?^$\\]/g, ' ')
}

/** All wordings under which an error may be known here: as it was given, and as it is said now. */
export function wordingsOf(message: string): string[] {
  const now = oldWordings
    .filter(([old]) => old.test(message))
    .map(([old, words]) => message.replace(old, words))
  return [message, ...now]
}
