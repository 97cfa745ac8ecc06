import type { Recording, State } from '../../src/steps/reader'
import type { Changed } from './find'
import { previewOf, previewOfRaised } from './values'

const CHANGES_SAID = 3

/** What has no name of its own. */
const NAMELESS: Readonly<Record<string, string>> = {
  '<arrow>': 'The arrow function',
  '<function>': 'The function',
  '<method>': 'The method',
  '<lambda>': 'The lambda',
  '<genexpr>': 'The generator expression',
}

/** Why the program stands where it stands, in a few words; where tasks run by turns, in which of them. */
export function describeReason(state: State): string {
  const { stack, tasks, step } = state
  const task = tasks.length > 1 && tasks.find(({ number }) => number === stack.at(-1)?.task)
  const isTold = task && task.label !== undefined && step.reason !== 'line'
  return reasonOf(state) + (isTold ? `, in task ${task.label}` : '')
}

function reasonOf({ step, targets }: State): string {
  const { reason, line, function: of } = step
  const isProgram = of.kind === 'module'
  const name = isProgram ? 'The program' : (NAMELESS[of.name] ?? of.name)
  const preview = /^(?:raise|unwind|throw)$/.test(reason) ? previewOfRaised : previewOf
  const value = step.value === undefined ? '' : preview(targets, step.value)
  switch (reason) {
    case 'line':
      return `Line ${line} is about to run`
    case 'call':
      if (isProgram) return 'The program begins'
      return of.kind === 'class' ? `The body of class ${name} begins` : `${name} is called`
    case 'return':
      if (isProgram) return 'The program is over'
      return value === '' || of.kind === 'class' ? `${name} is done` : `${name} returns ${value}`
    case 'yield':
      return `${name} gives ${value === '' ? 'a value' : value} and waits`
    case 'await':
      return `${name} waits${value === '' || value === 'undefined' ? '' : ` for ${value}`}`
    case 'resume':
      return `${name} goes on${value === '' || /^(None|undefined)$/.test(value) ? '' : ` with ${value}`}`
    case 'throw':
      return `${name} goes on with ${value === '' ? 'an error' : value} thrown into it`
    case 'raise':
      return `${value === '' ? 'An error' : value} is on its way, from line ${line}`
    case 'unwind':
      return isProgram
        ? `The program ends with ${value}`
        : `${name} is left by ${value === '' ? 'the error' : value}`
  }
}

/** All that a step says, in one sentence, for those who hear it. @param source lines of the step's file */
export function describeStep(
  { length }: Recording,
  at: number,
  state: State,
  changed: Changed,
  source: readonly string[],
): string {
  const { line, reason } = state.step
  const code = reason === 'line' ? (source[line - 1]?.trim() ?? '') : ''
  const names = changed.names.map(({ name, value }) =>
    value === undefined ? `${name} is gone` : `${name} is now ${previewOf(state.targets, value)}`,
  )
  const more = names.length - CHANGES_SAID
  const said = [...names.slice(0, CHANGES_SAID), ...(more > 0 ? [`${more} more names have changed`] : [])]
  const where = `Step ${at + 1} of ${length}: ${describeReason(state)}`
  return `${[code === '' ? where : `${where}, ${code}`, ...said].join('; ')}.`
}
