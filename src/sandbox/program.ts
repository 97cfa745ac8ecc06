import type { Program, ProgramFile, Stdin } from './protocol'

/** How many files a program may have, and how many bytes all of them, when it starts and when it has ended. */
export const MOST_FILES = 1_000
export const MOST_BYTES = 32 * 2 ** 20
/** What file systems take for one part of a path, in bytes. */
const LONGEST_PART = 255
const LONGEST_NAME = 1_000

/** Nothing to read, and it says so: what a program gets in a check. */
const NO_INPUT: Stdin = { lines: [], closed: true }

/** A program that is one file. @param main its name */
export function oneFile(main: string, content: string, stdin: Stdin = NO_INPUT): Program {
  return { files: [{ name: main, content }], main, args: [], stdin }
}

/** Bytes of a file's content; a text's are those of UTF-8. */
export function sizeOf({ content }: ProgramFile): number {
  return typeof content === 'string' ? encoder.encode(content).length : content.byteLength
}

const encoder = new TextEncoder()

/**
 * What keeps a path from being a file's name in a program: names are relative, with slashes, and lead to one place only.
 *
 * @returns words for the reader; undefined for a name that is fine
 */
export function describeBadName(name: string): string | undefined {
  const shown = JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
  if (name === '') return 'A file needs a name.'
  if (name.includes('\\')) return `The file name ${shown} has a backslash; folders are separated by “/”.`
  if (/[\0-\x1f\x7f]/.test(name)) return `The file name ${shown} has a control character in it.`
  if (name.startsWith('/'))
    return `The file name ${shown} must not begin with “/”: it is relative to the program’s folder.`
  const parts = name.split('/')
  if (parts.includes(''))
    return `The file name ${shown} has an empty part; write one “/” between folders, and none at the end.`
  if (parts.includes('.') || parts.includes('..'))
    return `The file name ${shown} must not have “.” or “..” as a part: it leads to one place only.`
  if (/\p{Surrogate}/u.test(name)) return `The file name ${shown} has half a character in it.`
  if (name.length > LONGEST_NAME || parts.some((part) => encoder.encode(part).length > LONGEST_PART))
    return `The file name ${shown} is too long.`
  return undefined
}

/**
 * What keeps a program from being run: its files' names, their number or size, or a main file that is not there.
 *
 * @returns words for the reader; undefined for a program that is fine
 */
export function describeBadProgram({ files, main }: Pick<Program, 'files' | 'main'>): string | undefined {
  if (files.length > MOST_FILES)
    return `The program has ${files.length} files; ${MOST_FILES} are possible. Take some away.`
  const names = new Set<string>()
  let bytes = 0
  for (const file of files) {
    const problem = describeBadName(file.name)
    if (problem !== undefined) return problem
    if (names.has(file.name)) return `There are two files ${JSON.stringify(file.name)}; rename one of them.`
    names.add(file.name)
    bytes += sizeOf(file)
  }
  for (const name of names)
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
      if (names.has(name.slice(0, at)))
        return `${JSON.stringify(name.slice(0, at))} is a file and a folder at once; rename one of them.`
  if (bytes > MOST_BYTES)
    return `The program’s files are ${Math.ceil(bytes / 2 ** 20)} MiB together; ${MOST_BYTES / 2 ** 20} MiB are possible.`
  const mainFile = files.find(({ name }) => name === main)
  if (mainFile === undefined) return `There is no file ${JSON.stringify(main)} to run.`
  if (typeof mainFile.content !== 'string')
    return `${JSON.stringify(main)} is not a text, so it cannot be run.`
  return undefined
}

/**
 * Keeps of the files that a program has left what may go on: those with a fine name, from the first on, within the bounds.
 *
 * @returns the files, and how many were left out
 */
export function boundFiles(written: readonly ProgramFile[]): {
  files: readonly ProgramFile[]
  omitted: number
} {
  const files: ProgramFile[] = []
  const names = new Set<string>()
  let bytes = 0
  for (const file of written) {
    if (files.length === MOST_FILES) break
    const size = sizeOf(file)
    if (bytes + size > MOST_BYTES || names.has(file.name) || describeBadName(file.name) !== undefined)
      continue
    names.add(file.name)
    bytes += size
    files.push(file)
  }
  return { files, omitted: written.length - files.length }
}
