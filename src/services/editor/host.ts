import { Facet } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Edit, Location, Place } from '../service'
import type { Services } from '../services'

/** Whose editor it is, and what it can do beyond its own text. */
export interface EditorHost {
  readonly services: Services
  /** Name of the file that the editor shows. */
  readonly file: string
  /** Shows a place in another file. */
  open(location: Location): void
  /** Changes other files. */
  apply(edits: readonly Edit[]): void
  /** Tells the reader something, in a status line that is read out. */
  say(words: string): void
}

/** The host of an editor, for all that helps in it. */
export const editorHost = Facet.define<EditorHost, EditorHost | undefined>({
  combine: ([host]) => host,
})

/** The place of the cursor. */
export const cursorOf = (view: EditorView, { file }: EditorHost): Place => ({
  file,
  offset: view.state.selection.main.head,
})

/** What of a host the edits of a service need. */
export type EditedFile = Pick<EditorHost, 'file' | 'apply'>

/** Makes a service's edits: those of the editor's own file as one step that can be undone, the others through the host. */
export function applyEdits(view: EditorView, { file, apply }: EditedFile, edits: readonly Edit[]): void {
  const length = view.state.doc.length
  const own = edits.filter((edit) => edit.file === file && edit.to <= length)
  const others = edits.filter((edit) => edit.file !== file)
  if (own.length > 0) {
    view.dispatch({
      changes: own.map(({ from, to, insert }) => ({ from, to, insert })),
      scrollIntoView: true,
      userEvent: 'input.help',
    })
  }
  if (others.length > 0) apply(others)
}

/** Runs what may fail in words for the reader. */
export function tellFailure({ say }: EditorHost, work: Promise<unknown>): void {
  work.catch((reason: unknown) => say(reason instanceof Error ? reason.message : String(reason)))
}
