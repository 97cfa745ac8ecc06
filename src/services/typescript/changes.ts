import ts from 'typescript'
import type { Edit, Fix, Location, Place } from '../service'
import { nameOf, pathOf } from './files'

/** As the site's own TypeScript is written. */
const FORMAT: ts.FormatCodeSettings = {
  ...ts.getDefaultFormatCodeSettings('\n'),
  indentSize: 2,
  tabSize: 2,
  semicolons: ts.SemicolonPreference.Ignore,
}
const PREFERENCES: ts.UserPreferences = { quotePreference: 'single' }

const toEdit = (file: string, { span, newText }: ts.TextChange): Edit => ({
  file,
  from: span.start,
  to: span.start + span.length,
  insert: newText,
})

/** The formatter's changes to a file. */
export function format(service: ts.LanguageService, file: string): Edit[] {
  return service.getFormattingEditsForDocument(pathOf(file), FORMAT).map((change) => toEdit(file, change))
}

/** What TypeScript offers against the problems that a piece of a file has. */
export function fixesAt(service: ts.LanguageService, { file, from, to }: Location): Fix[] {
  const path = pathOf(file)
  const problems = [
    ...service.getSyntacticDiagnostics(path),
    ...service.getSemanticDiagnostics(path),
    ...service.getSuggestionDiagnostics(path),
  ].filter(({ start = 0, length = 0 }) => start <= to && start + length >= from)
  const offered = problems.flatMap(({ start = 0, length = 0, code }) =>
    service.getCodeFixesAtPosition(path, start, start + length, [code], FORMAT, PREFERENCES),
  )
  const fixes = offered.flatMap(({ description, changes }): Fix[] => {
    const edits = changes.flatMap(({ fileName, textChanges, isNewFile }) => {
      const name = isNewFile === true ? undefined : nameOf(fileName)
      return name === undefined ? [] : textChanges.map((change) => toEdit(name, change))
    })
    const isWhole = edits.length === changes.reduce((sum, { textChanges }) => sum + textChanges.length, 0)
    return isWhole ? [{ title: description, safe: false, edits }] : []
  })
  return [...new Map(fixes.map((fix) => [JSON.stringify(fix), fix])).values()]
}

/**
 * Changes a name wherever it is meant.
 *
 * @throws Error in words for the reader
 */
export function rename(service: ts.LanguageService, { file, offset }: Place, name: string): Edit[] {
  const path = pathOf(file)
  const info = service.getRenameInfo(path, offset, {})
  if (!info.canRename) throw new Error('There is no name of yours here that could be changed.')
  const old = info.displayName
  if (!isName(name, old)) throw new Error(`“${name}” is no name that TypeScript knows.`)
  const places = service.findRenameLocations(path, offset, false, false, {}) ?? []
  const shorthands = findShorthands(service, places)
  return places.map(({ fileName, textSpan }): Edit => {
    const other = nameOf(fileName)
    if (other === undefined) throw new Error(`“${old}” is TypeScript's own name.`)
    const { prefixText = '', suffixText = '' } = shorthands.get(`${fileName} ${textSpan.start}`) ?? {}
    return {
      file: other,
      from: textSpan.start,
      to: textSpan.start + textSpan.length,
      insert: prefixText + name + suffixText,
    }
  })
}

/**
 * In `{ area }` one name stands for two, of which one stays: `{ area: surface }`. TypeScript tells what has to be added there, but only
 * where it also keeps imported names as they are, and so never leaves the file; so each file is asked by itself.
 */
function findShorthands(
  service: ts.LanguageService,
  places: readonly ts.RenameLocation[],
): ReadonlyMap<string, ts.RenameLocation> {
  const firsts = new Map(places.map((place) => [place.fileName, place]))
  const kept = [...firsts.values()].flatMap(
    ({ fileName, textSpan }) =>
      service.findRenameLocations(fileName, textSpan.start, false, false, {
        providePrefixAndSuffixTextForRename: true,
      }) ?? [],
  )
  return new Map(
    kept
      .filter(({ prefixText = '', suffixText = '' }) => /:/.test(prefixText + suffixText))
      .map((place) => [`${place.fileName} ${place.textSpan.start}`, place]),
  )
}

/** Whether a text can take the place of a name: a private one's must be private too. */
function isName(text: string, old: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text)
  const kind = scanner.scan()
  const wanted = old.startsWith('#') ? ts.SyntaxKind.PrivateIdentifier : ts.SyntaxKind.Identifier
  return kind === wanted && scanner.getTokenEnd() === text.length
}
