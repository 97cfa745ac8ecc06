import type { Value } from '../../src/steps/decode'
import type { Recording, State } from '../../src/steps/reader'
import { isFrame } from '../../src/steps/state'
import { changedAt, namesOf } from './find'
import { previewOf } from './values'

/** What a line did longer ago is not what the reader looks for. In steps. */
const FURTHEST = 500

/**
 * What the lines of a function's call have made, as far as it has come: what a step of it finds changed was made by the line that was
 * about to run at the step of it before.
 *
 * @param at the step, whose state is given
 * @param frame the call's number
 * @returns by line: names with their values
 */
export function lineValues(
  recording: Recording,
  at: number,
  { stack, waiting, targets }: State,
  frame: number,
): ReadonlyMap<number, readonly string[]> {
  const shown = [...stack, ...waiting].find(({ number }) => number === frame)
  const holders = new Map<number, string>()
  for (const { name, value } of shown === undefined ? [] : namesOf(shown))
    if ('object' in value) holders.set(value.object, name)
  const isOwn = (target: number): boolean => target === frame || isFrame(targets.get(target))

  /** By line, and in it by name: the place where the value was made, and what it is unless it is an object. */
  const made = new Map<number, Map<string, { readonly at: number; readonly value: Value | undefined }>>()
  let line: number | undefined
  for (let place = Math.max(0, at - FURTHEST); place <= at; place += 1) {
    const step = recording.step(place)
    // A function's parameters come with its call.
    if (step.frame === frame && step.reason === 'call') line = step.line
    const { names, objects } = changedAt(recording, place, isOwn)
    const found = new Map<string, { readonly at: number; readonly value: Value | undefined }>()
    for (const each of names)
      if (each.frame === frame && each.value) found.set(each.name, { at: place, value: each.value })
    for (const object of objects) {
      const name = holders.get(object)
      if (name !== undefined) found.set(name, { at: place, value: { object } })
    }
    if (line !== undefined && found.size > 0) made.set(line, found)
    if (step.frame === frame) line = step.line
  }

  const texts = new Map<number, string[]>()
  for (const [number, values] of made) {
    const text: string[] = []
    for (const [name, { at: place, value }] of values) {
      if (value === undefined) continue
      const then = 'object' in value ? recording.state(place).targets : targets
      // Functions and classes say their names themselves.
      const target = 'object' in value ? then.get(value.object) : undefined
      if (target?.kind === 'function' || target?.kind === 'class') continue
      text.push(`${name} = ${previewOf(then, value)}`)
    }
    if (text.length > 0) texts.set(number, text)
  }
  return texts
}
