import { StateEffect, StateField, type Extension } from '@codemirror/state'
import {
  keymap,
  showTooltip,
  ViewPlugin,
  type EditorView,
  type Tooltip,
  type ViewUpdate,
} from '@codemirror/view'
import type { Signature } from '../service'
import { cursorOf, editorHost } from './host'

/** What is shown where a call is being written; undefined takes it away. */
const setSignatures = StateEffect.define<
  { readonly at: number; readonly found: readonly Signature[] } | undefined
>()

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) {
      if (!effect.is(setSignatures)) continue
      const { value } = effect
      return value === undefined || value.found.length === 0
        ? null
        : { pos: value.at, above: true, strictSide: false, create: () => ({ dom: render(value.found) }) }
    }
    if (tooltip === null || !transaction.docChanged) return tooltip
    return { ...tooltip, pos: transaction.changes.mapPos(tooltip.pos) }
  },
  provide: (field) => showTooltip.from(field),
})

const OPENS = /[(,]/

/** Asks while a call is written: from its bracket on, and then at every step until it is over. */
class Asker {
  private asked = 0
  constructor(private readonly view: EditorView) {}

  update({ docChanged, selectionSet, transactions, state }: ViewUpdate): void {
    const isOpen = state.field(shown) !== null
    const typed = transactions.some(
      (transaction) => transaction.isUserEvent('input.type') && OPENS.test(insertedBy(transaction)),
    )
    if (typed || (isOpen && (docChanged || selectionSet))) void this.ask()
  }

  private async ask(): Promise<void> {
    const host = this.view.state.facet(editorHost)
    if (host === undefined) return
    const id = (this.asked += 1)
    // After the update, in which nothing can be asked for: the host has told the services of the text by then.
    await Promise.resolve()
    const place = cursorOf(this.view, host)
    const found = (await host.services.ask('signatures', place).catch(() => undefined)) ?? []
    if (id !== this.asked || place.offset > this.view.state.doc.length) return
    this.view.dispatch({ effects: setSignatures.of({ at: place.offset, found }) })
  }
}

function insertedBy({ changes }: { readonly changes: ViewUpdate['changes'] }): string {
  let text = ''
  changes.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => (text += inserted.toString()))
  return text
}

function render(found: readonly Signature[]): HTMLElement {
  const element = document.createElement('div')
  element.className = 'cm-signature'
  const [first] = found
  if (first === undefined) return element
  const { label, parameters, active, text } = first
  const code = document.createElement('code')
  const { from, to } = parameters[active ?? -1] ?? { from: 0, to: 0 }
  const current = document.createElement('b')
  current.textContent = label.slice(from, to)
  code.append(label.slice(0, from), current, label.slice(to))
  element.append(code)
  if (found.length > 1) element.append(` 1 of ${found.length}`)
  const [lead = ''] = text.split('\n\n', 1)
  if (lead !== '') {
    const paragraph = document.createElement('p')
    paragraph.textContent = lead
    element.append(paragraph)
  }
  return element
}

/** The parameters of a call, while it is written; Escape takes them away. */
export const signatureInEditor: Extension = [
  shown,
  ViewPlugin.fromClass(Asker),
  keymap.of([
    {
      key: 'Escape',
      run(view) {
        if (view.state.field(shown) === null) return false
        view.dispatch({ effects: setSignatures.of(undefined) })
        return true
      },
    },
  ]),
]
