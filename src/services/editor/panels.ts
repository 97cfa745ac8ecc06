import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { showPanel, type EditorView, type Panel, type PanelConstructor } from '@codemirror/view'

/* A line below the text, in which the reader is asked something: it takes the focus, and gives it back. */

const setPanel = StateEffect.define<PanelConstructor | null>()

/** Room for one question at a time. It is about the text as it is: a change takes it away. */
export const panelInEditor: Extension = StateField.define<PanelConstructor | null>({
  create: () => null,
  update: (panel, { effects, docChanged }) =>
    effects.reduce((now, effect) => (effect.is(setPanel) ? effect.value : now), docChanged ? null : panel),
  provide: (field) => showPanel.from(field),
})

/** Opens a panel. @param fill puts what is asked into the element, and returns what takes the focus */
function open(
  view: EditorView,
  name: string,
  fill: (element: HTMLElement, close: () => void) => HTMLElement,
): void {
  const close = (): void => {
    view.dispatch({ effects: setPanel.of(null) })
    view.focus()
  }
  const create = (): Panel => {
    const element = document.createElement('div')
    element.className = 'cm-question'
    element.setAttribute('role', 'group')
    element.setAttribute('aria-label', name)
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      close()
    })
    const first = fill(element, close)
    return { dom: element, mount: () => first.focus() }
  }
  view.dispatch({ effects: setPanel.of(create) })
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = label
  element.addEventListener('click', press)
  return element
}

/** Asks for a line of text. */
export function openQuestion(
  view: EditorView,
  {
    label,
    value,
    action,
    answer,
  }: { readonly label: string; readonly value: string; readonly action: string; answer(text: string): void },
): void {
  open(view, label, (element, close) => {
    const input = document.createElement('input')
    input.value = value
    input.autocapitalize = 'off'
    input.spellcheck = false
    const send = (): void => {
      close()
      if (input.value !== value && input.value.trim() !== '') answer(input.value.trim())
    }
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return
      event.preventDefault()
      send()
    })
    const name = document.createElement('label')
    name.append(`${label} `, input)
    element.append(name, button(action, send), button('Cancel', close))
    queueMicrotask(() => input.select())
    return input
  })
}

/** Offers things to do; the arrows go from one to the next. */
export function openChoice(
  view: EditorView,
  name: string,
  choices: readonly { readonly label: string; choose(): void }[],
): void {
  open(view, name, (element, close) => {
    const buttons = choices.map(({ label, choose }) =>
      button(label, () => {
        close()
        choose()
      }),
    )
    const all = [...buttons, button('Cancel', close)]
    element.append(...all)
    element.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
      if (step === undefined) return
      event.preventDefault()
      const at = all.findIndex((each) => each === document.activeElement)
      all[(at + step + all.length) % all.length]?.focus()
    })
    return all[0] ?? element
  })
}
