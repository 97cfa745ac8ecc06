import {
  type Diagnostic,
  forEachDiagnostic,
  linter,
  lintGutter,
  lintKeymap,
  setDiagnostics,
  setDiagnosticsEffect,
} from '@codemirror/lint'
import type { EditorState, Extension, Transaction } from '@codemirror/state'
import { keymap, ViewPlugin, type EditorView } from '@codemirror/view'
import type { Problem } from '../service'
import { applyEdits, editorHost, type EditedFile } from './host'

/** Room for problems, in the text and beside it; F8 leads to the next one. */
export const roomForProblems: Extension = [
  linter(null, { hideOn: isOther }),
  lintGutter(),
  keymap.of(lintKeymap),
]

/**
 * Each service that has looked brings all problems anew. Words on some of them that a reader has open, and may be about to press, stay
 * as long as those are all that there is at their place.
 *
 * @returns whether there are others now; null where the editor is to decide
 */
function isOther(transaction: Transaction, from: number, to: number): boolean | null {
  const { docChanged, effects, startState, state } = transaction
  if (docChanged || !effects.some((effect) => effect.is(setDiagnosticsEffect))) return null
  const [before, now] = [problemsAt(startState, from, to), problemsAt(state, from, to)]
  return before.length !== now.length || before.some((problem, index) => problem !== now[index])
}

function problemsAt(state: EditorState, from: number, to: number): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  forEachDiagnostic(state, (problem, start, end) => {
    if (start <= from && to <= end) found.push(problem)
  })
  return found
}

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

/** Which problem each one shown is. */
const problemOf = new WeakMap<Diagnostic, Problem>()

/** What is shown already stays the same object, by which the editor knows it. */
function toDiagnostics(view: EditorView, edited: EditedFile, problems: readonly Problem[]): Diagnostic[] {
  const end = view.state.doc.length
  const shown = new Map<string, Diagnostic>()
  forEachDiagnostic(view.state, (diagnostic) =>
    shown.set(JSON.stringify(problemOf.get(diagnostic)), diagnostic),
  )
  return problems
    .filter(({ file, to }) => file === edited.file && to <= end)
    .map((problem) => shown.get(JSON.stringify(problem)) ?? toDiagnostic(view, edited, problem))
}

function toDiagnostic(view: EditorView, edited: EditedFile, problem: Problem): Diagnostic {
  const { from, to, severity, message, source, fix, unnecessary } = problem
  const diagnostic: Diagnostic = {
    from,
    to,
    severity,
    source,
    message,
    ...(unnecessary === true ? { markClass: 'cm-unnecessary' } : {}),
    renderMessage: () => renderProblem(problem),
    actions: fix === undefined ? [] : [{ name: fix.title, apply: () => applyEdits(view, edited, fix.edits) }],
  }
  problemOf.set(diagnostic, problem)
  return diagnostic
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
