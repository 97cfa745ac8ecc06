import { linter, lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import type { Extension } from '@codemirror/state'
import { keymap, ViewPlugin, type EditorView } from '@codemirror/view'
import type { Problem } from '../service'
import { applyEdits, editorHost, type EditedFile } from './host'

/** Room for problems, in the text and beside it; F8 leads to the next one. */
export const roomForProblems: Extension = [linter(null), lintGutter(), keymap.of(lintKeymap)]

/** Shows problems in an editor that has {@link roomForProblems}, in place of those that it shows now. */
export function showProblems(view: EditorView, edited: EditedFile, problems: readonly Problem[]): void {
  view.dispatch(setDiagnostics(view.state, toDiagnostics(view, edited, problems)))
}

/** Shows the services' problems as they come. */
export const problemsInEditor: Extension = [
  roomForProblems,
  ViewPlugin.define((view) => {
    const host = view.state.facet(editorHost)
    if (host === undefined) return {}
    let gone = false
    let shown: readonly Problem[] | undefined
    const show = (): void => {
      const { problems } = host.services.state
      if (gone || problems === shown) return
      shown = problems
      showProblems(view, host, problems)
    }
    // An editor cannot be changed while it is being made.
    queueMicrotask(show)
    const unsubscribe = host.services.subscribe(show)
    return {
      destroy() {
        gone = true
        unsubscribe()
      },
    }
  }),
]

function toDiagnostics(view: EditorView, edited: EditedFile, problems: readonly Problem[]): Diagnostic[] {
  const end = view.state.doc.length
  return problems
    .filter(({ file, to }) => file === edited.file && to <= end)
    .map((problem): Diagnostic => {
      const { from, to, severity, message, source, fix, unnecessary } = problem
      return {
        from,
        to,
        severity,
        source,
        message,
        ...(unnecessary === true ? { markClass: 'cm-unnecessary' } : {}),
        renderMessage: () => renderProblem(problem),
        actions:
          fix === undefined ? [] : [{ name: fix.title, apply: () => applyEdits(view, edited, fix.edits) }],
      }
    })
}

/** The message as text, and the rule, which leads to what its makers say of it. */
function renderProblem({ message, rule, link }: Problem): HTMLElement {
  const element = document.createElement('span')
  element.append(message)
  if (rule === undefined) return element
  const name = document.createElement(link === undefined ? 'span' : 'a')
  name.className = 'cm-rule'
  name.textContent = rule
  if (name instanceof HTMLAnchorElement && link !== undefined) {
    name.href = link
    name.target = '_blank'
    name.rel = 'noopener'
  }
  element.append(' ', name)
  return element
}
