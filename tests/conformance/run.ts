import type { LoadedEngine } from '../../src/engines/build'
import type { Program, RunEvent } from '../../src/sandbox/protocol'
import { startWorkerThread } from '../../src/sandbox/node'

/** Runs a program in a fresh worker thread and resolves with its events. */
export async function runProgram(engine: LoadedEngine, program: Program): Promise<readonly RunEvent[]> {
  const thread = startWorkerThread(engine.script, engine.files)
  try {
    return await thread.run(program)
  } finally {
    await thread.terminate()
  }
}

/** All that was printed to one stream. */
export function printed(events: readonly RunEvent[], stream: 'stdout' | 'stderr'): string {
  return events
    .map((event) => (event.type === 'output' && event.stream === stream ? event.text : ''))
    .join('')
}
