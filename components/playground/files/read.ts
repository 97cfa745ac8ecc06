import { MOST_BYTES, MOST_FILES } from '../../../src/sandbox/program'
import type { ProgramFile } from '../../../src/sandbox/protocol'
import { asText } from './asText'
import type { Dropped } from './dropped'
import { isLeftover } from './leftovers'

/** A file of the reader's device. */
export interface DeviceFile {
  /** Its path below what was chosen. */
  readonly name: string
  readonly file: File
}

/** The files that were chosen. */
export const chosenFiles = (list: Iterable<File>): DeviceFile[] =>
  [...list].map((file) => ({ name: file.name, file }))

/**
 * The files that were dropped; of a folder, all that are in it, but for what tools leave there.
 *
 * @throws RangeError in words for the reader when there are more than a program may have
 * @throws DOMException when a folder cannot be read
 */
export async function droppedFiles(dropped: readonly Dropped[]): Promise<DeviceFile[]> {
  const found: DeviceFile[] = []
  for (const { entry, file } of dropped) {
    if (entry !== null) await collect(entry, entry.name, found)
    else if (file !== null) found.push({ name: file.name, file })
  }
  return found
}

/** Adds all files that an entry of a device's file system is, or has in it. */
async function collect(entry: FileSystemEntry, name: string, found: DeviceFile[]): Promise<void> {
  if (isLeftover(entry.name)) return
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    if (found.push({ name, file }) > MOST_FILES)
      throw new RangeError(`There are more than ${MOST_FILES} files in this folder. None was taken.`)
  } else if (isFolder(entry)) {
    const reader = entry.createReader()
    // It gives some at a time, and none at the end.
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      )
      if (some.length === 0) return
      for (const each of some) await collect(each, `${name}/${each.name}`, found)
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/**
 * Reads files of the reader's device. What is UTF-8 without a zero byte is a text.
 *
 * @throws RangeError in words for the reader when they are more than a program may have; none is read then
 * @throws DOMException when a file cannot be read any more
 */
export async function readFiles(files: readonly DeviceFile[]): Promise<ProgramFile[]> {
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0)
  if (bytes > MOST_BYTES)
    throw new RangeError(
      `These files are ${Math.ceil(bytes / 2 ** 20)} MiB together; ${MOST_BYTES / 2 ** 20} MiB are possible. None was taken.`,
    )
  return Promise.all(
    files.map(async ({ name, file }) => ({ name, content: asText(await file.arrayBuffer()) })),
  )
}
