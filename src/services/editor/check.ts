import { StateEffect, type Extension } from '@codemirror/state'
import { EditorView, showPanel, type Panel } from '@codemirror/view'
import type { LanguageService, Problem, ServiceKind } from '../service'
import { lookOfHelp } from './look'

export interface CheckOptions {
  /** Name of the file that the editor shows. */
  readonly file: string
  /** What looks for problems; it is fetched at the first press. */
  kind(): Promise<ServiceKind>
}

/** A button below the text, which has it looked at once. Unasked nothing is fetched, and nothing is said. */
export function checkOnRequest(options: CheckOptions): Extension {
  return [lookOfHelp, inCorner, showPanel.of((view) => createPanel(view, options))]
}

/** It lies over the text's last corner: an editor that opens in the place of static code is as high as that was. */
const inCorner = EditorView.theme({
  '.cm-panels.cm-panels-bottom': {
    position: 'absolute',
    left: 'auto',
    right: '0',
    bottom: '0',
    border: '0',
    backgroundColor: 'transparent',
  },
  '.cm-panels .cm-question': { padding: '0', border: '0', flexDirection: 'row-reverse' },
  '.cm-panels .cm-question span:not(:empty)': {
    padding: '0 var(--space-2)',
    backgroundColor: 'var(--paper-raised)',
  },
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
