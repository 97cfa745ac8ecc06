/*
 * What a module of WebAssembly can make of tables, read from its binary format; see
 * https://webassembly.github.io/spec/core/binary/modules.html. Only what the platform has accepted as a module is read.
 */

/** As many entries as a table can have in any browser; see https://webassembly.github.io/spec/js-api/#limits. */
export const LARGEST_TABLE = 10_000_000

/** What a table takes besides its entries, in entries. */
export const TABLE_COST = 100

const IMPORTS = 2
const TABLES = 4
/** An import's kinds. */
const [FUNCTION, TABLE, MEMORY, GLOBAL, TAG] = [0, 1, 2, 3, 4] as const
/** Prefix and number of the instruction `table.grow`. */
const [NUMERIC, TABLE_GROW] = [0xfc, 15] as const
/** A table whose entries have an expression as their first value. */
const WITH_VALUE = 0x40
/** A reference that can be null, and one that cannot: the type to which it refers follows. */
const [NULLABLE, NON_NULL] = [0x63, 0x64] as const

interface Limits {
  readonly least: number
  /** Infinity where there is none. */
  readonly most: number
}

/** Reads integers, names and types one after the other, with nothing that a program can replace. */
class Reader {
  at = 0
  constructor(readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.at++] ?? 0
  }

  /** A LEB128 integer of 64 bits at most; a signed one is read as if it were none, which ends at the same byte. */
  integer(): number {
    let value = 0
    for (let scale = 1; scale < 2 ** 70; scale *= 128) {
      const byte = this.byte()
      value += (byte & 0x7f) * scale
      if (byte < 0x80) break
    }
    return value
  }

  name(): void {
    const length = this.integer()
    this.at += length
  }

  type(): void {
    const type = this.byte()
    if (type === NULLABLE || type === NON_NULL) this.integer()
  }

  limits(): Limits {
    const flags = this.byte()
    const least = this.integer()
    return { least, most: flags & 1 ? this.integer() : Infinity }
  }
}

/** @returns how many tables are imported */
function readImports(reader: Reader): number {
  let tables = 0
  for (let left = reader.integer(); left > 0; left -= 1) {
    reader.name()
    reader.name()
    const kind = reader.byte()
    if (kind === TABLE) {
      tables += 1
      reader.type()
      reader.limits()
    } else if (kind === MEMORY) reader.limits()
    else if (kind === GLOBAL) {
      reader.type()
      reader.byte()
    } else if (kind === TAG) {
      reader.byte()
      reader.integer()
    } else if (kind === FUNCTION) reader.integer()
    // An import of a kind that came later may hold a table.
    else return Infinity
  }
  return tables
}

/**
 * @param grows whether the module can add entries
 * @returns how many entries the tables can have that the module makes; Infinity where one is given in a form that is not followed here
 */
function readDeclared(reader: Reader, grows: boolean): number {
  let entries = 0
  for (let left = reader.integer(); left > 0; left -= 1) {
    if (reader.bytes[reader.at] === WITH_VALUE) return Infinity
    reader.type()
    const { least, most } = reader.limits()
    const added = most < LARGEST_TABLE ? most : LARGEST_TABLE
    entries += TABLE_COST + (grows && added > least ? added : least)
  }
  return entries
}

/** Whether `table.grow` may be among the instructions: other bytes can look like it, and nothing else can be it. */
function mayGrow(bytes: Uint8Array, length: number): boolean {
  const reader = new Reader(bytes)
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] !== NUMERIC) continue
    reader.at = at + 1
    if (reader.integer() === TABLE_GROW) return true
  }
  return false
}

/**
 * How many entries the tables of one instance can come to have, imported ones with those that it can add.
 *
 * @param bytes of a module that the platform has accepted
 * @param length how many they are
 * @returns Infinity where that cannot be told
 */
export function readTables(bytes: Uint8Array, length: number): number {
  const reader = new Reader(bytes)
  reader.at = 8
  const grows = mayGrow(bytes, length)
  let entries = 0
  while (reader.at < length) {
    const section = reader.byte()
    const size = reader.integer()
    const next = reader.at + size
    if (section === IMPORTS) {
      const imported = readImports(reader)
      if (grows || imported === Infinity) entries += imported * LARGEST_TABLE
    } else if (section === TABLES) entries += readDeclared(reader, grows)
    reader.at = next
  }
  return entries
}
