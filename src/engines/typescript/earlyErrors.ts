import ts from 'typescript'
import type { Place } from './packed'

/*
 * What is no JavaScript although it parses as TypeScript: a name that is declared twice, `break` outside of loops, `await` where there
 * can be none. TypeScript's checker finds it, among much that needs other files; here it is asked for its words alone, when another
 * parser has found that something is wrong, and where.
 */

/** Of messages on syntax: from the first one to the one before the last. */
const OF_SYNTAX: readonly (readonly [number, number])[] = [
  [1000, 2000],
  [17000, 19000],
]
/** Messages on names that are declared twice, and on what is assigned to, called or mixed where that cannot be. */
const OTHERS: ReadonlySet<number> = new Set([
  2300, 2335, 2337, 2357, 2364, 2392, 2393, 2406, 2451, 2462, 2480, 2487, 2492, 2524, 2528, 2567, 2660, 2699,
  2777, 2778, 2779, 2780, 2781, 5076,
])

/** Has TypeScript take the source before it for a module. */
const MODULE = '\nexport {}'

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowJs: true,
  noLib: true,
  noResolve: true,
  types: [],
}

function check(name: string, source: string): { file: ts.SourceFile; found: readonly ts.Diagnostic[] } {
  const file = ts.createSourceFile(name, source, { languageVersion: ts.ScriptTarget.ES2022 }, true)
  const program = ts.createProgram([name], OPTIONS, {
    getSourceFile: (asked) => (asked === name ? file : undefined),
    fileExists: (asked) => asked === name,
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => '',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (asked) => asked,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  })
  return { file, found: program.getSemanticDiagnostics(file) }
}

function isEarly({ code }: ts.Diagnostic): boolean {
  return OTHERS.has(code) || OF_SYNTAX.some(([first, end]) => code >= first && code < end)
}

/**
 * TypeScript's words for an early error.
 *
 * @param place where there is one; what TypeScript finds in the same line, and next to it, is taken for the same
 * @param isModule as a program is, and a piece at the prompt is not
 * @returns undefined when TypeScript finds none there
 */
export function describeEarlyError(
  name: string,
  source: string,
  { line, column }: Place,
  isModule: boolean,
): { readonly message: string; readonly place: Place } | undefined {
  const { file, found } = check(name, isModule ? source + MODULE : source)
  const [nearest] = found
    .filter(isEarly)
    .map(({ messageText, start = 0 }) => {
      const at = ts.getLineAndCharacterOfPosition(file, start)
      const message = ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\.$/, '')
      return { message, place: { line: at.line + 1, column: at.character + 1 } }
    })
    .filter(({ place }) => place.line === line)
    .sort((one, other) => Math.abs(one.place.column - column) - Math.abs(other.place.column - column))
  return nearest
}
