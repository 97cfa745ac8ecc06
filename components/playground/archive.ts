import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { MOST_BYTES, MOST_FILES } from '../../src/sandbox/program'
import type { ProgramFile } from '../../src/sandbox/protocol'
import { languageNamed } from '../../src/engines/languages'
import { putFiles, readWorkspace, type Workspace, workspaceOf } from '../../src/workspace/workspace'
import { languageOfFile } from './files/language'
import { isLeftover } from './files/leftovers'
import { asText } from './files/asText'
import { readSums, sumOf } from './files/zipSums'

/** In a project's archive: how the files are run. The files stand in a folder, so no name of theirs is this one. */
const ABOUT = 'project.json'
const FOLDER = 'files/'
const PROTOTYPE = '__proto__'

/** Files as they are, in a zip. */
export function packFiles(files: readonly ProgramFile[]): Uint8Array<ArrayBuffer> {
  return pack(files.map((file) => [file.name, bytesOf(file)]))
}

/** A whole project in a zip, which {@link unpackProject} reads. */
export function packProject(workspace: Workspace): Uint8Array<ArrayBuffer> {
  const { files, ...about } = workspace
  return pack([
    [ABOUT, strToU8(JSON.stringify(about))],
    ...files.map((file) => [`${FOLDER}${file.name}`, bytesOf(file)] as const),
  ])
}

/** One file after the other: the library's call for all at once keeps names as an object's, which loses `__proto__`. */
function pack(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, part) => {
    if (error !== null) throw error
    parts.push(part)
  })
  for (const [name, bytes] of files) {
    const entry = new ZipDeflate(name)
    zip.add(entry)
    entry.push(bytes, true)
  }
  zip.end()
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/**
 * Reads a project out of a zip: one that {@link packProject} made, or any with a program in it.
 *
 * @throws RangeError in words for the reader when there is none, or it is too much
 */
export function unpackProject(archive: ArrayBuffer): Workspace {
  const entries = unpack(new Uint8Array(archive))
  const about = entries.find(({ name }) => name === ABOUT)
  const inFolder = entries.filter(({ name }) => name.startsWith(FOLDER))
  if (typeof about?.content === 'string' && inFolder.length === entries.length - 1) {
    const files = inFolder.map(({ name, content }) => ({ name: name.slice(FOLDER.length), content }))
    const workspace = readWorkspace({ ...parsed(about.content), files })
    if (workspace === undefined || languageNamed(workspace.language) === undefined)
      throw new RangeError('This archive is damaged, so the project in it cannot be opened.')
    return workspace
  }
  const files = withoutFolder(entries)
  const programs = files.filter(
    ({ name, content }) => typeof content === 'string' && languageOfFile(name) !== undefined,
  )
  const main =
    programs.find(({ name }) => languageOfFile(name)?.mainFile === name) ??
    programs.find(({ name }) => !name.includes('/')) ??
    programs[0]
  const language = main && languageOfFile(main.name)
  if (main === undefined || language === undefined)
    throw new RangeError('There is no program in this archive that can run here.')
  return putFiles(workspaceOf(language.id, main.name, ''), files)
}

/** Who packs a folder packs its name too: the files are taken out of it, unless it is a package that others import. */
function withoutFolder(entries: readonly ProgramFile[]): readonly ProgramFile[] {
  const folder = /^(?!\.)[^/]+\//.exec(entries[0]?.name ?? '')?.[0]
  if (folder === undefined || !entries.every(({ name }) => name.startsWith(folder))) return entries
  if (entries.some(({ name }) => name === `${folder}__init__.py`)) return entries
  return withoutFolder(entries.map(({ name, content }) => ({ name: name.slice(folder.length), content })))
}

function unpack(archive: Uint8Array): readonly ProgramFile[] {
  const sums = readSums(archive)?.values()
  const expected = new Map<string, number | undefined>()
  let files = 0
  let bytes = 0
  let unpacked: ReturnType<typeof unzipSync>
  try {
    // What comes out of an entry is never more than it says that it is: nothing is inflated beyond the bounds.
    unpacked = unzipSync(archive, {
      filter({ name, originalSize }) {
        // The library asks for each entry in the order of the archive's directory.
        const sum = sums?.next().value
        if (name.endsWith('/') || isLeftover(name)) return false
        files += 1
        bytes += originalSize
        if (files > MOST_FILES + 1 || bytes > MOST_BYTES * 1.1)
          throw new RangeError(
            `There is more in this archive than can be taken: ${MOST_FILES} files and ${MOST_BYTES / 2 ** 20} MiB are possible.`,
          )
        expected.set(name, sum)
        return true
      },
    })
  } catch (reason) {
    if (reason instanceof RangeError) throw reason
    throw new RangeError('This is no zip archive, or it is damaged.', { cause: reason })
  }
  // A file `__proto__` has become the prototype of what the library gives, where it is no name as the others are.
  const prototype: unknown = Object.getPrototypeOf(unpacked)
  const hidden = prototype instanceof Uint8Array ? [[PROTOTYPE, prototype] as const] : []
  return [...Object.entries(unpacked), ...hidden].map(([name, content]) => {
    if (sumOf(content) !== expected.get(name))
      throw new RangeError(
        `This archive is damaged: “${name}” is not as it was when it was packed. Nothing of it was taken.`,
      )
    return { name, content: asText(content.slice().buffer) }
  })
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

function bytesOf({ content }: ProgramFile): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : new Uint8Array(content)
}
