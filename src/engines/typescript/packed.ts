import { type SourceMapSegment, decode } from '@jridgewell/sourcemap-codec'
import type { RecordingNotes } from './recording/notes'

/*
 * A compiled program travels as one text: JavaScript, and a comment on its last line that says what the worker must
 * know besides.
 */

/** What {@link pack} adds to a program's JavaScript. */
export interface ProgramNotes {
  /** The function that the program hands the value of its last statement to; no name of the program's own. */
  readonly valueFunction: string
  /** Of the source map from the JavaScript to the reader's source. */
  readonly mappings: string
  /** It registers itself as a module. */
  readonly module?: boolean
  /** Of a program that tells what it does. */
  readonly recording?: RecordingNotes
  /** So many characters of the first line are none of the map's; none when missing. */
  readonly shift?: number
  /** The names that the program declares at its top, where its interpreter is to stay. */
  readonly names?: readonly string[]
}

const MARK = '\n//# program '
/** For code that was not packed. */
const NO_NOTES: ProgramNotes = { valueFunction: '$value', mappings: '' }

/** @param code JavaScript */
export function pack(code: string, notes: ProgramNotes): string {
  return `${code.trimEnd()}${MARK}${JSON.stringify(notes)}`
}

/** Takes apart what {@link pack} put together. */
export function unpack(packed: string): { readonly code: string; readonly notes: ProgramNotes } {
  const at = packed.lastIndexOf(MARK)
  if (at === -1) return { code: packed, notes: NO_NOTES }
  return { code: packed.slice(0, at), notes: JSON.parse(packed.slice(at + MARK.length)) as ProgramNotes }
}

/** A place in a text; lines and columns count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Finds the source of a place in compiled code; undefined for what the compiler added at the top. */
export type FindSource = (place: Place) => Place | undefined

/**
 * Reads a source map as Node and browsers' tools do: a place belongs to the last piece that begins at it or before it.
 *
 * @param mappings the field of a source map (https://tc39.es/ecma426/); empty where the code is the source
 */
export function createSourceFinder(mappings: string): FindSource {
  if (mappings === '') return (place) => place
  const lines = decode(mappings)
  return ({ line, column }) => {
    for (let at = Math.min(line, lines.length) - 1; at >= 0; at -= 1) {
      const segments = lines[at] ?? []
      const segment = at === line - 1 ? lastBefore(segments, column - 1) : segments.at(-1)
      if (segment !== undefined && segment.length !== 1)
        return { line: segment[2] + 1, column: segment[3] + 1 }
    }
    return undefined
  }
}

/** @param column counts from 0 */
function lastBefore(segments: readonly SourceMapSegment[], column: number): SourceMapSegment | undefined {
  let found: SourceMapSegment | undefined
  for (const segment of segments) {
    if (segment[0] > column) break
    found = segment
  }
  return found
}
