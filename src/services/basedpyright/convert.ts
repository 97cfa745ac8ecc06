import { BASEDPYRIGHT } from '../ids'
import { findLines, type Lines } from '../lines'
import type { Completion, CompletionKind, Completions, Hover, Problem, Severity, Signature } from '../service'
import {
  textOf,
  type CompletionItem,
  type CompletionResult,
  type Diagnostic,
  type HoverResult,
  type SignatureResult,
} from './protocol'

const SEVERITIES: readonly (Severity | undefined)[] = [undefined, 'error', 'warning', 'info']

/** What the server says of a file; its hints, which the command does not print either, are left out. */
export function toProblems(file: string, lines: Lines, found: readonly Diagnostic[]): Problem[] {
  return found.flatMap(({ range, severity = 1, code, codeDescription, message, tags }): Problem[] => {
    const level = SEVERITIES[severity]
    if (level === undefined) return []
    return [
      {
        file,
        from: lines.offsetAt(range.start),
        to: lines.offsetAt(range.end),
        line: range.start.line + 1,
        column: range.start.character + 1,
        severity: level,
        source: BASEDPYRIGHT,
        rule: code === undefined ? undefined : String(code),
        message: message.replaceAll('\u00a0', ' '),
        link: codeDescription?.href,
        unnecessary: tags?.includes(1) ?? false,
      },
    ]
  })
}

/** The first paragraph is the type; the documentation follows it. */
export function splitHover(text: string): Pick<Hover, 'code' | 'text'> {
  const plain = text.replaceAll('\u00a0', ' ').replace(/\r\n?/g, '\n').trim()
  const end = plain.search(/\n[ \t]*\n/)
  return end === -1 ? { code: plain, text: '' } : { code: plain.slice(0, end), text: plain.slice(end).trim() }
}

export function toHover(lines: Lines, offset: number, { contents, range }: HoverResult): Hover {
  const at = range ?? undefined
  return {
    from: at === undefined ? offset : lines.offsetAt(at.start),
    to: at === undefined ? offset : lines.offsetAt(at.end),
    ...splitHover(textOf(contents)),
  }
}

/** By the number of the protocol's `CompletionItemKind`. */
const KINDS: Readonly<Record<number, CompletionKind>> = {
  2: 'method',
  3: 'function',
  4: 'method',
  5: 'property',
  6: 'variable',
  7: 'class',
  8: 'interface',
  9: 'namespace',
  10: 'property',
  13: 'enum',
  14: 'keyword',
  20: 'constant',
  21: 'constant',
  25: 'type',
}
const WORD_BEFORE = /[\p{ID_Continue}]*$/u

/** @param text of the file @param offset where the cursor is */
export function toCompletions(text: string, offset: number, { items }: CompletionResult): Completions {
  const word = WORD_BEFORE.exec(text.slice(0, offset))?.[0] ?? ''
  const range = items.find(({ textEdit }) => textEdit?.range !== undefined)?.textEdit?.range
  const from = range === undefined ? offset - word.length : findLines(text).offsetAt(range.start)
  return {
    from: Math.min(from, offset),
    items: items.map((item: CompletionItem): Completion => {
      const { label, kind = 0, sortText, insertText, textEdit } = item
      const insert = textEdit?.newText ?? insertText
      return {
        label,
        kind: KINDS[kind] ?? 'text',
        insert: insert === label ? undefined : insert,
        sort: sortText,
        data: item,
      }
    }),
  }
}

export function toSignatures({
  signatures,
  activeSignature = 0,
  activeParameter,
}: SignatureResult): Signature[] {
  const found = signatures.map(
    ({ label, documentation, parameters = [], activeParameter: own }): Signature => {
      const spans = parameters.map(({ label: part }) => {
        if (typeof part !== 'string') return { from: part[0], to: part[1] }
        const from = Math.max(0, label.indexOf(part))
        return { from, to: from + part.length }
      })
      const active = own ?? activeParameter
      return {
        label,
        parameters: spans,
        active: active !== undefined && active >= 0 && active < spans.length ? active : undefined,
        text: textOf(documentation).replaceAll('\u00a0', ' ').trim(),
      }
    },
  )
  return [...found.slice(activeSignature), ...found.slice(0, activeSignature)]
}
