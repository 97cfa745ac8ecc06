import { startWorkerThread } from '../../../sandbox/node'
import type { ProgramFile, RunEvent } from '../../../sandbox/protocol'
import type { Value } from '../../../steps/decode'
import { readRecording, type Recording, type State } from '../../../steps/reader'
import { bundleWorker } from '../build'
import { compileProgram } from '../compileProgram'

let worker: string | undefined

/** What a program has printed, and its recording. */
export interface Recorded {
  readonly printed: string
  readonly recording: Recording
}

async function runFiles(files: readonly ProgramFile[], record: boolean): Promise<readonly RunEvent[]> {
  const compiled = compileProgram(files, 'main.ts', { record })
  if ('error' in compiled) throw new Error(compiled.error.message)
  const thread = startWorkerThread((worker ??= await bundleWorker()), {})
  try {
    const stdin = { lines: [], closed: true }
    const program = { files: compiled.files, main: 'main.ts', args: [], stdin }
    return await thread.run({ ...program, ...(record && { record }) })
  } finally {
    await thread.terminate()
  }
}

const printedBy = (events: readonly RunEvent[]): string =>
  events.map((event) => (event.type === 'output' ? event.text : '')).join('')

/** Runs a program as it is, and once more recorded, and holds that it prints the same. */
export async function record(source: string, others: readonly ProgramFile[] = []): Promise<Recorded> {
  const files = [{ name: 'main.ts', content: source }, ...others]
  const printed = printedBy(await runFiles(files, false))
  const events = await runFiles(files, true)
  if (printedBy(events) !== printed)
    throw new Error(`While it is recorded it prints ${JSON.stringify(printedBy(events))}.`)
  const event = events.find(({ type }) => type === 'recording')
  if (event?.type !== 'recording') throw new Error('There is no recording.')
  return { printed, recording: readRecording(event.bytes) }
}

/** A value as a text, with what it holds. */
function show(state: State, value: Value, depth = 2): string {
  if (!('object' in value)) return value.text
  const target = state.targets.get(value.object)
  if (target === undefined) throw new Error('A value leads to nothing.')
  const { kind, type, label, slots } = target
  if (kind === 'function' || kind === 'class') return label ?? kind
  if (depth === 0) return type
  const parts = [...slots.values()].map(({ key, value: part }) => {
    const shown = show(state, part, depth - 1)
    return typeof key === 'number' || kind === 'set' ? shown : `${show(state, key, 0)}=${shown}`
  })
  return `${type}(${parts.join(' ')})`
}

/** Each step: why, where, and what the names of its function hold that are not functions. */
export function trace({ recording }: Recorded): string[] {
  return Array.from({ length: recording.length }, (_, at) => {
    const state = recording.state(at)
    const { reason, line, value, function: of } = state.step
    const names = [...(state.stack.at(-1)?.slots.values() ?? [])]
      .map(({ key, value: held }) => [typeof key === 'number' ? '' : show(state, key, 0), show(state, held)])
      .filter(([, held]) => !/^\w+$/.test(held ?? '') || /^\d/.test(held ?? '') || held === 'undefined')
      .map((pair) => pair.join('='))
    const given = value === undefined ? '' : ` ${show(state, value)}`
    return `${reason} ${line} ${of.name}${given} | ${names.join(', ')}`.trimEnd()
  })
}

/** The lines that a program has gone through. */
export const lines = (recorded: Recorded): number[] =>
  trace(recorded)
    .filter((text) => text.startsWith('line'))
    .map((text) => Number(text.split(' ')[1]))
