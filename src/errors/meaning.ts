/** An error message that the site has an entry on. */
export interface KnownMessage {
  /** The exception's class: `IndexError`. */
  readonly exception: string
  /** A regular expression that the message matches, as source. */
  readonly pattern: string
  /** A regular expression that the failing line of the program matches, where the message alone does not decide. */
  readonly where?: string | undefined
  /** One sentence for the reader; `{1}` and `{name}` stand for what the pattern captures, backticks hold code. */
  readonly means: string
  /** Of the entry. */
  readonly path: string
  /** How the entry is called in links. */
  readonly label: string
}

/** The messages of an entry: its path and label once, however many it has. */
export interface EntryMessages {
  readonly messages: readonly Omit<KnownMessage, 'path' | 'label'>[]
  readonly path: string
  readonly label: string
}

/** The same as they travel, as keys that are repeated for each message would be a fortieth of the whole. */
export interface PackedMessages {
  readonly messages: readonly (readonly [exception: string, pattern: string, means: string, where?: string])[]
  readonly path: string
  readonly label: string
}

/** Makes the messages of an entry ready to travel. */
export function packMessages({ messages, path, label }: EntryMessages): PackedMessages {
  return {
    messages: messages.map(({ exception, pattern, means, where }) =>
      where === undefined ? [exception, pattern, means] : [exception, pattern, means, where],
    ),
    path,
    label,
  }
}

/** The other way round. */
export function unpackMessages({ messages, path, label }: PackedMessages): EntryMessages {
  return {
    messages: messages.map(([exception, pattern, means, where]) => ({ exception, pattern, means, where })),
    path,
    label,
  }
}

/** Every message of these entries, each with the entry that it leads to. */
export function knownMessages(entries: readonly EntryMessages[]): KnownMessage[] {
  return entries.flatMap(({ messages, path, label }) =>
    messages.map((message) => ({ ...message, path, label })),
  )
}

/** What a run's failure means, for the reader. */
export interface Meaning {
  readonly text: string
  readonly path: string
  readonly label: string
}

/** A failure as the engine tells of it. */
export interface Failure {
  readonly name: string
  readonly message: string
  /** The line of the program that failed, where it is known. */
  readonly source: string | undefined
}

/** A captured text that is longer says nothing in a sentence. */
const LONGEST_CAPTURE = 80

const RAISE = /^\s*raise\b/

/** The `where` of what is about the `raise` statement itself, such as a text behind it. */
const ABOUT_RAISE = String.raw`^\s*raise\b`

/**
 * Looks up what a failure means.
 *
 * @returns nothing unless type, message and place all fit one entry: a wrong explanation is worse than none. Where several fit, the
 *   ones that look at the place come first; two that say as much cancel out. What the program raises by itself it words by itself: behind
 *   `raise`, only what is about the statement counts.
 */
export function findMeaning(messages: readonly KnownMessage[], failure: Failure): Meaning | undefined {
  const raised = failure.source !== undefined && RAISE.test(failure.source)
  const fitting = messages.flatMap((known) => {
    if (known.exception !== failure.name || (raised && known.where !== ABOUT_RAISE)) return []
    const found = new RegExp(known.pattern, 'su').exec(failure.message)
    if (found === null) return []
    if (known.where === undefined) return [{ known, found }]
    return failure.source !== undefined && new RegExp(known.where, 'u').test(failure.source)
      ? [{ known, found }]
      : []
  })
  const placed = fitting.filter(({ known }) => known.where !== undefined)
  const [only, ...others] = placed.length > 0 ? placed : fitting
  if (only === undefined || others.length > 0) return undefined
  const text = fill(only.known.means, only.found)
  return text === undefined ? undefined : { text, path: only.known.path, label: only.known.label }
}

/** @returns nothing where the sentence would have a gap */
function fill(sentence: string, found: RegExpExecArray): string | undefined {
  let whole = true
  const text = sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = /^\d+$/.test(key) ? found[Number(key)] : found.groups?.[key]
    if (value === undefined || value.length > LONGEST_CAPTURE || /[`\n]/.test(value)) whole = false
    return value ?? ''
  })
  return whole ? text : undefined
}
