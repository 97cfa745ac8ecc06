import ts from 'typescript'
import { shownText } from '../../terminal/shownText'
import type { ExampleRunner, RunResult } from '../run'
import type { Finding } from './finding'
import type { ClaimsCode } from './markdown'

/** A program whose last statement is what is claimed of, after all that gets things ready for it. */
interface Claim {
  /** Where the last statement begins, counted from 1 within the fence. */
  readonly line: number
  readonly program: string
  readonly expected: string
}

/**
 * Tries TypeScript claims, each as a program of its own. They are not type-checked: many tell what comes of a wrong type.
 *
 * @returns what came of each claim, and what is wrong with the fence, in order
 */
export async function proveTypeScript(
  { code, lines, stdin }: ClaimsCode,
  runner: ExampleRunner,
): Promise<Finding[]> {
  const { claims, idle } = readClaims(code)
  const attributes = stdin === undefined ? {} : { stdin }
  const findings: Finding[] = []
  for (const { line, program, expected } of claims) {
    const result = await runner.run({ language: 'typescript', code: program, attributes })
    const { actual, name } = outcome(result)
    const holds = expected === actual || expected === name
    findings.push({ line: lines.first + line - 1, expected, actual, holds })
  }
  if (idle === undefined) return findings
  const problem = 'Nothing is claimed here; say behind the code what comes of it.'
  return [...findings, { line: lines.first + idle - 1, problem }]
}

function readClaims(code: string): {
  claims: Claim[]
  /** The line after which nothing is claimed. */ idle?: number
} {
  const source = ts.createSourceFile('main.ts', code, ts.ScriptTarget.ESNext)
  const ready: string[] = []
  const claims: Claim[] = []
  let idle: number | undefined = 1
  for (const statement of source.statements) {
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1
    const expected = isDefinition(statement) ? undefined : commentBehind(code, statement.end)
    const text = statement.getText(source)
    if (expected === undefined) {
      ready.push(text)
      idle = line
      continue
    }
    claims.push({ line, expected, program: [...ready, text, ''].join('\n') })
    idle = undefined
  }
  return idle === undefined ? { claims } : { claims, idle }
}

function isDefinition(statement: ts.Statement): boolean {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement)
  )
}

function commentBehind(code: string, end: number): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(code, end) ?? []
  return comment?.kind === ts.SyntaxKind.SingleLineCommentTrivia
    ? code.slice(comment.pos + 2, comment.end).trim()
    : undefined
}

/** What came of a program: what it printed, else the value of its last statement; or the exception that it ended in. */
function outcome({ stdout, value, end }: RunResult): { actual: string; name?: string } {
  const { error } = end
  if (error !== undefined)
    return { actual: error.message === '' ? error.name : `${error.name}: ${error.message}`, name: error.name }
  if (stdout !== '') return { actual: shownText(stdout).replace(/\n$/, '').replaceAll('\n', '\\n') }
  // What is long is shown on lines of its own.
  return { actual: value?.replace(/\n\s*/g, ' ') ?? 'undefined' }
}
