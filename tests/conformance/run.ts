import type { LoadedEngine } from '../../src/engines/build'
import type { Program, RunEvent } from '../../src/sandbox/protocol'
import { startWorkerThread, type Reader, type ThreadFiles } from '../../src/sandbox/node'

/**
 * Runs a program in a fresh worker thread and resolves with its events.
 *
 * @param reader answers what the program asks beyond the lines that it was given
 * @param lateFiles what the engine gets only when it asks for it
 */
export async function runProgram(
  engine: LoadedEngine,
  program: Program,
  reader?: Reader,
  lateFiles?: ThreadFiles,
): Promise<readonly RunEvent[]> {
  const thread = startWorkerThread(engine.script, engine.files, lateFiles)
  try {
    return await thread.run(program, reader)
  } finally {
    await thread.terminate()
  }
}

/** A reader who types these lines, one for each question, and then ends the input. */
export function typing(lines: readonly string[]): Reader {
  let asked = 0
  return {
    answer() {
      asked += 1
      return lines[asked - 1]
    },
  }
}

/** All that was printed to one stream. */
export function printed(events: readonly RunEvent[], stream: 'stdout' | 'stderr'): string {
  return events
    .map((event) => (event.type === 'output' && event.stream === stream ? event.text : ''))
    .join('')
}
