import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

const line = '1px solid var(--line-control)'

/** In the page's colours, so that both themes can be read. */
export const lookOfHelp: Extension = EditorView.theme({
  '.cm-tooltip': {
    border: line,
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper-raised)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
    maxWidth: 'min(34rem, 92vw)',
    fontSize: 'var(--text-sm)',
  },
  '.cm-description, .cm-signature': {
    padding: 'var(--space-2) var(--space-3)',
    maxHeight: '16rem',
    overflow: 'auto',
  },
  // A tooltip stands in the editor, so what holds for the code of a panel would hold for it too.
  '.cm-tooltip .cm-description pre, .cm-signature code': {
    minHeight: '0',
    margin: '0',
    padding: '0',
    fontFamily: 'var(--font-mono)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '.cm-description p, .cm-signature p': { margin: 'var(--space-2) 0 0', whiteSpace: 'pre-wrap' },
  '.cm-signature b': { color: 'var(--accent)', textDecoration: 'underline' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-mono)', maxHeight: '14rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: 'var(--space-1) var(--space-2)',
    lineHeight: '1.4',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent-fill)',
    color: 'var(--accent-fill-ink)',
  },
  '.cm-diagnostic': { padding: 'var(--space-2) var(--space-3)', whiteSpace: 'pre-wrap' },
  '.cm-diagnosticAction': {
    minHeight: '1.75rem',
    padding: '0 var(--space-2)',
    border: line,
    borderRadius: 'var(--radius)',
    backgroundColor: 'transparent',
    color: 'var(--accent)',
    fontSize: 'inherit',
  },
  '.cm-rule': { color: 'var(--accent)', fontFamily: 'var(--font-mono)' },
  '.cm-unnecessary': { opacity: '0.6' },
  '.cm-panels': { backgroundColor: 'var(--paper-raised)', color: 'var(--ink)', borderTop: line },
  '.cm-question': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 'var(--space-2)',
    padding: 'var(--space-2)',
    fontSize: 'var(--text-sm)',
  },
  '.cm-question input, .cm-question button': {
    minHeight: 'var(--tap)',
    padding: '0 var(--space-3)',
    border: line,
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper)',
    color: 'inherit',
    font: 'inherit',
  },
  '.cm-question input': { fontFamily: 'var(--font-mono)' },
  '.cm-gutter-lint': { width: '2ch' },
  // It keeps off the code.
  '.cm-gutter-lint .cm-gutterElement': { padding: '0.3em 0' },
  '.cm-lint-marker': { width: '0.85em', height: '0.85em' },
})
