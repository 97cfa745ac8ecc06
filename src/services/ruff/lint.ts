import type { Diagnostic } from '@astral-sh/ruff-wasm-web'
import { RUFF } from '../ids'
import { findLines, type Lines } from '../lines'
import type { Fix, Problem, Severity, SourceFile } from '../service'
import { rules } from './rules'

/** How ruff is set up; see https://docs.astral.sh/ruff/configuration/. */
export const SETTINGS = {
  'target-version': 'py314',
  lint: { select: [...rules.keys()] },
}

/** What ruff names as rule where a file does not parse. */
const SYNTAX = 'invalid-syntax'

/** What a package's own file imports is for those who import the package; ruff is told no names of files. */
const UNUSED_IMPORT = 'F401'
const PACKAGE = /(^|\/)__init__\.pyi?$/

/** A program that has one of these fails when it comes there, or at once. */
const ERRORS = /^(F5|F6[23]|F7|F82|PLE|B002|B016|B029|B030)/

/** Turns what ruff finds in a file into problems, in the order of their places. */
export function toProblems(file: SourceFile, found: readonly Diagnostic[]): Problem[] {
  const lines = findLines(file.text)
  return found
    .filter(({ code }) => !(code === UNUSED_IMPORT && PACKAGE.test(file.name)))
    .map((diagnostic) => toProblem(file.name, lines, diagnostic))
    .sort((a, b) => a.from - b.from)
}

function toProblem(file: string, lines: Lines, diagnostic: Diagnostic): Problem {
  const { code, message, tags, start_location: start, end_location: end } = diagnostic
  const from = offsetOf(lines, start)
  const rule = code === null || code === SYNTAX ? undefined : code
  const name = rules.get(rule ?? '')?.name
  const place = lines.placeAt(from)
  return {
    file,
    from,
    // What spans a line and more is marked up to its end: the rest would hide the code.
    to: Math.max(from, offsetOf(lines, end)),
    line: place.line + 1,
    column: place.character + 1,
    severity: severityOf(rule),
    source: RUFF,
    rule,
    message,
    link: name === undefined ? undefined : `https://docs.astral.sh/ruff/rules/${name}/`,
    unnecessary: tags.includes('unnecessary'),
    fix: toFix(file, lines, diagnostic),
  }
}

function toFix(file: string, lines: Lines, { code, fix }: Diagnostic): Fix | undefined {
  if (fix === null) return undefined
  return {
    title: fix.message ?? 'Mend it',
    safe: rules.get(code ?? '')?.safe ?? false,
    edits: fix.edits.map(({ content, location, end_location: end }) => ({
      file,
      from: offsetOf(lines, location),
      to: offsetOf(lines, end),
      insert: content ?? '',
    })),
  }
}

const severityOf = (rule: string | undefined): Severity =>
  rule === undefined || ERRORS.test(rule)
    ? 'error'
    : rule.startsWith('UP') || rule.startsWith('SIM')
      ? 'info'
      : 'warning'

const offsetOf = (lines: Lines, { row, column }: { readonly row: number; readonly column: number }): number =>
  lines.offsetAt({ line: row - 1, character: column - 1 })
