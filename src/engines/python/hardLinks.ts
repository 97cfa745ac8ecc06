import type { EmscriptenModule, FileNode } from './emscripten'

/*
 * Emscripten's files in memory have one name each. Another name gets a file of its own here, which keeps nothing: whatever is read of
 * it or written to it is the first one's.
 */

const SHARED = ['contents', 'usedBytes', 'mode', 'atime', 'mtime', 'ctime', 'id'] as const

/** All that have ever been names of a file. */
const names = new WeakMap<FileNode, FileNode[]>()

const isThere = (node: FileNode): boolean => node.parent.contents[node.name] === node

/** A file that says under how many names it is found. */
function countNames(node: FileNode, all: readonly FileNode[]): void {
  const { getattr } = node.node_ops
  node.node_ops = {
    ...node.node_ops,
    getattr: (of) => ({ ...getattr(of), nlink: all.filter(isThere).length }),
  }
}

/** Gives a file another name; both paths have been looked at. */
export function linkFile({ FS }: EmscriptenModule, path: string, name: string): void {
  const { node } = FS.lookupPath(path, { follow: false })
  const added = FS.mknod(name, node.mode, 0)
  for (const key of SHARED) {
    Object.defineProperty(added, key, {
      get: () => node[key],
      set: (value: FileNode[typeof key]) => Object.assign(node, { [key]: value }),
    })
  }
  const all = names.get(node) ?? [node]
  if (all.length === 1) countNames(node, all)
  all.push(added)
  names.set(node, all)
  names.set(added, all)
  countNames(added, all)
}
