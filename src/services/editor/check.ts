import type { Extension } from '@codemirror/state'
import { EditorView, showPanel, type Panel } from '@codemirror/view'
import type { LanguageService, Problem, ServiceKind } from '../service'
import { lookOfHelp } from './look'
import { roomForProblems, showProblems } from './problems'

export interface CheckOptions {
  /** Name of the file that the editor shows. */
  readonly file: string
  /** What looks for problems; it is fetched at the first press. */
  kind(): Promise<ServiceKind>
}

/** A button below the text, which has it looked at once. Unasked nothing is fetched, and nothing is said. */
export function checkOnRequest(options: CheckOptions): Extension {
  return [roomForProblems, lookOfHelp, showPanel.of((view) => createPanel(view, options))]
}

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
      const problems = await look()
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
