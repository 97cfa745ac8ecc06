import type { Pointer } from '../emscripten'
import { type Member, readDict, readMembers } from './containers'
import type { Literal } from './literalShapes'
import { FLAG, type Memory, TYPE } from './memory'

/** What the recorder knows of a type. */
export interface TypeInfo {
  readonly pointer: Pointer
  /** Where its name is: an address at which another type has been made has another one. */
  readonly nameAt: Pointer
  readonly name: string
  readonly flags: number
  /** Where an instance has what is beside it, and its dictionary. */
  readonly basicSize: number
  readonly dictOffset: number
  /** The name of the type in C that it is, or inherits its form from. */
  readonly form: string
  /** The type is that one itself. */
  readonly isExact: boolean
  /** A class of the program's own. */
  readonly isOwn: boolean
  readonly isEnum: boolean
  /** Of a named tuple: its names. */
  readonly fields: readonly string[] | undefined
  /** The slots that it declares. */
  readonly members: readonly Member[]
  /** How one of it is written that is no more than a text. */
  readonly literal: Literal | undefined
}

/** Types by their addresses. Nothing of a type is called; what it says of itself is read from its dictionary. */
export interface Types {
  of(object: Pointer): TypeInfo
  /** The same without a note in the trace. */
  peek(object: Pointer): TypeInfo
  info(type: Pointer): TypeInfo
}

/** A type that a program cannot have made. */
export function isOfC({ word }: Memory, type: Pointer): boolean {
  const flags = word(type + TYPE.flags)
  return (flags & FLAG.heap) === 0 || (flags & FLAG.immutable) !== 0
}

/**
 * @param modules names of the program's modules
 * @param literalOf how a type's objects are written, if each is no more than a text
 */
export function createTypes(
  memory: Memory,
  modules: ReadonlySet<string>,
  literalOf: (type: Omit<TypeInfo, 'literal'>) => Literal | undefined,
): Types {
  const known = new Map<Pointer, TypeInfo>()

  function info(type: Pointer): TypeInfo {
    const found = known.get(type)
    if (found !== undefined && found.nameAt === memory.word(type + TYPE.name)) return found
    // Who looks at an object does so because of what is in it: what its type says stays.
    const traced = memory.trace(undefined)
    const made = describe(type)
    memory.trace(traced)
    known.set(type, made)
    return made
  }

  function describe(type: Pointer): TypeInfo {
    const { word, chars } = memory
    let base = type
    for (let depth = 0; depth < 100 && base !== 0 && !isOfC(memory, base); depth += 1)
      base = word(base + TYPE.base)
    const isExact = base === type
    const said = isExact ? { module: undefined, fields: undefined } : readClass(memory, type)
    const whole = chars(word(type + TYPE.name))
    const info = {
      pointer: type,
      nameAt: word(type + TYPE.name),
      name: isExact ? whole.slice(whole.lastIndexOf('.') + 1) : whole,
      flags: word(type + TYPE.flags),
      basicSize: word(type + TYPE.basicSize),
      dictOffset: word(type + TYPE.dictOffset),
      form: chars(word(base + TYPE.name)),
      isExact,
      isOwn: said.module !== undefined && modules.has(said.module),
      isEnum: chars(word(memory.typeOf(type) + TYPE.name)) === 'EnumType',
      fields: said.fields,
      members: readMembers(memory, type),
    }
    return { ...info, literal: literalOf(info) }
  }

  return {
    info,
    of: (object) => info(memory.typeOf(object)),
    peek(object) {
      const type = memory.peek(object + 4)
      const found = known.get(type)
      return found !== undefined && found.nameAt === memory.peek(type + TYPE.name) ? found : info(type)
    },
  }
}

function readClass(
  memory: Memory,
  type: Pointer,
): { readonly module: string | undefined; readonly fields: readonly string[] | undefined } {
  let module: string | undefined
  let fields: readonly string[] | undefined
  const { word } = memory
  readDict(memory, word(type + TYPE.dict), (key, value) => {
    const name = memory.text(key, 20)
    const valueFlags = word(memory.typeOf(value) + TYPE.flags)
    if (name === '__module__') module = memory.text(value, 200)
    if (name === '_fields' && (valueFlags & FLAG.tuple) !== 0 && (word(type + TYPE.flags) & FLAG.tuple) !== 0)
      fields = Array.from({ length: Math.min(word(value + 8), 100) }, (_, index) =>
        memory.text(word(value + 16 + index * 4), 100),
      )
    return true
  })
  return { module, fields }
}
