import type { BuiltIn } from '../../facts/interpreter'
import type { ComponentText } from './components'

/** The signature component as Markdown: what the interpreter says of the built-in, as code. */
export function signatureText(builtIns: readonly BuiltIn[]): ComponentText {
  return ({ name }) => {
    const builtIn = builtIns.find((candidate) => candidate.name === name)
    if (!builtIn) return ''
    return ['```python', ...builtIn.signatures.map(({ text }) => text), '```'].join('\n')
  }
}
