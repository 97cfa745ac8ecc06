import type { Extension } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'
import type { Edit, Location } from '../service'
import { applyEdits } from './host'

/** The editors of a project's files that are on the page. */
export interface EditorViews {
  /** Makes an editor known as that of a file. @param onFocus is called when the reader goes into it */
  register(file: string, onFocus: () => void): Extension
  /** Makes edits in a file's editor. @returns whether it has one */
  apply(file: string, edits: readonly Edit[]): boolean
  /** Goes to a place in a file's editor, where it has one. */
  show(place: Location): void
}

export function createEditorViews(): EditorViews {
  const views = new Map<string, EditorView>()
  return {
    register: (file, onFocus) => [
      EditorView.domEventHandlers({ focus: () => onFocus() }),
      ViewPlugin.define((view) => {
        views.set(file, view)
        return {
          destroy() {
            if (views.get(file) === view) views.delete(file)
          },
        }
      }),
    ],
    apply(file, edits) {
      const view = views.get(file)
      if (view !== undefined) applyEdits(view, { file, apply: () => undefined }, edits)
      return view !== undefined
    },
    show({ file, from, to }) {
      const view = views.get(file)
      if (view === undefined || to > view.state.doc.length) return
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true })
      view.focus()
    },
  }
}
