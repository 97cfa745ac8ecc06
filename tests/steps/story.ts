import type { Value } from '../../src/steps/decode'
import type { Recording, State } from '../../src/steps/reader'
import { type Frame, isFrame, type Slot, type Target } from '../../src/steps/state'

/** How deep objects are told. */
const DEEPEST = 3

/**
 * What a recording shows, in words: for each step who is executed, called by whom, why, and where; the names whose values look
 * different from how they looked at the step before; who waits where, and what tasks do, when that is another than before. Objects
 * have the numbers in which they are first told of, so that one with two names can be seen to be one.
 */
export function storyOf(recording: Recording): string {
  const numbers = new Map<number, number>()
  const before = new Map<string, string>()
  const told: string[] = []

  function tell(what: string, now: string | undefined, say: (now: string) => string): void {
    if (before.get(what) === now) return
    if (now === undefined) before.delete(what)
    else before.set(what, now)
    told.push(`    ${say(now ?? 'nothing')}`)
  }

  const nameOf = ({ of }: Frame): string => recording.head.functions[of]?.name ?? '?'

  function show(state: State, value: Value, depth = 0): string {
    if ('text' in value) return value.text
    const target = state.targets.get(value.object)
    if (target === undefined) return '?'
    if (isFrame(target)) return nameOf(target)
    const { kind, type, label, slots, length } = target
    const named = label === undefined ? type : `${type} ${label}`
    if (depth === DEEPEST || kind === 'task') return named
    let parts = [...slots.values()].map((slot) => part(state, target, slot, depth + 1))
    // Sets have no order that would be the same in each run.
    if (kind === 'set') parts = parts.sort()
    if (length > slots.size) parts.push(`… ${length}`)
    return `${named}#${numberOf(target)}(${parts.join(', ')})`
  }

  function part(state: State, { kind }: Target, { key, value }: Slot, depth: number): string {
    if (typeof key === 'number') return show(state, value, depth)
    if (kind === 'set') return show(state, value, DEEPEST)
    return `${show(state, key, DEEPEST)}=${show(state, value, depth)}`
  }

  function numberOf({ number }: Target): number {
    const known = numbers.get(number) ?? numbers.size + 1
    numbers.set(number, known)
    return known
  }

  function tellNames(state: State, frame: Frame): void {
    const isTop = frame === state.stack.at(-1)
    const seen = new Set<string>()
    for (const { key, value } of frame.slots.values()) {
      const name = typeof key === 'number' ? String(key) : show(state, key)
      const what = `${frame.number} ${name}`
      seen.add(what)
      tell(what, show(state, value), (now) => `${isTop ? '' : `${nameOf(frame)}: `}${name} = ${now}`)
    }
    for (const what of [...before.keys()])
      if (what.startsWith(`${frame.number} `) && !seen.has(what))
        tell(what, undefined, () => `${what.replace(/^\d+ /, '')} is gone`)
  }

  for (let at = 0; at < recording.length; at += 1) {
    const state = recording.state(at)
    const { step, stack, waiting, tasks } = state
    const value = step.value === undefined ? '' : ` ${show(state, step.value, DEEPEST - 1)}`
    told.push(`${stack.map(nameOf).join(' > ')}: ${step.reason} ${step.line}${value}`)
    for (const frame of [...stack, ...waiting]) tellNames(state, frame)
    const waits = waiting.map((frame) => {
      const reason = frame.waitsFor === undefined ? '' : ` for ${show(state, frame.waitsFor, DEEPEST)}`
      return `${nameOf(frame)}:${frame.line}${reason}`
    })
    tell('waits', waits.join('; ') || undefined, (now) => `waits: ${now}`)
    for (const task of tasks) {
      const words = [...task.slots.values()].map((slot) => part(state, task, slot, DEEPEST))
      tell(`task ${task.number}`, words.join(', '), (now) => `${task.label ?? 'task'}: ${now}`)
    }
  }
  const words = recording.head.output.map(([stream, text]) => `${stream}: ${JSON.stringify(text)}`)
  return [...told, ...words, ...recording.head.omitted, ''].join('\n')
}
