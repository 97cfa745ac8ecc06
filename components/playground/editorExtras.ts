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
} from '@codemirror/view'

const look = EditorView.theme({
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
  look,
]
