import ts from 'typescript'

/** What the compiler calls in the worker; worker/recording/hooks.ts has what each does. */
export type Hook =
  | 'module'
  | 'enter'
  | 'step'
  | 'finished'
  | 'leave'
  | 'threw'
  | 'caught'
  | 'passed'
  | 'returned'
  | 'thrown'
  | 'yielded'
  | 'awaiting'
  | 'resumed'
  | 'iterating'
  | 'delegate'
  | 'delegates'
  | 'delegated'
  | 'inside'

/** Makes calls of hooks, and the names that the code around them needs. */
export interface HookCalls {
  call(hook: Hook, ...args: ts.Expression[]): ts.Expression
  /** The variable that holds a function's frame, by how many functions it stands in. */
  frame(depth: number): ts.Identifier
  /** A name that the program does not use. */
  fresh(use: string): ts.Identifier
  number(value: number): ts.Expression
  names(names: readonly string[]): ts.Expression
  /** Functions that look at a name each: it may not be initialized. */
  looks(names: readonly string[]): ts.Expression
}

/** @param prefix with which no name of the program begins, and the name of the object that has the hooks */
export function createHookCalls(factory: ts.NodeFactory, prefix: string): HookCalls {
  const read = (name: string): ts.Expression =>
    name === 'this' ? factory.createThis() : factory.createIdentifier(name)
  return {
    call: (hook, ...args) =>
      factory.createCallExpression(
        factory.createPropertyAccessExpression(factory.createIdentifier(prefix), hook),
        undefined,
        args,
      ),
    frame: (depth) => factory.createIdentifier(`${prefix}${depth}`),
    fresh: (use) => factory.createIdentifier(`${prefix}${use}`),
    number: (value) => factory.createNumericLiteral(value),
    names: (names) => factory.createArrayLiteralExpression(names.map(read)),
    looks: (names) =>
      factory.createArrayLiteralExpression(
        names.map((name) =>
          factory.createArrowFunction(undefined, undefined, [], undefined, undefined, read(name)),
        ),
      ),
  }
}
