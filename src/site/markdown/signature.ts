import type { Documented } from '../../facts/interpreter'
import type { ComponentText } from './components'

/** The signature component as Markdown: what the interpreter says of it, as code. */
export function signatureText(known: ReadonlyMap<string, Documented>): ComponentText {
  return ({ name }) => {
    const documented = known.get(name ?? '')
    if (!documented) return ''
    return ['```python', ...documented.signatures.map(({ text }) => text), '```'].join('\n')
  }
}
