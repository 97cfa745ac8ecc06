import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  crosshairCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  rectangularSelection,
  ViewPlugin,
} from '@codemirror/view'
import { nextTick } from 'vue'

/** Whoever writes into the field that an editor takes the place of goes on in the editor, where they were. */
const takeOver = ViewPlugin.define((view) => {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement) || !field.matches('.first-code *')) return {}
  const { selectionStart, selectionEnd } = field
  // Vue shows the editor in the tick that begins when it has been made; what is hidden takes no focus.
  queueMicrotask(() => {
    void nextTick(() => {
      view.focus()
      view.dispatch({ selection: { anchor: selectionStart, head: selectionEnd } })
    })
  })
  return {}
})

const look = EditorView.theme({
  // As wide as in the program that stands here first (play.css).
  '.cm-lineNumbers .cm-gutterElement': { padding: '0', minWidth: '3ch' },
  '.cm-foldGutter': { width: '2ch' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--paper-sunken)' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--paper-sunken)', color: 'inherit', border: '0' },
  '.cm-panels': { backgroundColor: 'var(--paper-sunken)', color: 'var(--ink)' },
  '.cm-panel input, .cm-panel button': {
    color: 'inherit',
    backgroundImage: 'none',
    backgroundColor: 'var(--paper)',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--accent-ground)' },
  '.cm-searchMatch-selected, .cm-selectionMatch': { outline: '1px solid var(--accent)' },
})

/** What an editor of programs has beyond that of an example: numbers, folding, several cursors, find and replace. */
export const editorExtras: Extension = [
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightActiveLine(),
  codeFolding(),
  foldGutter(),
  EditorState.allowMultipleSelections.of(true),
  rectangularSelection(),
  crosshairCursor(),
  highlightSelectionMatches(),
  closeBrackets(),
  keymap.of([...closeBracketsKeymap, ...searchKeymap, ...foldKeymap]),
  takeOver,
  look,
]
