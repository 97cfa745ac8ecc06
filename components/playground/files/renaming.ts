import { namesInFolder, renameFiles } from '../../../src/workspace/folders'
import type { Play } from '../usePlay'

/** Gives a folder another name, with all that is in it; it can be undone. */
export function renameFolder(play: Play, folder: string, to: string): void {
  rename(play, `${folder}/`, namesInFolder(play.workspace.value, folder, to))
}

/** The same for a file. */
export function renameOne(play: Play, name: string, to: string): void {
  rename(play, name, new Map([[name, to]]))
}

/** @param what it is called to the reader */
function rename(play: Play, what: string, wanted: ReadonlyMap<string, string>): void {
  const names = new Map([...wanted].filter(([from, to]) => from !== to))
  if (names.size === 0) return
  const shown = play.shown.value.map(({ name }) => name)
  const current = play.current.value
  if (!play.step((now) => renameFiles(now, names))) return
  // What has been shown keeps its tab.
  for (const name of [...shown, current]) play.current.value = names.get(name) ?? name
  const back = new Map([...names].map(([from, to]) => [to, from]))
  play.undo.value = { label: `Undo rename of ${what}`, step: (now) => renameFiles(now, back) }
}
