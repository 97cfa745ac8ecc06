import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { EditorView, showPanel, type Panel, type PanelConstructor } from '@codemirror/view'
import type { LanguageService, Problem, ServiceKind } from '../service'
import { lookOfHelp } from './look'

export interface CheckOptions {
  /** Name of the file that the editor shows. */
  readonly file: string
  /** A text that needs no look: the button comes with the first change of it. */
  readonly proved?: string | undefined
  /** What looks for problems; it is fetched at the first press. */
  kind(): Promise<ServiceKind>
}

/**
 * A button below the text, which has it looked at once. Unasked nothing is fetched, and nothing is said. It covers no code, and an
 * editor that opens in the place of proved static code is as high as that was: the button comes with the first change.
 */
export function checkOnRequest(options: CheckOptions): Extension {
  const panel: PanelConstructor = (view) => createPanel(view, options)
  const shown = StateField.define<PanelConstructor | null>({
    create: ({ doc }) => (doc.toString() === options.proved ? null : panel),
    update: (now, { docChanged }) => now ?? (docChanged ? panel : null),
    provide: (field) => showPanel.from(field),
  })
  return [lookOfHelp, belowTheText, shown]
}

const belowTheText = EditorView.theme({
  '.cm-panels.cm-panels-bottom': { border: '0', backgroundColor: 'transparent' },
  '.cm-panels .cm-question': { padding: 'var(--space-2) 0 0', border: '0', flexDirection: 'row-reverse' },
})

function createPanel(view: EditorView, { file, kind }: CheckOptions): Panel {
  let service: LanguageService | undefined
  let pressed = 0
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Check'
  const dom = document.createElement('div')
  dom.className = 'cm-question'
  dom.append(button, status)

  /** What shows problems comes with the first press as well. */
  let room: Promise<typeof import('./problems')> | undefined
  async function makeRoom(): Promise<typeof import('./problems')> {
    const loaded = await import('./problems')
    view.dispatch({ effects: StateEffect.appendConfig.of(loaded.roomForProblems) })
    return loaded
  }

  async function look(): Promise<readonly Problem[]> {
    service ??= (await kind()).start()
    service.update([{ name: file, text: view.state.doc.toString() }])
    return service.problems()
  }
  async function check(): Promise<void> {
    const press = (pressed += 1)
    status.textContent = 'Checking …'
    const text = view.state.doc
    try {
      room ??= makeRoom().catch((reason: unknown) => {
        room = undefined
        throw reason
      })
      const [{ showProblems }, problems] = await Promise.all([room, look()])
      // The text has been changed meanwhile, or the button been pressed again.
      if (press !== pressed || view.state.doc !== text) return
      showProblems(view, { file, apply: () => undefined }, problems)
      status.textContent = describe(problems)
    } catch (reason) {
      service?.stop()
      service = undefined
      if (press !== pressed) return
      status.textContent = `It could not be checked: ${reason instanceof Error ? reason.message : String(reason)}`
    }
  }
  button.addEventListener('click', () => void check())
  return {
    dom,
    update({ docChanged }) {
      if (docChanged) status.textContent = ''
    },
    destroy: () => service?.stop(),
  }
}

const describe = ({ length }: readonly Problem[]): string =>
  length === 0
    ? 'No problems.'
    : `${length} ${length === 1 ? 'problem' : 'problems'}. F8 leads to the next one.`
