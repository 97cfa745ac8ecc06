import { keyText, type Slot, type Target } from '../../src/steps/state'
import type { Value } from '../../src/steps/decode'
import type { Recording, State } from '../../src/steps/reader'

/** An event as settrace.py tells it: what happened, in which function, at which line, and its names. */
export type TraceEvent = readonly [
  event: string,
  /** Qualified names of the functions that are executed, the outermost first. */
  callers: readonly string[],
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

const NOTHING: ReadonlySet<string> = new Set()

/** A recorded value in the form that settrace.py gives it. @param own names of the program's classes, whose instances are shown */
export function show(
  value: Value | undefined,
  targets: ReadonlyMap<number, Target>,
  own = NOTHING,
  depth = 0,
): string {
  if (value === undefined) return ''
  if ('text' in value) return PLAIN.has(value.type) ? value.text : `<${value.type}>`
  const target = targets.get(value.object)
  if (target === undefined) return `#${value.object}`
  const { kind, type } = target
  const slots = [...target.slots.values()]
  const one = (each: Value): string => show(each, targets, own, depth + 1)
  const key = (slot: Slot): string => (typeof slot.key === 'number' ? String(slot.key) : one(slot.key))
  if (depth > 3) return `<${type}>`
  if (kind === 'sequence') return `${type}[${slots.map((slot) => one(slot.value)).join(', ')}]`
  if (kind === 'mapping')
    return `${type}{${slots.map((slot) => `${key(slot)}: ${one(slot.value)}`).join(', ')}}`
  if (kind === 'set') return `${type}{${slots.map(key).sort().join(', ')}}`
  if (kind === 'instance' && own.has(type)) {
    const named = slots.map((slot) => [keyText(slot.key).replace(/^name /, ''), one(slot.value)] as const)
    const sorted = named.sort(([first], [second]) => (first < second ? -1 : 1))
    return `${type}(${sorted.map((pair) => pair.join('=')).join(', ')})`
  }
  return `<${type}>`
}

const PLAIN = new Set(['int', 'float', 'complex', 'bool', 'str', 'bytes', 'NoneType'])

/** The names of the step's frame. */
export function namesOf({ stack, targets }: State, own = NOTHING): Record<string, string> {
  const frame = stack.at(-1)
  const names = [...(frame?.slots.values() ?? [])].map(
    ({ key, value }) => [keyText(key).replace(/^name /, ''), show(value, targets, own)] as const,
  )
  return Object.fromEntries(names.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** The steps of a recording as `sys.settrace` would tell them. @param source the program */
export function traceOf(recording: Recording, source: string): TraceEvent[] {
  const own = new Set([...source.matchAll(/class (\w+)/g)].map(([, name = '']) => name))

  return Array.from({ length: recording.length }, (_, at) => {
    const state = recording.state(at)
    const { reason, line } = state.step
    const callers = state.stack.map(({ of }) => recording.head.functions[of]?.name ?? '?')
    return [EVENTS[reason] ?? reason, callers, line, namesOf(state, own)]
  })
}
