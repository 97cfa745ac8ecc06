/*
 * What is used of the Language Server Protocol 3.17, as its specification has it; lines and characters count from 0, characters in
 * UTF-16 units (https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/).
 */

export interface Range {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

export interface DiagnosticReport {
  readonly items?: readonly Diagnostic[]
}

export interface Diagnostic {
  readonly range: Range
  /** 1 error, 2 warning, 3 information, 4 hint. */
  readonly severity?: number
  readonly code?: string | number
  readonly codeDescription?: { readonly href: string }
  readonly message: string
  /** 1: the code has no effect. */
  readonly tags?: readonly number[]
}

export type Markup = string | { readonly value: string }

export interface HoverResult {
  readonly contents: Markup
  readonly range?: Range
}

export interface CompletionResult {
  readonly items: readonly CompletionItem[]
}

export interface CompletionItem {
  readonly label: string
  readonly kind?: number
  readonly sortText?: string
  readonly insertText?: string
  readonly textEdit?: { readonly newText: string; readonly range?: Range }
  readonly additionalTextEdits?: readonly unknown[]
  readonly documentation?: Markup
}

export interface SignatureResult {
  readonly signatures: readonly {
    readonly label: string
    readonly documentation?: Markup
    readonly parameters?: readonly { readonly label: readonly [number, number] | string }[]
    readonly activeParameter?: number
  }[]
  readonly activeSignature?: number
  readonly activeParameter?: number
}

export interface LocationResult {
  readonly uri: string
  readonly range: Range
}

export interface TextEdit {
  readonly range: Range
  readonly newText: string
}

export interface WorkspaceEdit {
  readonly changes?: Readonly<Record<string, readonly TextEdit[]>>
  readonly documentChanges?: readonly {
    readonly textDocument?: { readonly uri: string }
    readonly edits?: readonly TextEdit[]
  }[]
}

export interface CodeAction {
  readonly title: string
  readonly kind?: string
  readonly edit?: WorkspaceEdit
}

/** The text of what a server documents. */
export const textOf = (markup: Markup | undefined): string =>
  typeof markup === 'string' ? markup : (markup?.value ?? '')
