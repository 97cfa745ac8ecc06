import type { LoadedEngine } from '../../src/engines/build'
import type { Program, RunEvent } from '../../src/sandbox/protocol'
import { oneFile } from '../../src/sandbox/program'
import { readRecording, type Recording, type State } from '../../src/steps/reader'
import { runProgram, typing } from '../conformance/run'

/** What came of a program that was recorded. */
export interface Recorded {
  readonly recording: Recording
  readonly bytes: ArrayBuffer
  readonly events: readonly RunEvent[]
}

/** Runs a program in an engine, in Node, and has it recorded. @throws Error when there is no recording */
export async function recordProgram(
  engine: LoadedEngine,
  program: string | Program,
  answers: readonly string[] = [],
): Promise<Recorded> {
  const stdin = { lines: [], closed: answers.length === 0 }
  const whole = typeof program === 'string' ? oneFile('main.py', program, stdin) : program
  const events = await runProgram(engine, { ...whole, record: true }, typing(answers))
  const event = events.find(({ type }) => type === 'recording')
  if (event?.type !== 'recording') throw new Error(`Nothing was recorded: ${JSON.stringify(events.at(-1))}`)
  return { recording: readRecording(event.bytes), bytes: event.bytes, events }
}

/** All states of a recording, in their order. */
export const statesOf = (recording: Recording): State[] =>
  Array.from({ length: recording.length }, (_, at) => recording.state(at))
