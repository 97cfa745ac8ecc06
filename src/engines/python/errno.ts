import type { Pointer } from './emscripten'
import { WORDS } from './patch/hooks'
import errnos from './prelude/errnos.json'

/*
 * C code here was compiled with the error numbers of WASI, and compares with them. Python is to see those of Linux. So they are
 * translated where an exception is made of one (patchInterpreter.ts); the rest, such as the module `errno`, is done in
 * prelude/linux.py. errnos.json has for each name the number on Linux, the one here, and the words that Linux has for it.
 */

const entries = Object.values(errnos).map(([linux, wasi, words]) => ({
  linux: Number(linux),
  wasi: Number(wasi),
  words: String(words),
}))
const linuxOf = new Map(entries.map(({ linux, wasi }) => [wasi, linux]))
const wordsOf = new Map(entries.map(({ linux, words }) => [linux, words]))

/** Linux's number for one of the C library's; any other stays as it is. */
export function toLinux(wasi: number): number {
  return linuxOf.get(wasi) ?? wasi
}

/** Writes what `strerror` has to say of one of Linux's numbers over what it said last. @returns its address */
export function writeWords(memory: Uint8Array, linux: number): Pointer {
  const words = wordsOf.get(linux) ?? (linux === 0 ? 'Success' : `Unknown error ${linux}`)
  memory.set(new TextEncoder().encode(`${words}\0`), WORDS)
  return WORDS
}
