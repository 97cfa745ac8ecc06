import { describeBadName, describeBadProgram, MOST_BYTES, MOST_FILES, sizeOf } from '../sandbox/program'
import type { ProgramFile } from '../sandbox/protocol'

/** What the playground works on: the files of one program, and how it is run. It is never changed; each step gives another one. */
export interface Workspace {
  /** Id of the language that its main file is in. */
  readonly language: string
  /** In the order in which they are shown; names are unique. */
  readonly files: readonly ProgramFile[]
  /** Name of the file that is run. */
  readonly main: string
  /** What follows the main file's name on a command line. */
  readonly args: readonly string[]
  /** Lines that the program reads before the reader is asked. */
  readonly input: readonly string[]
}

/** A workspace of one file. */
export function workspaceOf(language: string, main: string, content: string): Workspace {
  return { language, files: [{ name: main, content }], main, args: [], input: [] }
}

/** @returns the file of this name, if there is one */
export function fileNamed(workspace: Workspace, name: string): ProgramFile | undefined {
  return workspace.files.find((file) => file.name === name)
}

/** Another text in a file that is there. */
export function withText(workspace: Workspace, name: string, content: string): Workspace {
  return replaceFile(workspace, name, { name, content })
}

/**
 * One more file, behind the others.
 *
 * @throws RangeError in words for the reader when the name is taken or none, or when it is too much
 */
export function addFile(workspace: Workspace, file: ProgramFile): Workspace {
  return checked({ ...workspace, files: [...workspace.files, file] })
}

/**
 * Files that come from outside, a device or a run: each takes the place of one of its name. The main file keeps its place.
 *
 * @throws RangeError in words for the reader when one cannot be taken; then none is
 */
export function putFiles(workspace: Workspace, files: readonly ProgramFile[]): Workspace {
  let next = workspace
  for (const file of files)
    next =
      fileNamed(next, file.name) === undefined
        ? { ...next, files: [...next.files, file] }
        : replaceFile(next, file.name, file)
  return checked(next)
}

/**
 * As {@link putFiles}, with as many of the files as there is room for, from the first on.
 *
 * @returns the workspace, and how many were left out
 * @throws RangeError in words for the reader when one cannot be beside another
 */
export function putWithinBounds(
  workspace: Workspace,
  files: readonly ProgramFile[],
): { readonly workspace: Workspace; readonly omitted: number } {
  const sizes = new Map(workspace.files.map((file) => [file.name, sizeOf(file)]))
  let bytes = sizeOfAll(workspace)
  const taken = files.filter((file) => {
    const old = sizes.get(file.name)
    const after = bytes - (old ?? 0) + sizeOf(file)
    if ((old === undefined && sizes.size === MOST_FILES) || after > MOST_BYTES) return false
    sizes.set(file.name, sizeOf(file))
    bytes = after
    return true
  })
  return { workspace: putFiles(workspace, taken), omitted: files.length - taken.length }
}

/** @throws RangeError in words for the reader when the new name is taken or none */
export function renameFile(workspace: Workspace, from: string, to: string): Workspace {
  return renameFiles(workspace, new Map([[from, to]]))
}

/**
 * Gives files other names, all at once.
 *
 * @param names the new one of each; what is not there is not renamed
 * @throws RangeError in words for the reader when one is taken or none; then nothing is renamed
 */
export function renameFiles(workspace: Workspace, names: ReadonlyMap<string, string>): Workspace {
  const renamed = (name: string): string => names.get(name) ?? name
  const files = workspace.files.map((file) =>
    names.has(file.name) ? { ...file, name: renamed(file.name) } : file,
  )
  return checked({ ...workspace, files, main: renamed(workspace.main) })
}

/** Without a file. @throws RangeError in words for the reader when it is the main one */
export function removeFile(workspace: Workspace, name: string): Workspace {
  if (workspace.main === name)
    throw new RangeError(`“${name}” is the file that is run. Make another one the main file first.`)
  return { ...workspace, files: workspace.files.filter((file) => file.name !== name) }
}

/** @throws RangeError in words for the reader when there is no such file, or it is no text */
export function withMain(workspace: Workspace, main: string): Workspace {
  return checked({ ...workspace, main })
}

/** A name that no file has: `notes.py`, then `notes2.py`. @param name what it should be */
export function freeName(workspace: Workspace, name: string): string {
  const dot = name.lastIndexOf('.')
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  let free = name
  for (let number = 2; fileNamed(workspace, free) !== undefined; number += 1)
    free = `${stem}${number}${ending}`
  return free
}

/** Bytes of all files. */
export function sizeOfAll({ files }: Workspace): number {
  return files.reduce((sum, file) => sum + sizeOf(file), 0)
}

/**
 * Reads a workspace that comes from storage or a link: what is not one is nothing.
 *
 * @returns undefined for anything that cannot be run
 */
export function readWorkspace(value: unknown): Workspace | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { language, files, main, args, input } = value as Partial<Record<keyof Workspace, unknown>>
  if (typeof language !== 'string' || typeof main !== 'string') return undefined
  if (!isTexts(args) || !isTexts(input) || !Array.isArray(files) || !files.every(isFile)) return undefined
  const workspace = { language, files, main, args, input }
  return describeBadProgram(workspace) === undefined ? workspace : undefined
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

function isFile(value: unknown): value is ProgramFile {
  if (typeof value !== 'object' || value === null) return false
  const { name, content } = value as Partial<Record<keyof ProgramFile, unknown>>
  return typeof name === 'string' && (typeof content === 'string' || content instanceof ArrayBuffer)
}

function replaceFile(workspace: Workspace, name: string, file: ProgramFile): Workspace {
  return { ...workspace, files: workspace.files.map((old) => (old.name === name ? file : old)) }
}

function checked(workspace: Workspace): Workspace {
  const problem =
    workspace.files.map(({ name }) => describeBadName(name)).find((words) => words !== undefined) ??
    describeBadProgram(workspace)
  if (problem !== undefined) throw new RangeError(problem)
  return workspace
}
