/** Shows code and its documentation, both as text: what a program says is never markup. */
export function renderDescription(code: string, text: string): HTMLElement {
  const element = document.createElement('div')
  element.className = 'cm-description'
  if (code !== '') {
    const pre = document.createElement('pre')
    pre.textContent = code
    element.append(pre)
  }
  if (text !== '') {
    const paragraph = document.createElement('p')
    paragraph.textContent = text
    element.append(paragraph)
  }
  return element
}
