import type { EmscriptenModule } from './emscripten'

/** What Linux takes for a part of a path, and for a path, in bytes. */
const LONGEST_PART = 255
const LONGEST_PATH = 4095

/** Emscripten's number for a name that is longer. */
const ENAMETOOLONG = 37

const encoder = new TextEncoder()

/** A character is at most so many bytes for each of its units in UTF-16. */
const MOST_BYTES = 3

const isLonger = (name: string, most: number): boolean =>
  name.length * MOST_BYTES > most && (name.length > most || encoder.encode(name).length > most)

/** Sees to it that no file has a name that none can have on Linux. */
export function limitNames({ FS }: EmscriptenModule): void {
  const { lookupNode, lookupPath, mayCreate } = FS
  const refuse = (): never => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Emscripten's own kind, which is no Error
    throw new FS.ErrnoError(ENAMETOOLONG)
  }
  FS.lookupNode = (parent, name) => {
    return isLonger(name, LONGEST_PART) ? refuse() : lookupNode(parent, name)
  }
  FS.mayCreate = (folder, name) => (isLonger(name, LONGEST_PART) ? ENAMETOOLONG : mayCreate(folder, name))
  FS.lookupPath = (path, options) => {
    // What is relative has become absolute by now.
    const home = `${FS.cwd()}/`
    const given = path.startsWith(home) ? path.slice(home.length) : path
    return isLonger(given, LONGEST_PATH) ? refuse() : lookupPath(path, options)
  }
}
