import { type Context, indented } from './context'
import { itemsLeft, itemsOf } from './items'
import { joinEntries } from './layout'
import { formatNumber, moreItems } from './primitives'
import { type IteratorNote, stateOf } from './recorded'
import type { TypedArray } from './kinds'

/** The first items up to the limit, and a word on the rest. */
function limited<T>(context: Context, items: readonly T[], show: (item: T) => string): string[] {
  const shown = items.length > context.maxArrayLength ? items.slice(0, context.maxArrayLength) : items
  const texts = indented(context, () => shown.map(show))
  const rest = items.length - shown.length
  return rest > 0 ? [...texts, moreItems(rest)] : texts
}

export function setItems(context: Context, value: object, level: number): string[] {
  return limited(context, [...itemsOf(value, false)], (item) => context.nested.value(context, item, level))
}

export function mapItems(context: Context, value: object, level: number): string[] {
  const entries = [...itemsOf(value, true)] as [unknown, unknown][]
  return limited(
    context,
    entries,
    ([key, item]) =>
      `${context.nested.value(context, key, level)} => ${context.nested.value(context, item, level)}`,
  )
}

/** What an iterator over a map or a set has still to give. */
export function iteratorItems(context: Context, note: IteratorNote, level: number): string[] {
  const left = itemsLeft(note)
  if (note.kind !== 'entries')
    return limited(context, left, (item) => context.nested.value(context, item, level))
  return limited(context, left as [unknown, unknown][], ([key, item]) =>
    joinEntries(
      context,
      [context.nested.value(context, key, level), context.nested.value(context, item, level)],
      '',
      { open: '[', close: ']' },
      true,
      level,
    ),
  )
}

export function arrayItems(context: Context, value: readonly unknown[], level: number): string[] {
  const length = Math.min(context.maxArrayLength, value.length)
  const items: string[] = []
  for (let at = 0; at < length; at += 1) {
    if (!Object.hasOwn(value, at)) return sparseItems(context, value, level, length, items, at)
    items.push(context.nested.property(context, value, level, at, 'item'))
  }
  if (value.length > length) items.push(moreItems(value.length - length))
  return items
}

function emptyItems(count: number): string {
  return `<${count} empty item${count > 1 ? 's' : ''}>`
}

/** Goes on from the first hole of an array; a run of holes counts as one entry. */
function sparseItems(
  context: Context,
  value: readonly unknown[],
  level: number,
  limit: number,
  items: string[],
  start: number,
): string[] {
  let at = start
  for (const key of Object.keys(value).slice(start)) {
    if (items.length >= limit || !/^(?:0|[1-9]\d*)$/.test(key)) break
    const index = Number(key)
    if (index > at) {
      items.push(emptyItems(index - at))
      at = index
      if (items.length === limit) break
    }
    items.push(context.nested.property(context, value, level, key, 'item'))
    at += 1
  }
  const rest = value.length - at
  if (rest > 0) items.push(items.length === limit ? moreItems(rest) : emptyItems(rest))
  return items
}

export function typedArrayItems(context: Context, value: TypedArray, level: number): string[] {
  const length = Math.min(context.maxArrayLength, value.length)
  const items: string[] = []
  for (let at = 0; at < length; at += 1) {
    const item = value[at]
    items.push(typeof item === 'bigint' ? `${item}n` : formatNumber(item ?? 0))
  }
  if (value.length > length) items.push(moreItems(value.length - length))
  if (!context.showHidden) return items
  const hidden = indented(context, () =>
    ['BYTES_PER_ELEMENT', 'length', 'byteLength', 'byteOffset', 'buffer'].map(
      (key) => `[${key}]: ${context.nested.value(context, Reflect.get(value, key), level, true)}`,
    ),
  )
  return [...items, ...hidden]
}

export function arrayBufferContents(context: Context, buffer: ArrayBuffer): string[] {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(buffer)
  } catch {
    return ['(detached)']
  }
  const shown = Array.from(bytes.subarray(0, context.maxArrayLength), (byte) =>
    byte.toString(16).padStart(2, '0'),
  )
  const rest = bytes.length - shown.length
  const tail = rest > 0 ? ` ... ${rest} more byte${rest > 1 ? 's' : ''}` : ''
  return [`[Uint8Contents]: <${shown.join(' ')}${tail}>`]
}

/** A promise of whose state nothing is known counts as pending. */
export function promiseContents(context: Context, promise: object, level: number): string[] {
  const state = stateOf(promise)
  if (state === undefined) return ['<pending>']
  const text = indented(context, () => context.nested.value(context, state.value, level))
  return [state.status === 'rejected' ? `<rejected> ${text}` : text]
}

/** `key: value` for each field of an object of the platform, `'key' => 'value'` for its entries. */
export function platformEntries(
  context: Context,
  fields: readonly (readonly [key: string | null, value: unknown])[],
  level: number,
): string[] {
  return indented(context, () =>
    fields.map(([key, value]) => {
      if (key !== null) return `${key}: ${context.nested.value(context, value, level)}`
      return (value as readonly unknown[])
        .map((part) => context.nested.value(context, part, level))
        .join(' => ')
    }),
  )
}
