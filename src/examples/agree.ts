import { shownText } from '../terminal/shownText'
import type { ExampleOutput } from './example'
import { hasOwnFrames, isEndOfTraceback, withoutFrames, withoutTraceback } from './python/traceback'
import type { RunResult } from './run'

/** What of a run counts as output: as a terminal shows it in the end, in plain text. */
export type Shown = Pick<RunResult, 'conversation' | 'printed' | 'value'> & {
  readonly end: Pick<RunResult['end'], 'error'>
}

/**
 * Whether a stored output is what the page shows of a run. What went to stderr counts where it is stored, and always where the
 * program ends in an exception: the message is what such an example is about.
 */
export function agrees(stored: ExampleOutput, shown: Shown): boolean {
  // Comments may stand a little to the right of their label.
  const flat = stored.form === 'comment' ? dedented(stored.text) : stored.text
  if (flat !== stored.text && agrees({ ...stored, text: flat }, shown)) return true
  const comparable = comparableTo(stored.text)
  const kept = comparable(stored.text)
  const all = comparable(withoutEnd(shownText(shown.printed)))
  const out = comparable(withoutStderr(shown))
  if (kept === all || (kept === out && shown.end.error === undefined)) return true
  // Parts tell what they stand beside; a program may print more than that.
  const parts = stored.parts?.map(({ text }) => comparable(text).split('\n'))
  if (shown.end.error !== undefined && isShortFor(comparable(withoutTraceback(all)), kept)) return true
  if (stored.form !== 'parts') return false
  // That a statement has the value None is true where a page shows nothing for it.
  const values = stored.parts?.filter(({ text }) => text !== 'None')
  if (values !== undefined && comparable(values.map(({ text }) => text).join('\n')) === out) return true
  return parts !== undefined && (holds(out, parts) || holds(all, parts))
}

/**
 * What is to be stored for a program: all that the page shows; without stderr where the entry shows another output without it,
 * and the program comes to its end.
 *
 * @param stored what is stored now
 */
export function toStore(stored: ExampleOutput | undefined, shown: Shown): string {
  const out = withoutStderr(shown)
  const all = withoutEnd(shownText(shown.printed))
  if (stored === undefined || shown.end.error !== undefined || out === '') return all || out
  const known = new Set(withoutFrames(stored.text).split('\n'))
  const told = withoutFrames(all)
    .split('\n')
    .filter((line) => line.trim() !== '' && !out.includes(line))
  return told.some((line) => known.has(line)) ? all : out
}

/** @returns the stored text where it is what the page shows, else what is to be stored: for a comparison that tells the difference */
export function showsAs(shown: Shown, stored: string): string {
  const output = { text: stored, lines: { first: 1, last: 1 }, attributes: {}, form: 'fence' } as const
  return agrees(output, shown) ? stored : toStore(output, shown)
}

/** The value of the last expression counts where the page shows it. */
function withoutStderr({ conversation, value }: Shown): string {
  return withoutEnd(`${shownText(conversation)}${value ?? ''}`)
}

/**
 * Places in tracebacks are compared where they are those of a run here; pages may bring theirs from elsewhere. An address in
 * memory (`<object object at 0x7f3a>`) is another in each run.
 */
function comparableTo(stored: string): (text: string) => string {
  const strip = hasOwnFrames(stored) ? (text: string): string => text : withoutFrames
  return (text) =>
    withoutEnd(
      strip(`${text}\n`)
        .replace(/[ \t]+$/gm, '')
        .replace(ADDRESS, '$1…'),
    )
}

const ADDRESS = /(?<= at )(0x)(?:[\da-f]+|[\da-f]*(?:\.{3}|…))(?=[>,\s])/gi

/** Whether a text is the other one with nothing but the ends of its tracebacks, or the names in them. */
function isShortFor(text: string, told: string): boolean {
  const lines = text.split('\n')
  const wanted = told.split('\n')
  return (
    lines.length === wanted.length &&
    wanted.every((line, index) => isEndOfTraceback(lines[index] ?? '', line))
  )
}

/** The lines of the parts stand in the text, in their order; beside as many lines they are all of it. */
function holds(text: string, parts: readonly (readonly string[])[]): boolean {
  let at = 0
  const lines = text.split('\n')
  return parts.every((wanted) => {
    while (at + wanted.length <= lines.length) {
      at += 1
      if (wanted.every((line, index) => isEndOfTraceback(lines[at - 1 + index] ?? '', line))) {
        at += wanted.length - 1
        return true
      }
    }
    return false
  })
}

function dedented(text: string): string {
  const space = /^[ \t]*/.exec(text)?.[0] ?? ''
  const lines = text.split('\n')
  return lines.every((line) => line === '' || line.startsWith(space))
    ? lines.map((line) => line.slice(space.length)).join('\n')
    : text
}

function withoutEnd(text: string): string {
  return text.replace(/\n+$/, '')
}
