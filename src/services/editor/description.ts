import { language } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import { codeNodes } from '../../code/html'
import { highlightedLines } from '../../code/lines'

/**
 * Shows code and its documentation, both as text: what a program says is never markup.
 *
 * @param state of the editor that it is shown in: its language gives the code its colours
 */
export function renderDescription(state: EditorState, code: string, text: string): HTMLElement {
  const element = document.createElement('div')
  element.className = 'cm-description'
  if (code !== '') {
    const pre = document.createElement('pre')
    const grammar = state.facet(language)
    pre.append(grammar === null ? code : codeNodes(highlightedLines(code, grammar.parser.parse(code))))
    element.append(pre)
  }
  if (text !== '') {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    element.append(paragraph)
  }
  return element
}
