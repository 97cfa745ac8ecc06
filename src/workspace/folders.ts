import { type Workspace, withMain } from './workspace'

/** The folders that files are in, each once, in the order in which the files are shown: `lib`, `lib/deep`. */
export function foldersOf({ files }: Workspace): readonly string[] {
  const folders = new Set<string>()
  for (const { name } of files)
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) folders.add(name.slice(0, at))
  return [...folders]
}

/** Names of the files in a folder, and in those below it. */
export function filesIn({ files }: Workspace, folder: string): readonly string[] {
  return files.map(({ name }) => name).filter((name) => name.startsWith(`${folder}/`))
}

/** What the files of a folder are called when it is called something else. @param to with or without a slash at its end */
export function namesInFolder(workspace: Workspace, folder: string, to: string): ReadonlyMap<string, string> {
  const target = to.replace(/\/$/, '')
  return new Map(
    filesIn(workspace, folder).map((name) => [name, `${target}${name.slice(folder.length)}`] as const),
  )
}

/**
 * Gives files other names, all at once.
 *
 * @param names the new one of each; what is not there is not renamed
 * @throws RangeError in words for the reader when one is taken or none; then nothing is renamed
 */
export function renameFiles(workspace: Workspace, names: ReadonlyMap<string, string>): Workspace {
  const files = workspace.files.map((file) => {
    const name = names.get(file.name)
    return name === undefined ? file : { ...file, name }
  })
  return withMain({ ...workspace, files }, names.get(workspace.main) ?? workspace.main)
}
