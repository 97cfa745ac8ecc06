import type { RecordedFunction } from '../../../steps/format'
import type { Pointer } from '../emscripten'
import { CODE, type Memory } from './memory'

/** A variable of a code object: its place in a frame, and what it is. */
export interface Variable {
  readonly index: number
  readonly name: string
  /** In a frame stands a cell that holds the value. */
  readonly isCell: boolean
  /** It comes from a function around this one. */
  readonly isFree: boolean
}

const KIND = { cell: 0x40, free: 0x80 } as const

export const CO = {
  optimized: 0x1,
  varArgs: 0x4,
  varKeywords: 0x8,
  generator: 0x20,
  coroutine: 0x80,
  asyncGenerator: 0x200,
} as const

/** What a program cannot name. */
const isNamed = (name: string): boolean => !name.startsWith('.') && name !== '__classdict__'

/** Variables of a code object that are kept in its frames, and those of functions around it. */
export function readVariables({ word, byte, text }: Memory, code: Pointer): readonly Variable[] {
  const names = word(code + CODE.slotNames)
  const kinds = word(code + CODE.slotKinds)
  const all = Array.from({ length: word(code + CODE.slots) }, (_, index): Variable => {
    const kind = byte(kinds + 16 + index)
    const isFree = (kind & KIND.free) !== 0
    const name = text(word(names + 16 + index * 4), 200)
    return { index, name, isCell: isFree || (kind & KIND.cell) !== 0, isFree }
  })
  return all.filter(({ name }) => isNamed(name))
}

/** Whether a frame has its names in a dictionary: a module's, and that of a class's body. */
export function hasDictionary({ word }: Memory, code: Pointer): boolean {
  return (word(code + CODE.flags) & CO.optimized) === 0
}

/** What a code object is called, where it is, and of what kind. */
export function describeCode({ word, text }: Memory, code: Pointer): Omit<RecordedFunction, 'file'> {
  const flags = word(code + CODE.flags)
  const name = text(word(code + CODE.qualName), 200)
  const said = { name, line: word(code + CODE.firstLine) }
  if (name === '<module>') return { ...said, kind: 'module' }
  if ((flags & CO.asyncGenerator) !== 0) return { ...said, kind: 'asyncGenerator' }
  if ((flags & CO.coroutine) !== 0) return { ...said, kind: 'coroutine' }
  if ((flags & CO.generator) !== 0) return { ...said, kind: 'generator' }
  return { ...said, kind: (flags & CO.optimized) === 0 ? 'class' : 'function' }
}

export const FUNCTION = { qualName: 20, code: 24, closure: 36 } as const

/** A function as one writes it: `add(a, *rest)`. */
export function labelFunction(memory: Memory, object: Pointer): string {
  const { word, text } = memory
  const code = word(object + FUNCTION.code)
  const names = word(code + CODE.slotNames)
  const nameAt = (index: number): string => text(word(names + 16 + index * 4), 100)
  const flags = word(code + CODE.flags)
  const positional = word(code + CODE.argCount)
  const keywordOnly = word(code + CODE.keywordOnly)
  const shown = Array.from({ length: positional }, (_, index) => nameAt(index))
  let next = positional + keywordOnly
  if ((flags & CO.varArgs) !== 0) shown.push(`*${nameAt(next++)}`)
  else if (keywordOnly > 0) shown.push('*')
  for (let index = 0; index < keywordOnly; index += 1) shown.push(nameAt(positional + index))
  if ((flags & CO.varKeywords) !== 0) shown.push(`**${nameAt(next)}`)
  return `${text(word(object + FUNCTION.qualName), 200)}(${shown.join(', ')})`
}

/** The cells of a closure, each with its name. */
export function readClosure(
  memory: Memory,
  object: Pointer,
): readonly { readonly name: string; readonly cell: Pointer }[] {
  const { word } = memory
  const closure = word(object + FUNCTION.closure)
  if (closure === 0) return []
  const free = readVariables(memory, word(object + FUNCTION.code)).filter(({ isFree }) => isFree)
  return free.map(({ name }, index) => ({ name, cell: word(closure + 16 + index * 4) }))
}
