import type { Workspace } from './workspace'

/** Folders are called as files are, with a slash at the end: `lib/`. */
const isFolder = (name: string): boolean => name.endsWith('/')

/** The folders that files are in, each once, in the order in which the files are shown: `lib/`, `lib/deep/`. */
export function foldersOf({ files }: Workspace): readonly string[] {
  const folders = new Set<string>()
  for (const { name } of files)
    for (let end = name.indexOf('/') + 1; end > 0; end = name.indexOf('/', end) + 1)
      folders.add(name.slice(0, end))
  return [...folders]
}

/** Names of the files in a folder, and in those below it. */
export function filesIn({ files }: Workspace, folder: string): readonly string[] {
  return files.map(({ name }) => name).filter((name) => name.startsWith(folder))
}

/** What a file or folder is called that a reader calls something else: who names a folder may leave out its slash. */
export function asNamed(name: string, to: string): string {
  return isFolder(name) ? to.replace(/\/?$/, '/') : to
}

/** What files are called when one of them, or a folder, is called something else. */
export function namesAfter(workspace: Workspace, name: string, to: string): ReadonlyMap<string, string> {
  const files = isFolder(name) ? filesIn(workspace, name) : [name]
  return new Map(files.map((file) => [file, asNamed(name, to) + file.slice(name.length)] as const))
}
