import type { EmscriptenModule, FileNode } from './emscripten'

/** What Linux takes for a part of a path, and for a path, in bytes. */
const LONGEST_PART = 255
const LONGEST_PATH = 4095

/** Emscripten's numbers for a name that is longer, and for a file that is used as a folder. */
const ENAMETOOLONG = 37
const ENOTDIR = 54

const encoder = new TextEncoder()

/** A character is at most so many bytes for each of its units in UTF-16. */
const MOST_BYTES = 3

const isLonger = (name: string, most: number): boolean =>
  name.length * MOST_BYTES > most && (name.length > most || encoder.encode(name).length > most)

/** Sees to it that no file has a name that none can have on Linux, or is taken for a folder. */
export function limitNames({ FS }: EmscriptenModule): void {
  const { lookupNode, lookupPath, mayCreate, unlink, rename } = FS
  const refuse = (errno = ENAMETOOLONG): never => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Emscripten's own kind, which is no Error
    throw new FS.ErrnoError(errno)
  }
  FS.lookupNode = (parent, name) => {
    return isLonger(name, LONGEST_PART) ? refuse() : lookupNode(parent, name)
  }
  FS.mayCreate = (folder, name) => (isLonger(name, LONGEST_PART) ? ENAMETOOLONG : mayCreate(folder, name))
  FS.lookupPath = (path, options) => {
    // What is relative has become absolute by now.
    const home = `${FS.cwd()}/`
    const given = path.startsWith(home) ? path.slice(home.length) : path
    if (isLonger(given, LONGEST_PATH)) refuse()
    const found = lookupPath(path, options)
    // There is none where a file is to be made.
    const { node }: { node?: FileNode } = found
    return path.endsWith('/') && node && FS.isFile(node.mode) ? refuse(ENOTDIR) : found
  }
  // These two look at the folder alone, for a name without its slash.
  FS.unlink = (path) => {
    if (path.endsWith('/')) FS.lookupPath(path)
    unlink(path)
  }
  FS.rename = (path, name) => {
    if (path.endsWith('/')) FS.lookupPath(path)
    rename(path, name)
  }
}
