import type { Dropped, EndEvent, PieceEndEvent, RunError, RunStatus } from '../protocol'

interface Report {
  readonly error?: { readonly [Key in keyof RunError]?: unknown } | undefined
  /** Milliseconds that the program ran. */
  readonly elapsed: number
  readonly dropped: Dropped
}

/** What an engine knows of how a program ended. A program can make up each value in it: exceptions lie about themselves. */
export interface Ending extends Report {
  readonly status: RunStatus
  readonly exitCode: unknown
}

/** The same of a piece for an interpreter that stays. */
export interface PieceEnding extends Report {
  readonly status: PieceEndEvent['status']
}

// Taken before a program can replace them.
const { isFinite, isSafeInteger } = Number
const slice = Function.prototype.call.bind(String.prototype.slice) as (
  text: string,
  start: number,
  end: number,
) => string

/** What is longer is no name, and no message that anybody reads. In characters. */
const LONGEST_NAME = 200
const LONGEST_MESSAGE = 100_000
const LONGEST_PATH = 1_000
/** The exit code where a program has given none that a shell would know. */
const FAILURE = 1

const readText = (value: unknown, longest: number): string =>
  typeof value === 'string' ? slice(value, 0, longest) : ''

const isPlace = (value: unknown): value is number => isSafeInteger(value) && (value as number) > 0

/** The end of a run, as the protocol has it: numbers are finite integers in their range, texts are texts; other places are none. */
export function createEnd({ status, exitCode, ...rest }: Ending): EndEvent {
  const code = isSafeInteger(exitCode) ? (exitCode as number) : FAILURE
  return { type: 'end', status, exitCode: code, ...createReport(rest) }
}

/** The same for what an interpreter that stays has executed. */
export function createPieceEnd({ status, ...rest }: PieceEnding): PieceEndEvent {
  return { type: 'pieceEnd', status, ...createReport(rest) }
}

function createReport({ error, elapsed, dropped }: Report): Pick<EndEvent, 'error' | 'elapsed' | 'dropped'> {
  const report = {
    elapsed: isFinite(elapsed) ? elapsed : 0,
    dropped: { lines: dropped.lines, characters: dropped.characters },
  }
  return error === undefined ? report : { ...report, error: createError(error) }
}

function createError({
  name,
  message,
  file,
  line,
  column,
  endColumn,
}: NonNullable<Ending['error']>): RunError {
  const said = { name: readText(name, LONGEST_NAME) || 'Error', message: readText(message, LONGEST_MESSAGE) }
  if (!isPlace(line)) return said
  const inFile = readText(file, LONGEST_PATH)
  const told = inFile === '' ? said : { ...said, file: inFile }
  if (!isPlace(column)) return { ...told, line }
  return isPlace(endColumn) ? { ...told, line, column, endColumn } : { ...told, line, column }
}
