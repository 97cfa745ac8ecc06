import ts from 'typescript'
import { createExpressions } from './expressions'
import { createFunctions } from './functions'
import { createHookCalls, type HookCalls } from './hooks'
import { createLoops } from './loops'
import type { FunctionNote, RecordingNotes, SiteNote } from './notes'
import { type FunctionScope, visibleNames } from './scope'
import { createStatements } from './statements'

/** Parts of the transformation know each other by this. */
export interface Instrumenter {
  readonly context: ts.TransformationContext
  readonly factory: ts.NodeFactory
  readonly calls: HookCalls
  readonly functions: FunctionNote[]
  /** The function whose statements are visited. */
  scope: FunctionScope
  lineOf(node: ts.Node): number
  /** A site that shows what holds something now. */
  site(line: number): ts.Expression
  /** A site, and the values of its names. */
  here(line: number): [site: ts.Expression, names: ts.Expression]
  /** The hook that says that a line is about to run. */
  step(line: number): ts.Expression
  stepStatement(line: number): ts.Statement
  statement(node: ts.Statement): ts.Statement[]
  /** Statements of a block of their own, in which some names hold something from the start. @param last what follows them */
  statements(
    nodes: readonly ts.Statement[],
    names?: readonly string[],
    last?: () => ts.Statement[],
  ): ts.Statement[]
  /** The statement, as what stands in the place of a single one. */
  block(node: ts.Statement, names?: readonly string[]): ts.Block
  loop(node: ts.IterationStatement, labels: readonly string[]): ts.Statement[]
  functionLike(node: ts.Node): ts.Node | undefined
  expression<T extends ts.Node>(node: T): T
}

/** The transformation of one file, and what the worker must know of it when it is done. */
export interface Instrumentation {
  readonly transformer: ts.TransformerFactory<ts.SourceFile>
  readonly notes: RecordingNotes
}

/**
 * Has a program tell what it does: a hook before each statement, and around functions, `yield` and `await`, with the values of the
 * names that can be seen there. It works on TypeScript's tree and not on the JavaScript that comes of it, where lines and names are
 * not the reader's any more: `enum`, `using` and decorators have become other code by then. The source map is TypeScript's own.
 *
 * @param prefix the name of the object that has the hooks; no name of the program begins with it
 */
export function instrument(prefix: string): Instrumentation {
  const functions: FunctionNote[] = []
  const sites: SiteNote[] = []
  const transformer: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
    const { factory } = context
    const calls = createHookCalls(factory, prefix)
    const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
    const site = (line: number): ts.Expression => {
      sites.push({ line, names: visibleNames(base.scope) })
      return calls.number(sites.length - 1)
    }
    const base = { context, factory, calls, functions, lineOf, site } as Instrumenter
    base.here = (line) => [site(line), calls.names(visibleNames(base.scope))]
    base.step = (line) => calls.call('step', calls.frame(base.scope.depth), ...base.here(line))
    base.stepStatement = (line) => factory.createExpressionStatement(base.step(line))
    Object.assign(base, createStatements(base), createLoops(base), createExpressions(base))
    const { top, functionLike } = createFunctions(base)
    base.functionLike = functionLike
    return top(file)
  }
  return { transformer, notes: { functions, sites } }
}
