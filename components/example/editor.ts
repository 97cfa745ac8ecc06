import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import {
  bracketMatching,
  HighlightStyle,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { EditorState, Prec, StateEffect, StateField, type Extension } from '@codemirror/state'
import { Decoration, drawSelection, EditorView, keymap, type DecorationSet } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** An editor in the place of static code. */
export interface Editor {
  readonly text: string
  setText(text: string): void
  /** Marks the line that a traceback names; undefined takes the mark away. Lines count from 1. */
  markLine(line: number | undefined): void
  focus(): void
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

const setErrorLine = StateEffect.define<number | undefined>()

/** The mark stays with its line while the reader edits, until the next run. */
const errorLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let result = marks.map(transaction.changes)
    for (const effect of transaction.effects) {
      if (!effect.is(setErrorLine)) continue
      const { doc } = transaction.state
      const line = effect.value
      result =
        line === undefined || line > doc.lines
          ? Decoration.none
          : Decoration.set(Decoration.line({ class: 'error-line' }).range(doc.line(line).from))
    }
    return result
  },
  provide: (field) => EditorView.decorations.from(field),
})

/**
 * Puts CodeMirror into the page. Tab indents; Escape, then Tab, leaves, which is CodeMirror's own way out
 * (https://codemirror.net/examples/tab/).
 */
export function createEditor(options: EditorOptions): Editor {
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run: () => (options.onRun(), true) }])),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        indentUnit.of(options.indent),
        EditorState.tabSize.of(4),
        syntaxHighlighting(colours),
        options.language,
        errorLine,
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
        }),
      ],
    }),
  })
  return {
    get text() {
      return view.state.doc.toString()
    },
    setText: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    markLine: (line) => view.dispatch({ effects: setErrorLine.of(line) }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  }
}
