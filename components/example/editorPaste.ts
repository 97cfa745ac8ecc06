import type { Extension } from '@codemirror/state'
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view'

/** Text that was pasted, and where it stands now. */
interface Pasted {
  from: number
  to: number
  readonly text: string
}

/**
 * Replaces pasted text by what becomes of it. Until that is known it stands as it was pasted, and it stays so where it has been
 * changed meanwhile or nothing comes; the replacement is a step that can be undone.
 *
 * @param become gives undefined for text that stays as it is
 */
export function replacePasted(become: (text: string) => Promise<string> | undefined): Extension {
  return ViewPlugin.define((view) => {
    const waiting = new Set<Pasted>()
    let gone = false

    async function replace(pasted: Pasted, coming: Promise<string>): Promise<void> {
      waiting.add(pasted)
      const insert = await coming.catch(() => pasted.text).finally(() => waiting.delete(pasted))
      const { from, to, text } = pasted
      if (gone || insert === text || view.state.sliceDoc(from, to) !== text) return
      view.dispatch({ changes: { from, to, insert }, userEvent: 'input' })
    }

    return {
      update(update) {
        for (const pasted of waiting) {
          pasted.from = update.changes.mapPos(pasted.from, 1)
          pasted.to = update.changes.mapPos(pasted.to, -1)
        }
        for (const pasted of pastedIn(update, view)) {
          const coming = become(pasted.text)
          if (coming !== undefined) void replace(pasted, coming)
        }
      },
      destroy: () => (gone = true),
    }
  })
}

function pastedIn(update: ViewUpdate, { state }: EditorView): Pasted[] {
  if (!update.transactions.some((transaction) => transaction.isUserEvent('input.paste'))) return []
  const found: Pasted[] = []
  update.changes.iterChanges((_from, _to, from, to) =>
    found.push({ from, to, text: state.sliceDoc(from, to) }),
  )
  return found
}
