import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { EditorState, Prec, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { editorStyle } from '../../src/code/editorStyle'
import { errorMark, markPlace } from './editorMark'
import { replacePasted } from './editorPaste'
import type { Place } from './place'
import { showPart } from './showPart'

/** An editor in the place of static code. */
export interface Editor {
  readonly text: string
  /** Replaces the text, as a step that can be undone. */
  replace(text: string): void
  /** Begins anew with another text; what was there before is no step that could be undone. */
  load(text: string): void
  /** Marks what an error names, and brings it into view; undefined takes the mark away. */
  mark(place: Place | undefined): void
  /** @param at where the cursor goes, in pixels of the window; where it was when missing */
  focus(at?: { readonly x: number; readonly y: number }): void
  blur(): void
  destroy(): void
}

export interface EditorOptions {
  readonly parent: HTMLElement
  readonly text: string
  readonly label: string
  /** Id of the element that says how to leave. */
  readonly describedBy: string
  readonly language: Extension
  readonly indent: string
  /** What becomes of text that is pasted; undefined where it stays as it is. */
  readonly paste?: ((text: string) => Promise<string> | undefined) | undefined
  /** What this editor has beyond that. */
  readonly extras?: Extension | undefined
  /** Lists and the like come up over its text. */
  readonly floats?: boolean
  onChange(text: string): void
  onFocus(focused: boolean): void
  onRun(): void
}

const look = EditorView.theme({
  '&': { color: 'var(--code-foreground)', backgroundColor: 'transparent', fontSize: 'var(--code-size)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: 'var(--code-leading)', overflowX: 'auto' },
  '.cm-content': { padding: '0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--ink-soft)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { paddingInline: '0 1ch' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--code-selection)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--line-control)',
  },
  // Paper does not scroll.
  '@media print': {
    '.cm-scroller': { overflowX: 'visible' },
    '.cm-content': { flexShrink: '1', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  },
})

/**
 * Puts CodeMirror into the page. Tab indents; Escape, then Tab, leaves, which is CodeMirror's own way out
 * (https://codemirror.net/examples/tab/).
 */
export function createEditor(options: EditorOptions): Editor {
  const extensions: Extension = [
    Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (options.onRun(), true) }])),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    indentUnit.of(options.indent),
    EditorState.tabSize.of(4),
    syntaxHighlighting(editorStyle),
    options.language,
    options.extras ?? [],
    errorMark,
    look,
    keymap.of([indentWithTab, ...historyKeymap, ...defaultKeymap]),
    EditorView.contentAttributes.of({
      'aria-label': options.label,
      'aria-describedby': options.describedBy,
      autocapitalize: 'off',
      spellcheck: 'false',
    }),
    options.paste === undefined ? [] : replacePasted(options.paste),
    // The line being typed stays above a phone's keyboard. What floats over the text (lists, problems) is not shown within such a
    // margin, so an editor that has more than an example's does without.
    EditorView.scrollMargins.of(() =>
      options.floats !== true && matchMedia('(pointer: coarse)').matches ? { bottom: 80 } : null,
    ),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.onChange(update.state.doc.toString())
      if (update.focusChanged) options.onFocus(update.view.hasFocus)
    }),
  ]
  const stateOf = (text: string): EditorState => EditorState.create({ doc: text, extensions })
  const view = new EditorView({ parent: options.parent, state: stateOf(options.text) })
  return {
    get text() {
      return view.state.doc.toString()
    },
    replace: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    load: (text) => view.setState(stateOf(text)),
    mark(place) {
      view.dispatch(markPlace(view.state.doc, place))
      if (place === undefined || place.line > view.state.doc.lines) return
      // The program scrolls in itself; the page stays where it is.
      view.requestMeasure({
        read: () => view.lineBlockAt(view.state.doc.line(place.line).from),
        write: ({ top, bottom }) => showPart(view.scrollDOM, top, bottom),
      })
    },
    focus(at) {
      view.focus()
      if (at !== undefined) view.dispatch({ selection: { anchor: view.posAtCoords(at, false) } })
    },
    blur: () => view.contentDOM.blur(),
    destroy: () => view.destroy(),
  }
}
