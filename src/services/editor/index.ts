import { Prec, type Extension } from '@codemirror/state'
import { keymap } from '@codemirror/view'
import { actionKeys } from './actions'
import { completionInEditor } from './completion'
import { editorHost, type EditorHost } from './host'
import { hoverInEditor } from './hover'
import { lookOfHelp } from './look'
import { panelInEditor } from './panels'
import { problemsInEditor } from './problems'
import { signatureInEditor } from './signature'

export type { EditorHost } from './host'
export { createEditorViews, type EditorViews } from './views'

/**
 * Help while writing, for an editor of CodeMirror's: problems in the text and beside it, hover, completion, signatures, fixes, rename,
 * definition, format. What no service that is running knows does nothing, or says so.
 */
export function helpWhileWriting(host: EditorHost): Extension {
  return [
    editorHost.of(host),
    problemsInEditor,
    hoverInEditor,
    completionInEditor,
    signatureInEditor,
    panelInEditor,
    Prec.high(keymap.of(actionKeys)),
    lookOfHelp,
  ]
}
