import { keyText, type Slot, type Target } from '../../src/steps/state'
import type { Value } from '../../src/steps/decode'
import type { Recording, State } from '../../src/steps/reader'

/** An event as settrace.py tells it: what happened, in which function, at which line, and its names. */
export type TraceEvent = readonly [
  event: string,
  qualifiedName: string,
  line: number,
  names: Readonly<Record<string, string>>,
]

/** What `sys.settrace` calls what a step is there for. */
const EVENTS: Readonly<Record<string, string>> = {
  call: 'call',
  resume: 'call',
  throw: 'call',
  line: 'line',
  raise: 'raise',
  return: 'return',
  yield: 'return',
  await: 'return',
  unwind: 'return',
}

/** A recorded value in the form that settrace.py gives it. */
export function show(value: Value | undefined, targets: ReadonlyMap<number, Target>, depth = 0): string {
  if (value === undefined) return ''
  if ('text' in value) return PLAIN.has(value.type) ? value.text : `<${value.type}>`
  const target = targets.get(value.object)
  if (target === undefined) return `#${value.object}`
  const { type } = target
  const slots = [...target.slots.values()]
  const one = (each: Value): string => show(each, targets, depth + 1)
  const key = (slot: Slot): string => (typeof slot.key === 'number' ? String(slot.key) : one(slot.key))
  if (depth > 3) return `<${type}>`
  if (type === 'list' || type === 'tuple')
    return `${type}[${slots.map((slot) => one(slot.value)).join(', ')}]`
  if (type === 'dict') return `dict{${slots.map((slot) => `${key(slot)}: ${one(slot.value)}`).join(', ')}}`
  if (type === 'set' || type === 'frozenset') return `${type}{${slots.map(key).sort().join(', ')}}`
  return `<${type}>`
}

const PLAIN = new Set(['int', 'float', 'complex', 'bool', 'str', 'bytes', 'NoneType'])

/** The names of the step's frame. */
export function namesOf({ stack, targets }: State): Record<string, string> {
  const frame = stack.at(-1)
  const names = [...(frame?.slots.values() ?? [])].map(
    ({ key, value }) => [keyText(key).replace(/^name /, ''), show(value, targets)] as const,
  )
  return Object.fromEntries(names.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** The steps of a recording as `sys.settrace` would tell them. */
export function traceOf(recording: Recording): TraceEvent[] {
  return Array.from({ length: recording.length }, (_, at) => {
    const state = recording.state(at)
    const { reason, function: found, line } = state.step
    return [EVENTS[reason] ?? reason, found.name, line, namesOf(state)]
  })
}
