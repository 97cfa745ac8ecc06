import { namesAfter } from '../../../src/workspace/folders'
import { renameFiles } from '../../../src/workspace/workspace'
import type { Play } from '../usePlay'

/** Gives a file another name, or a folder with all that is in it; it can be undone. */
export function rename(play: Play, name: string, to: string): void {
  const names = new Map(
    [...namesAfter(play.workspace.value, name, to)].filter(([from, next]) => from !== next),
  )
  if (names.size === 0) return
  const shown = play.shown.value.map((file) => file.name)
  const current = play.current.value
  if (!play.step((now) => renameFiles(now, names))) return
  // What has been shown keeps its tab.
  for (const each of [...shown, current]) play.current.value = names.get(each) ?? each
  const back = new Map([...names].map(([from, next]) => [next, from]))
  play.undo.value = { label: `Undo rename of ${name}`, step: (now) => renameFiles(now, back) }
}
