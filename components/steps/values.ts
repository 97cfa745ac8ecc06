import type { Value } from '../../src/steps/decode'
import type { Slot, Target, Targets } from '../../src/steps/state'

/** So many parts of an object stand in its line; the rest is counted. */
const PREVIEWED = 6
/** Longer lines show less, in characters. */
const LONGEST = 60

/** What the types are called that languages write with brackets alone. */
const PLAIN: Readonly<Record<string, readonly [open: string, close: string]>> = {
  list: ['[', ']'],
  tuple: ['(', ')'],
  set: ['{', '}'],
  dict: ['{', '}'],
  Array: ['[', ']'],
  Object: ['{', '}'],
}
const BRACKETS: Readonly<Partial<Record<Target['kind'], readonly [string, string]>>> = {
  sequence: ['[', ']'],
  mapping: ['{', '}'],
  set: ['{', '}'],
}

/** The object that a value stands for. */
export function objectOf(targets: Targets, value: Value): Target | undefined {
  return 'object' in value ? targets.get(value.object) : undefined
}

/** A value on one line: containers with what is in them, one level deep. */
export function previewOf(targets: Targets, value: Value, depth = 1): string {
  if ('text' in value) return value.text
  const target = targets.get(value.object)
  if (target === undefined) return '…'
  const { kind, slots, length, type } = target
  const message = messageOf(targets, target)
  if (message !== undefined && depth > 0) return `${type}: ${message}`
  if (kind === 'function' || kind === 'class' || slots.size === 0) return kindOf(target)
  const [open, close] = PLAIN[type] ?? BRACKETS[kind] ?? ['(', ')']
  const head = type in PLAIN ? '' : type
  if (depth === 0) return `${head}${open}…${close}`
  const shown = [...slots.values()]
    .slice(0, PREVIEWED)
    .map((slot) => previewSlot(targets, target, slot, depth - 1))
  const rest = length - shown.length
  const inside = [...shown, ...(rest > 0 ? [`… ${rest} more`] : [])].join(', ')
  const whole = `${head}${open}${inside}${type === 'tuple' && length === 1 ? ',' : ''}${close}`
  return whole.length <= LONGEST ? whole : previewOf(targets, value, depth - 1)
}

/** The same of what a frame waits for; undefined where it is gone, or was nothing. */
export function saysSomething(targets: Targets, value: Value | undefined): string | undefined {
  if (value === undefined) return undefined
  const said = previewOf(targets, value)
  return said === '…' || said === 'undefined' ? undefined : said
}

/** The same of what was raised, whatever the program calls its class. */
export function previewOfRaised(targets: Targets, value: Value): string {
  const target = objectOf(targets, value)
  const message = target && messageOf(targets, target, true)
  return message === undefined ? previewOf(targets, value) : `${target?.type ?? ''}: ${message}`
}

/**
 * What an exception or an error says: the text that it was made of, and how many a group has in it, where that is all.
 *
 * @param isError it is one for sure: a class of the program's may have a message, and be none
 */
function messageOf(targets: Targets, { kind, type, slots }: Target, isError = false): string | undefined {
  if (
    !isError &&
    kind !== 'other' &&
    !(kind === 'instance' && /(?:Error|Exception|ExceptionGroup)$/.test(type))
  )
    return undefined
  for (const { key, value } of slots.values()) {
    if (typeof key === 'number' || !('text' in key)) continue
    const args = key.text === 'args' ? objectOf(targets, value) : undefined
    const members = type.endsWith('ExceptionGroup') && args?.length === 2 ? args.slots.get('1') : undefined
    const isAll = args?.kind === 'sequence' && (args.length === 1 || members !== undefined)
    const only = isAll ? args.slots.get('0')?.value : value
    if ((args !== undefined || key.text === 'message') && only !== undefined && 'text' in only) {
      // A key is told as it is written: that of a KeyError may be a number.
      const text = type === 'KeyError' ? only.text : only.text.replace(/^(['"])([^]*)\1$/, '$2')
      if (text === '') return undefined
      const many = members && objectOf(targets, members.value)?.length
      return many === undefined ? text : `${text} (${many} sub-exception${many === 1 ? '' : 's'})`
    }
  }
  return undefined
}

function previewSlot(targets: Targets, { kind, type }: Target, { key, value }: Slot, depth: number): string {
  const shown = previewOf(targets, value, depth)
  if (typeof key === 'number' || kind === 'set') return shown
  const name = previewOf(targets, key, 0)
  return kind === 'mapping' || type === 'Object' ? `${name}: ${shown}` : `${name}=${shown}`
}

/** What an object is called where its parts are not shown: `list of 3`, `function area`, `Shape`. */
export function kindOf({ kind, type, label, length }: Target): string {
  if (kind === 'function' || kind === 'class') return label === undefined ? kind : `${kind} ${label}`
  if (label !== undefined && label !== '') return label.startsWith(type) ? label : `${type} ${label}`
  if (length > 0 && kind in BRACKETS) return `${type} of ${length}`
  if (length > 0) return type
  return type in PLAIN ? (PLAIN[type] ?? []).join('') : kind in BRACKETS ? `empty ${type}` : type
}
