import ts from 'typescript'
import type { Place, Signature, Span } from '../service'
import { pathOf } from './files'

/** Documentation as text: what stands before the tags, then each tag on a line of its own. */
export function docText(
  documentation: readonly ts.SymbolDisplayPart[] | undefined,
  tags: readonly ts.JSDocTagInfo[] | undefined,
): string {
  const text = ts.displayPartsToString([...(documentation ?? [])])
  const tagged = (tags ?? []).map(({ name, text: parts }) =>
    `@${name} ${ts.displayPartsToString([...(parts ?? [])])}`.trimEnd(),
  )
  return [text, tagged.join('\n')].filter((part) => part !== '').join('\n\n')
}

/** The ways in which a call that is being written may be meant. */
export function signaturesAt(service: ts.LanguageService, { file, offset }: Place): Signature[] {
  const help = service.getSignatureHelpItems(pathOf(file), offset, undefined)
  if (help === undefined) return []
  const { items, selectedItemIndex: selected, argumentIndex } = help
  const ordered = [...items.slice(selected), ...items.slice(0, selected)]
  return ordered.map((item): Signature => {
    let label = ts.displayPartsToString(item.prefixDisplayParts)
    const parameters: Span[] = item.parameters.map(({ displayParts }, index) => {
      if (index > 0) label += ts.displayPartsToString(item.separatorDisplayParts)
      const from = label.length
      label += ts.displayPartsToString(displayParts)
      return { from, to: label.length }
    })
    label += ts.displayPartsToString(item.suffixDisplayParts)
    // What is given beyond the last one goes to it, where it takes any number.
    const last = item.parameters.length - 1
    const active = item.isVariadic ? Math.min(argumentIndex, last) : argumentIndex
    return {
      label,
      parameters,
      active: active >= 0 && active <= last ? active : undefined,
      text: docText(item.documentation, item.tags),
    }
  })
}
