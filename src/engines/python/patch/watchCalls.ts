import { CALL, GET, I32, MINUS_ONE } from './opcodes'
import { guard } from './guard'
import { findAll, i32Const, unsigned, type WasmFile, writeBody } from './wasmFile'

/** The result of a function that could not make an object. */
const NONE = i32Const(0)

/** A function that is not exported: it stands so many behind one that is. */
type Place = readonly [exported: string, behind: number]

/** A function that comes to call itself by way of others, as deep as what it is called with is nested. */
interface Watched {
  readonly what: string
  readonly at: Place
  /** How many numbers it takes. */
  readonly takes: number
  /** What it returns when it fails. */
  readonly fails: readonly number[]
  /** What calls it by its name; where there is nothing, all find it in the table. */
  readonly from?: Place
  /** An exported function of the same type that nothing here calls. */
  readonly guardAt: string
}

const PROXY = 'PyDictProxy_New'
const ELEMENTS = 'PyInit__elementtree'
const CONSTANTS: Place = ['PyCode_ClearWatcher', 4]

const WATCHED: readonly Watched[] = [
  {
    what: 'marshal.dumps() of an element of a set',
    at: ['PyMarshal_WriteObjectToString', 1],
    from: ['PyMarshal_WriteObjectToFile', 1],
    takes: 3,
    fails: NONE,
    guardAt: 'JsProxy_am_send',
  },
  {
    what: '__deepcopy__() of an element of XML',
    at: [ELEMENTS, 69],
    from: [ELEMENTS, 65],
    takes: 3,
    fails: NONE,
    guardAt: '__crypt_blowfish',
  },
  {
    what: 'constants of code',
    at: CONSTANTS,
    from: CONSTANTS,
    takes: 2,
    fails: MINUS_ONE,
    guardAt: 'iconv_open',
  },
  { what: 'a call of a partial', at: ['PyInit__functools', 13], takes: 4, fails: NONE, guardAt: 'res_send' },
  {
    what: 'a call of a GenericAlias',
    at: ['Py_GenericAlias', 10],
    takes: 4,
    fails: NONE,
    guardAt: 'ns_parserr',
  },
  {
    what: 'an attribute that may be missing',
    at: ['_PyObject_GenericGetAttrWithDict', 0],
    from: ['PyObject_GetOptionalAttr', 0],
    takes: 4,
    fails: NONE,
    guardAt: 'glob',
  },
  { what: 'a call of a method of C', at: [PROXY, 4], takes: 3, fails: NONE, guardAt: 'fopencookie' },
  { what: 'iter() of a mappingproxy', at: [PROXY, 10], takes: 1, fails: NONE, guardAt: 'JsProxy_is_py_json' },
  { what: '| of a mappingproxy', at: [PROXY, 32], takes: 2, fails: NONE, guardAt: 'pyproxy_getflags' },
  { what: 'in a mappingproxy', at: [PROXY, 34], takes: 2, fails: MINUS_ONE, guardAt: 'JsGenerator_send' },
  {
    what: 'len() of a mappingproxy',
    at: [PROXY, 35],
    takes: 1,
    fails: MINUS_ONE,
    guardAt: 'JsProxy_IterNext',
  },
  { what: '[] of a mappingproxy', at: [PROXY, 36], takes: 2, fails: NONE, guardAt: 'lzma_filters_update' },
]

/**
 * CPython does not look how deep these go. Whoever calls them now calls a function that looks, and that raises RecursionError where there
 * is no room.
 */
export function watchCalls(wasm: WasmFile): void {
  for (const { what, at, takes, fails, from, guardAt } of WATCHED) {
    const [index, by] = [find(wasm, at), wasm.indexOf(guardAt)]
    if (wasm.typeOf(index) !== wasm.typeOf(by)) throw new Error(`${guardAt} cannot stand for ${what}.`)
    if (from === undefined) wasm.replaceInTable(index, by)
    else replaceCalls(wasm, find(wasm, from), index, by)
    const args = Array.from({ length: takes }, (_, argument) => [GET, argument]).flat()
    const call = [...args, CALL, ...unsigned(index)]
    writeBody(wasm, wasm.bodyAt(by), [1, 2, I32, ...guard(wasm, takes, takes + 1, call, fails)])
  }
}

function find(wasm: WasmFile, [exported, behind]: Place): number {
  return wasm.indexOf(exported) + behind
}

function replaceCalls(wasm: WasmFile, within: number, index: number, by: number): void {
  const call = [CALL, ...unsigned(index)]
  const places = findAll(wasm.bytes, wasm.bodyAt(within), call)
  if (places.length === 0) throw new Error(`Function ${within} does not call ${index}.`)
  for (const place of places) wasm.bytes.set([CALL, ...unsigned(by, call.length - 1)], place)
}
