import ts from 'typescript'
import { tellAwaits } from './awaits'
import { canGoOn, firstMistake, type Mistake } from './mistake'
import { reportValues } from './piece/values'
import { instrument } from './recording/instrument'
import type { RecordingNotes } from './recording/notes'
import { bindImports } from './piece/imports'

/**
 * A program of one file, or one of several that import each other: then what SystemJS calls a module, for worker/modules.ts; or a
 * piece for a prompt.
 */
export type Format = 'program' | 'module' | 'piece'

const OPTIONS: ts.CompilerOptions = {
  // All browsers that the site is for know this much; `using`, decorators and `accessor` are turned into it.
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  // Every program is a module, as a file that Node runs is: strict, with `await` at its top.
  moduleDetection: ts.ModuleDetectionKind.Force,
  sourceMap: true,
}

const SPECIAL: Readonly<Record<Format, ts.CompilerOptions>> = {
  program: {},
  module: { module: ts.ModuleKind.System },
  // What is imported may be used by the pieces that follow.
  piece: { verbatimModuleSyntax: true },
}

/** What TypeScript makes of a program. */
export interface Emit {
  readonly code: string
  /** Of the source map from `code` to the source. */
  readonly mappings: string
  /** The first mistake in the program's syntax; types are not checked. */
  readonly mistake: Mistake | undefined
  /** The mistake is only that the source ends too early. */
  readonly canGoOn: boolean
  /** Of a program that tells what it does. */
  readonly recording: RecordingNotes | undefined
}

/** How a program is compiled. */
export interface EmitOptions {
  readonly format: Format
  /** Of the file. */
  readonly name: string
  /** Gets the value of the last statement, where that is an expression, and has the hooks of a program that is recorded. */
  readonly valueFunction: string
  /** The program is to tell what it does. */
  readonly record: boolean
}

const NO_REQUIRE =
  'Programs here cannot require() modules: write import … from with a path such as “./other”.'

/**
 * Compiles one program by itself with TypeScript's own emit (https://www.typescriptlang.org/tsconfig/#isolatedModules).
 *
 * @param source TypeScript
 * @throws RangeError when the program is nested too deeply for the compiler's stack
 */
export function emit(source: string, { format, name, valueFunction, record }: EmitOptions): Emit {
  let required: Mistake | undefined
  const findRequired: ts.TransformerFactory<ts.SourceFile> = () => (file) => {
    const statement = file.statements.find(isRequire)
    if (statement !== undefined) required = { message: NO_REQUIRE, start: statement.getStart(file) }
    return file
  }
  const recording = record ? instrument(valueFunction) : undefined
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(source, {
    compilerOptions: { ...OPTIONS, ...SPECIAL[format] },
    fileName: name,
    reportDiagnostics: true,
    transformers: {
      before: [
        findRequired,
        ...(recording === undefined ? [] : [recording.transformer]),
        tellAwaits(valueFunction),
        ...(format === 'piece'
          ? [reportValues(valueFunction), bindImports(valueFunction)]
          : [reportValue(valueFunction)]),
      ],
    },
  })
  const { mappings } = JSON.parse(sourceMapText ?? '{"mappings":""}') as { mappings: string }
  return {
    code: outputText.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '').replace(/(?:^|\n)export \{\};\s*$/, ''),
    mappings,
    mistake: firstMistake(source, diagnostics ?? []) ?? required,
    canGoOn: canGoOn(source, diagnostics ?? []),
    recording: recording?.notes,
  }
}

/** Hands the value of a last statement that is an expression to a function. */
function reportValue(name: string): ts.TransformerFactory<ts.SourceFile> {
  return ({ factory }) =>
    (file) => {
      const statements = [...file.statements]
      const at = statements.findLastIndex((statement) => !isErased(statement))
      const last = statements[at]
      if (last === undefined || !ts.isExpressionStatement(last)) return file
      const call = factory.createCallExpression(factory.createIdentifier(name), undefined, [
        // A comma would make two arguments of it.
        factory.createParenthesizedExpression(last.expression),
      ])
      statements[at] = factory.updateExpressionStatement(last, call)
      return factory.updateSourceFile(file, statements)
    }
}

/** Nothing of such a statement is left in JavaScript. */
function isErased(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true
  return (
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) === true
  )
}

/** `import fs = require('fs')`, of which TypeScript leaves nothing in a module. */
function isRequire(statement: ts.Statement): boolean {
  return (
    ts.isImportEqualsDeclaration(statement) &&
    !statement.isTypeOnly &&
    ts.isExternalModuleReference(statement.moduleReference)
  )
}

/** An import that a module has written: of a specifier, at a character of the source. */
export interface WrittenImport {
  readonly specifier: string
  readonly start: number
}

/** The imports of a module whose specifiers are text, types' ones and `import()` included. */
export function findImports(source: string): WrittenImport[] {
  return ts
    .preProcessFile(source, true, false)
    .importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, start: pos }))
}
