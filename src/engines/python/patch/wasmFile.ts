/*
 * As much of WebAssembly's binary format (webassembly.github.io/spec/core/binary) as it takes to edit functions where they stand: no
 * byte moves, so that all indices, addresses and the rest of the file stay as they are.
 */

const IMPORT = 2
const FUNCTIONS = 3
const EXPORT = 7
const ELEMENTS = 9
const CODE = 10
const DATA = 11
const FUNCTION = 0
const CALL = 0x10
const I32_CONST = 0x41
const NOP = 0x01
const END = 0x0b

/** A stretch of the file. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch of the file that is in memory from an address on; −1 for one that has none. */
export interface Segment extends Stretch {
  readonly address: number
}

/** A WebAssembly file that is being edited. */
export interface WasmFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** All the code. */
  readonly code: Stretch
  /** The code of each function, its locals first. */
  readonly bodies: readonly Stretch[]
  /** All the data. */
  readonly segments: readonly Segment[]
  /** The code of an exported function, its locals first. @throws Error when there is none of that name */
  body(exported: string): Stretch
  /** The code of a function by its index. @throws Error when it is imported, or there is none */
  bodyAt(index: number): Stretch
  /** The index of an exported function. @throws Error when there is none of that name */
  indexOf(exported: string): number
  /** The index of a function's type. */
  typeOf(index: number): number | undefined
  /** Has the table name a function in place of another one. @throws Error when it does not name that */
  replaceInTable(index: number, by: number): void
  /** The code of the one function that has a piece so many times. @throws Error when there is not exactly one */
  bodyWith(piece: readonly number[], occurs: number): Stretch
  /** `call` of an exported function, in as many bytes as wanted. @throws Error when there is none of that name */
  call(exported: string, length?: number): number[]
  /** `call` of an imported function. @throws Error when there is none of that name */
  callImport(name: string): number[]
  /** Where the file holds what memory has at an address. @throws Error when it holds nothing for it */
  data(address: number): number
}

/** An unsigned number as LEB128. @param length pads with bytes that add nothing */
export function unsigned(value: number, length = 0): number[] {
  const bytes: number[] = []
  for (let rest = value; bytes.length < length || rest > 0 || bytes.length === 0; rest >>>= 7)
    bytes.push(rest & 0x7f)
  return bytes.map((byte, index) => (index < bytes.length - 1 ? byte | 0x80 : byte))
}

/** `i32.const`. @param value at least 0 */
export function i32Const(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push(rest & 0x7f)
    rest >>>= 7
  } while (rest > 0)
  // The last bit of the last byte is the sign.
  if ((bytes.at(-1) ?? 0) & 0x40) bytes.push(0)
  return [I32_CONST, ...bytes.map((byte, index) => (index < bytes.length - 1 ? byte | 0x80 : byte))]
}

/** @throws Error when the file is not written as expected */
export function openWasm(file: Uint8Array): WasmFile {
  const bytes = Uint8Array.from(file)
  let at = 8

  function read(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error('The interpreter’s file ends too early.')
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
  }
  function name(): string {
    const length = read()
    at += length
    return new TextDecoder().decode(bytes.subarray(at - length, at))
  }

  const sections = new Map<number, Stretch>()
  while (at < bytes.length) {
    const id = read()
    const length = read()
    sections.set(id, { start: at, end: at + length })
    at += length
  }
  function open(id: number): number {
    const section = sections.get(id)
    if (!section) throw new Error(`The interpreter’s file has no section ${id}.`)
    at = section.start
    return read()
  }

  const imported: string[] = []
  for (let count = open(IMPORT); count > 0; count -= 1) {
    name()
    const field = name()
    const kind = bytes[at++]
    if (kind === FUNCTION) imported.push(field)
    if (kind === 1 || kind === 3) at += 1
    const flags = kind === 1 || kind === 2 ? read() : 0
    if (kind === 3) at += 1
    else if (kind === 4) at += 1
    if (kind !== 3) read()
    if (flags & 1) read()
  }
  const types = imported.map((): number | undefined => undefined)
  for (let count = open(FUNCTIONS); count > 0; count -= 1) types.push(read())
  const exported = new Map<string, number>()
  for (let count = open(EXPORT); count > 0; count -= 1) {
    const field = name()
    const kind = bytes[at++]
    const index = read()
    if (kind === FUNCTION) exported.set(field, index)
  }
  /** Where the one table that there is names its functions. */
  const named: Stretch[] = []
  if (open(ELEMENTS) !== 1 || read() !== 0) throw new Error('The interpreter’s file has another table.')
  at += 1
  read()
  at += 1
  for (let count = read(); count > 0; count -= 1) {
    const start = at
    read()
    named.push({ start, end: at })
  }
  const bodies: Stretch[] = []
  for (let count = open(CODE); count > 0; count -= 1) {
    const length = read()
    bodies.push({ start: at, end: at + length })
    at += length
  }
  const segments: Segment[] = []
  for (let count = open(DATA); count > 0; count -= 1) {
    let address = -1
    if (read() === 0) {
      at += 1
      address = read()
      at += 1
    }
    const length = read()
    segments.push({ address, start: at, end: at + length })
    at += length
  }

  function indexOf(field: string): number {
    const index = exported.get(field)
    if (index === undefined) throw new Error(`The interpreter has no function ${field}.`)
    return index
  }
  function bodyAt(index: number): Stretch {
    const body = bodies[index - imported.length]
    if (!body) throw new Error(`The interpreter has no function ${index} of its own.`)
    return body
  }
  const code = sections.get(CODE)
  if (!code) throw new Error('The interpreter’s file has no code.')
  return {
    bytes,
    code,
    bodies,
    segments,
    body: (field) => bodyAt(indexOf(field)),
    bodyAt,
    indexOf,
    typeOf: (index) => types[index],
    replaceInTable(index, by) {
      const number = unsigned(index)
      const places = named.filter(
        ({ start, end }) =>
          end - start === number.length && number.every((byte, offset) => bytes[start + offset] === byte),
      )
      if (places.length === 0) throw new Error(`The table does not name function ${index}.`)
      for (const { start } of places) bytes.set(unsigned(by, number.length), start)
    },
    bodyWith(piece, occurs) {
      const all = findAll(bytes, code, piece)
      const [found, ...others] = bodies.filter(
        ({ start, end }) => all.filter((place) => place >= start && place < end).length === occurs,
      )
      if (!found || others.length > 0)
        throw new Error('The interpreter’s function was not found by its code.')
      return found
    },
    call: (field, length = 0) => [CALL, ...unsigned(indexOf(field), Math.max(0, length - 1))],
    callImport(field) {
      const index = imported.indexOf(field)
      if (index === -1) throw new Error(`The interpreter does not import ${field}.`)
      return [CALL, ...unsigned(index)]
    },
    data(address) {
      const segment = segments.find(
        ({ address: first, start, end }) => address >= first && address < first + end - start,
      )
      if (!segment) throw new Error(`The interpreter’s file has no data for ${address}.`)
      return segment.start + address - segment.address
    },
  }
}

/** Where a piece of code begins, each time that it is there. */
export function findAll(bytes: Uint8Array, { start, end }: Stretch, piece: readonly number[]): number[] {
  const found: number[] = []
  const [first = 0] = piece
  for (let at = bytes.indexOf(first, start); at !== -1 && at < end; at = bytes.indexOf(first, at + 1)) {
    if (piece.every((byte, index) => bytes[at + index] === byte)) found.push(at)
  }
  return found
}

/** Writes a function's code anew. @param code with its locals, without the final `end` @throws Error when it does not fit */
export function writeBody({ bytes }: WasmFile, { start, end }: Stretch, code: readonly number[]): void {
  if (start + code.length >= end) throw new Error('The code is longer than the function that it replaces.')
  bytes.set(code, start)
  bytes.fill(NOP, start + code.length, end - 1)
  bytes[end - 1] = END
}

/**
 * Replaces a piece of code that is looked for.
 *
 * @param to as many bytes, or fewer: what follows then stays as it is; a function is given all that stands before a piece
 * @param occurs how often the piece is there
 * @param isMeant looks at the bytes after a piece
 * @throws Error when it is not there as often as it should
 */
export function replace(
  { bytes }: WasmFile,
  { start, end }: Stretch,
  from: readonly number[],
  to: readonly number[] | ((before: Uint8Array) => readonly number[]),
  occurs = 1,
  isMeant: (after: Uint8Array) => boolean = () => true,
): void {
  const found = findAll(bytes, { start, end }, from).filter((at) =>
    isMeant(bytes.subarray(at + from.length, end)),
  )
  if (found.length !== occurs)
    throw new Error(`The interpreter has a piece of code ${found.length} times, not ${occurs}.`)
  for (const at of found) bytes.set(typeof to === 'function' ? to(bytes.subarray(0, at)) : to, at)
}
