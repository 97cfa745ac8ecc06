import ts from 'typescript'
import type { Completion, CompletionKind, Completions, Hover, Place } from '../service'
import { pathOf } from './files'
import { docText } from './words'

const KINDS: ReadonlyMap<ts.ScriptElementKind, CompletionKind> = new Map([
  [ts.ScriptElementKind.classElement, 'class'],
  [ts.ScriptElementKind.constElement, 'constant'],
  [ts.ScriptElementKind.constructSignatureElement, 'method'],
  [ts.ScriptElementKind.enumElement, 'enum'],
  [ts.ScriptElementKind.enumMemberElement, 'constant'],
  [ts.ScriptElementKind.functionElement, 'function'],
  [ts.ScriptElementKind.localFunctionElement, 'function'],
  [ts.ScriptElementKind.interfaceElement, 'interface'],
  [ts.ScriptElementKind.keyword, 'keyword'],
  [ts.ScriptElementKind.memberFunctionElement, 'method'],
  [ts.ScriptElementKind.memberVariableElement, 'property'],
  [ts.ScriptElementKind.memberGetAccessorElement, 'property'],
  [ts.ScriptElementKind.memberSetAccessorElement, 'property'],
  [ts.ScriptElementKind.moduleElement, 'namespace'],
  [ts.ScriptElementKind.scriptElement, 'namespace'],
  [ts.ScriptElementKind.string, 'text'],
  [ts.ScriptElementKind.typeElement, 'type'],
  [ts.ScriptElementKind.typeParameterElement, 'type'],
])

const WORD_BEFORE = /[#\p{ID_Continue}$]*$/u

/** What may stand at a place; names of other modules that would have to be imported first are left out. */
export function complete(service: ts.LanguageService, { file, offset }: Place): Completions | undefined {
  const found = service.getCompletionsAtPosition(pathOf(file), offset, {
    includeCompletionsForModuleExports: false,
    includeCompletionsWithInsertText: true,
    includeAutomaticOptionalChainCompletions: false,
  })
  if (found === undefined) return undefined
  const text = service.getProgram()?.getSourceFile(pathOf(file))?.text ?? ''
  const word = WORD_BEFORE.exec(text.slice(0, offset))?.[0] ?? ''
  return {
    from: found.optionalReplacementSpan?.start ?? offset - word.length,
    items: found.entries.map(({ name, kind, insertText, replacementSpan, sortText }): Completion => ({
      label: name,
      kind: KINDS.get(kind) ?? 'variable',
      insert: insertText,
      from: replacementSpan?.start,
      sort: sortText,
    })),
  }
}

/** The type and the documentation of what a completion names. */
export function describe(
  service: ts.LanguageService,
  { file, offset }: Place,
  name: string,
): Pick<Hover, 'code' | 'text'> | undefined {
  const details = service.getCompletionEntryDetails(
    pathOf(file),
    offset,
    name,
    undefined,
    undefined,
    undefined,
    undefined,
  )
  return (
    details && {
      code: ts.displayPartsToString(details.displayParts),
      text: docText(details.documentation, details.tags),
    }
  )
}
