import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { EditorState, Prec, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { errorMark, markPlace } from './editorMark'
import type { Place } from './place'

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
  onChange(text: string): void
  onFocus(focused: boolean): void
  onRun(): void
}

/** The classes of the static code's colours, so that nothing changes its colour on Edit. */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.modifier], class: 'tk' },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], class: 'ts' },
  { tag: tags.comment, class: 'tc' },
  { tag: [tags.number, tags.bool, tags.null, tags.escape, tags.atom, tags.self], class: 'tn' },
  {
    tag: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.definition(tags.function(tags.variableName)),
      tags.className,
      tags.definition(tags.className),
      tags.typeName,
      tags.meta,
    ],
    class: 'tf',
  },
  { tag: [tags.operator, tags.punctuation, tags.bracket], class: 'tp' },
])

const look = EditorView.theme({
  '&': { color: 'var(--code-foreground)', backgroundColor: 'transparent', fontSize: 'var(--code-size)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: 'var(--code-leading)', overflowX: 'auto' },
  '.cm-content': { padding: '0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--code-selection)',
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--line-control)',
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
    syntaxHighlighting(colours),
    options.language,
    errorMark,
    look,
    keymap.of([indentWithTab, ...historyKeymap, ...defaultKeymap]),
    EditorView.contentAttributes.of({
      'aria-label': options.label,
      'aria-describedby': options.describedBy,
      autocapitalize: 'off',
      spellcheck: 'false',
    }),
    // The line being typed stays above a phone's keyboard.
    EditorView.scrollMargins.of(() => ({ bottom: 80 })),
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
    mark: (place) => view.dispatch(markPlace(view.state.doc, place)),
    focus(at) {
      view.focus()
      if (at !== undefined) view.dispatch({ selection: { anchor: view.posAtCoords(at, false) } })
    },
    blur: () => view.contentDOM.blur(),
    destroy: () => view.destroy(),
  }
}
