import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { STRICT } from '../../services/typescript/options'
import type { CheckedProgram, Diagnostic } from '../language'

const OPTIONS: ts.CompilerOptions = { ...STRICT, noUncheckedIndexedAccess: true, noEmit: true }

const FOLDER = '/programs'
const libraries = dirname(createRequire(import.meta.url).resolve('typescript'))

/** A host that reads the programs from memory and the language's own declarations from the package. */
function createHost(sources: ReadonlyMap<string, string>): ts.CompilerHost {
  const read = (path: string): string | undefined => sources.get(path) ?? ts.sys.readFile(path)
  return {
    getSourceFile(path, version) {
      const text = read(path)
      return text === undefined ? undefined : ts.createSourceFile(path, text, version)
    },
    getDefaultLibFileName: () => join(libraries, 'lib.esnext.d.ts'),
    getDefaultLibLocation: () => libraries,
    getCurrentDirectory: () => FOLDER,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => sources.has(path) || path.startsWith(libraries),
    readFile: read,
    writeFile: () => undefined,
  }
}

/**
 * Type-checks many programs at once under `strict`, each as a module of its own.
 * @returns what is wrong, in the order of the programs and their lines; empty when all is well
 */
export function typeCheck(programs: readonly CheckedProgram[]): Diagnostic[] {
  const paths = programs.map((_, index) => `${FOLDER}/${index}.ts`)
  const sources = new Map(programs.map(({ code }, index) => [paths[index] ?? '', code]))
  const project = ts.createProgram({ rootNames: paths, options: OPTIONS, host: createHost(sources) })
  return programs.flatMap(({ file, line }, index) => {
    const source = project.getSourceFile(paths[index] ?? '')
    const found = [...project.getSyntacticDiagnostics(source), ...project.getSemanticDiagnostics(source)]
    return found.map(({ start = 0, messageText }) => {
      const place = source?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 }
      const message = ts.flattenDiagnosticMessageText(messageText, '\n')
      return { file, line: line + place.line, column: place.character + 1, message }
    })
  })
}
