import ts from 'typescript'
import { TYPESCRIPT } from '../ids'
import { findLines } from '../lines'
import type { Problem, Severity } from '../service'
import { pathOf } from './files'

/** What `tsc` says of a file, in the order of places. */
export function problemsOf(service: ts.LanguageService, file: string): Problem[] {
  const path = pathOf(file)
  const text = service.getProgram()?.getSourceFile(path)?.text ?? ''
  const lines = findLines(text)
  // As `tsc` has it: what does not parse has no types, and what would be said of them is noise.
  const mistakes: readonly ts.Diagnostic[] = service.getSyntacticDiagnostics(path)
  const found = mistakes.length > 0 ? mistakes : service.getSemanticDiagnostics(path)
  return found
    .map(({ start = 0, length = 0, category, code, messageText, reportsUnnecessary }): Problem => {
      const place = lines.placeAt(start)
      return {
        file,
        from: start,
        to: start + length,
        line: place.line + 1,
        column: place.character + 1,
        severity: severityOf(category),
        source: TYPESCRIPT,
        rule: `TS${code}`,
        message: ts.flattenDiagnosticMessageText(messageText, '\n'),
        unnecessary: reportsUnnecessary !== undefined,
      }
    })
    .sort((a, b) => a.from - b.from)
}

function severityOf(category: ts.DiagnosticCategory): Severity {
  if (category === ts.DiagnosticCategory.Error) return 'error'
  return category === ts.DiagnosticCategory.Warning ? 'warning' : 'info'
}
