import type { ExampleOutput, OutputPart } from './example'
import { withoutFrames } from './python/traceback'
import type { RunResult } from './run'

/**
 * What a program printed, in the form in which it is stored: no newline at its end. The value of its last expression counts,
 * where the page shows it.
 */
export function printed({ stdout, value }: RunResult): string {
  return withoutEnd(stdout) || withoutEnd(value ?? '')
}

/** Whether a stored output is what a program printed; what it wrote to stderr counts where it is stored. */
export function agrees(stored: ExampleOutput, result: RunResult): boolean {
  const kept = comparable(stored.text)
  const out = comparable(printed(result))
  const all = comparable(withoutEnd(result.printed))
  if (kept === out || kept === all) return true
  // Parts tell what they stand beside; a program may print more than that.
  return stored.parts !== undefined && (holds(out, stored.parts) || holds(all, stored.parts))
}

/**
 * What is to be stored for a program: what it wrote to stderr with the rest, where the entry shows something of it.
 *
 * @param stored what is stored now
 */
export function toStore(stored: ExampleOutput | undefined, result: RunResult): string {
  const out = printed(result)
  if (stored === undefined || result.stderr === '') return out
  const shown = new Set(withoutFrames(stored.text).split('\n'))
  const told = withoutFrames(withoutEnd(result.stderr)).split('\n')
  return told.some((line) => line.trim() !== '' && shown.has(line)) ? withoutEnd(result.printed) : out
}

function comparable(text: string): string {
  return withoutEnd(withoutFrames(`${text}\n`).replace(/[ \t]+$/gm, ''))
}

/** The lines of the parts stand in the text, in their order; beside as many lines they are all of it. */
function holds(text: string, parts: readonly OutputPart[]): boolean {
  let at = 0
  const lines = text.split('\n')
  return parts.every((part) => {
    const wanted = comparable(part.text).split('\n')
    while (at + wanted.length <= lines.length) {
      at += 1
      if (wanted.every((line, index) => lines[at - 1 + index] === line)) {
        at += wanted.length - 1
        return true
      }
    }
    return false
  })
}

function withoutEnd(text: string): string {
  return text.replace(/\n+$/, '')
}
