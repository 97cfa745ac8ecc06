import type { Kind } from '../../../steps/format'
import type { Pointer } from '../emscripten'
import { readAttributes, readDict, readOrderedDict, readSequence, readSet } from './containers'
import { FUNCTION, labelFunction, readClosure } from './functions'
import { type Literal, plain } from './literalShapes'
import { FLAG, GENERATOR, type Memory, TYPE } from './memory'
import type { TypeInfo, Types } from './types'

/*
 * How values are read, by their types. A program's own code is never called: no `__repr__`, no property, no `__getattribute__`. What an
 * object is, the pointer to its type says, whatever it says of its `__class__`. Types of C are read by their form; instances of classes by
 * their dictionary and their slots, of which the library's own show only what is a text or a number.
 */

/**
 * Gets what an object holds, in order. Each returns false when it wants no more. `at` is where the value's address stands, if that has
 * not been noted as read.
 */
export interface Taker {
  item(index: number, value: Pointer, at?: Pointer): boolean
  entry(key: Pointer, value: Pointer, at?: Pointer): boolean
  /** @param name an object, a `str` */
  name(name: Pointer, value: Pointer, at?: Pointer): boolean
  /** The same where there is no object for the name. */
  called(name: string, value: Pointer, at?: Pointer): boolean
}

/** What has slots. */
export interface Shape {
  readonly kind: Kind
  /** @returns how long it is, where that may be more than what was taken */
  read(object: Pointer, take: Taker, type: TypeInfo): number | undefined
  label?(object: Pointer): string
}

/** A set of names that begin and end with two underscores. */
const dunders = (names: string): readonly string[] => names.split(' ').map((name) => `__${name}__`)

/** What stands in every module and in every class's body, and says nothing of the program. */
export const HIDDEN: ReadonlySet<string> = new Set([
  ...dunders(
    'class name doc package loader spec builtins file cached module qualname dict weakref firstlineno static_attributes classcell ' +
      'classdictcell classdict annotations annotations_cache annotate annotate_func conditional_annotations type_params orig_bases',
  ),
  '__value of the last expression__',
  '_abc_impl',
  '_engine',
])

/** What making a class adds to it, or decorating it. */
const ADDED_TO_CLASSES: ReadonlySet<string> = new Set(
  dunders('dataclass_fields dataclass_params match_args parameters abstractmethods slots'),
)

/** What stands in a class for its instances' slots. */
const DESCRIPTORS: ReadonlySet<string> = new Set(['member_descriptor', 'getset_descriptor'])

/** A class that says what is equal, and not what hashes are, has none. */
function isShownInClass(name: string, form: string): boolean {
  if (HIDDEN.has(name) || ADDED_TO_CLASSES.has(name) || DESCRIPTORS.has(form)) return false
  return name !== '__hash__' || form !== 'NoneType'
}

/** Of an exception: what it was raised from, and while which one. */
const CHAIN = [
  ['__cause__', 28],
  ['__context__', 24],
] as const

/**
 * @param isOwnCode whether a code object is of the program's own files
 * @returns how an object is read
 */
export function createShapes(
  memory: Memory,
  types: Types,
  isOwnCode: (code: Pointer) => boolean,
): (object: Pointer, type: TypeInfo) => Shape | Literal {
  const { word } = memory
  const isPlain = (value: Pointer): boolean => types.of(value).literal !== undefined

  const instance: Shape = {
    kind: 'instance',
    read(object, take, type) {
      const { isOwn, form, members } = type
      for (const { name, offset } of members) {
        const value = word(object + offset)
        if (value !== 0 && (isOwn || isPlain(value)) && !take.called(name, value)) return
      }
      if (form === 'types.SimpleNamespace') readDict(memory, word(object + 8), take.name)
      else if (isOwn) readAttributes(memory, object, type, take.name)
      else
        readAttributes(memory, object, type, (key, _, at) => {
          const value = word(at)
          return !isPlain(value) || take.name(key, value)
        })
      return undefined
    },
  }
  const sequence = (form: 'list' | 'tuple' | 'deque'): Shape => ({
    kind: 'sequence',
    read: (object, take) => readSequence(memory, form, object, take.item),
  })
  const namedTuple: Shape = {
    kind: 'instance',
    read(object, take, { fields = [] }) {
      fields.every((name, index) => take.called(name, word(object + 16 + index * 4)))
      return undefined
    },
  }
  const mapping = (read: typeof readDict): Shape => ({
    kind: 'mapping',
    read: (object, take) => read(memory, object, take.entry),
  })
  const set: Shape = {
    kind: 'set',
    read: (object, take) => readSet(memory, object, (key) => take.entry(key, key)),
  }
  const exception: Shape = {
    kind: 'other',
    read(object, take, type) {
      if (word(object + 12) !== 0) take.called('args', word(object + 12))
      for (const [name, offset] of CHAIN)
        if (word(object + offset) !== 0) take.called(name, word(object + offset))
      readAttributes(memory, object, type, take.name)
      return undefined
    },
  }
  const ownClass: Shape = {
    kind: 'class',
    label: (object) => types.info(object).name,
    read(object, take) {
      readDict(memory, word(object + TYPE.dict), (key, _, at) => {
        const value = word(at)
        return !isShownInClass(memory.text(key, 40), types.of(value).form) || take.name(key, value)
      })
      return undefined
    },
  }
  const wrapper: Shape = {
    kind: 'other',
    read(object, take) {
      if (word(object + 8) !== 0) take.called('function', word(object + 8))
      return undefined
    },
  }
  const generator: Shape = {
    kind: 'other',
    label: (object) => memory.text(word(object + GENERATOR.qualName), 100),
    read: () => undefined,
  }
  const method: Shape = {
    kind: 'other',
    read(object, take) {
      if (take.called('__self__', word(object + 12))) take.called('__func__', word(object + 8))
      return undefined
    },
  }
  const ownFunction: Shape = {
    kind: 'function',
    label: (object) => labelFunction(memory, object),
    read(object, take) {
      for (const { name, cell } of readClosure(memory, object)) {
        const value = memory.peek(cell + 8)
        if (value === 0) word(cell + 8)
        else if (!take.called(name, value, cell + 8)) break
      }
      return undefined
    },
  }
  const [list, tuple, dict, orderedDict] = [
    sequence('list'),
    sequence('tuple'),
    mapping(readDict),
    mapping(readOrderedDict),
  ]
  const byForm: Readonly<Record<string, Shape>> = {
    'collections.deque': sequence('deque'),
    set,
    frozenset: set,
    'types.SimpleNamespace': instance,
    object: instance,
    generator,
    coroutine: generator,
    async_generator: generator,
    property: wrapper,
    staticmethod: wrapper,
    classmethod: wrapper,
    method,
  }
  const libraryFunction = plain(
    (object) => `<function ${memory.text(word(object + FUNCTION.qualName), 100)}>`,
  )
  const libraryClass = plain((object) => `<class '${types.info(object).name}'>`)
  const unknown = plain((_, { name }) => `<${name}>`)

  return (object, type) => {
    const { flags, form, literal } = type
    if (literal !== undefined) return literal
    if ((flags & FLAG.list) !== 0) return list
    // A class may say that it has names for more items than there are.
    if ((flags & FLAG.tuple) !== 0) return type.fields?.length === word(object + 8) ? namedTuple : tuple
    if ((flags & FLAG.dict) !== 0) return form === 'collections.OrderedDict' ? orderedDict : dict
    if ((flags & FLAG.exception) !== 0) return exception
    if ((flags & FLAG.type) !== 0) return types.info(object).isOwn ? ownClass : libraryClass
    if (form === 'function') return isOwnCode(word(object + FUNCTION.code)) ? ownFunction : libraryFunction
    return Object.hasOwn(byForm, form) ? (byForm[form] ?? unknown) : unknown
  }
}
