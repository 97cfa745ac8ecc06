import type { Problem } from '../../../src/services/service'

/** What a kind of problem means, in one line, and the entry that has more. */
export interface RuleMeaning {
  readonly text: string
  /** Of an entry: `/errors/name-is-not-defined`. */
  readonly path?: string
}

const SYNTAX: RuleMeaning = {
  text: 'Python cannot read the program here, so none of it runs.',
  path: '/errors/invalid-syntax',
}
const UNDEFINED: RuleMeaning = {
  text: 'Nothing of this name exists when the program comes here.',
  path: '/errors/name-is-not-defined',
}
const NO_VALUE: RuleMeaning = {
  text: 'On some way through the program this name has no value yet.',
  path: '/errors/cannot-access-local-variable',
}
const OTHER_TYPE: RuleMeaning = {
  text: 'A value of another type is expected here.',
  path: '/cheatsheet/typing',
}
const MAYBE_NONE = 'This may be None when the program comes here: ask first.'

/** Rules of one service by their names; a name that ends in `*` stands for all that begin so, the longest one wins. */
const RULES: Readonly<Record<string, RuleMeaning>> = {
  F401: { text: 'What is imported here is used nowhere.', path: '/language/import' },
  'F40*': { text: 'An import that hides what its names are.', path: '/language/import' },
  'F5*': {
    text: 'The text and the values that go into it do not fit.',
    path: '/cheatsheet/string-formatting',
  },
  F601: { text: 'A later entry with the same key takes the place of this one.', path: '/types/dict' },
  F632: { text: 'Two equal values need not be the same object.', path: '/language/is' },
  F631: { text: 'A tuple that holds something is true: this never fails.', path: '/language/assert' },
  'F7*': { text: 'Python does not take this statement here.', path: '/errors/SyntaxError' },
  F811: { text: 'The first definition is gone before anything uses it.', path: '/language/assignment' },
  F821: UNDEFINED,
  F823: NO_VALUE,
  F841: { text: 'The value is kept, and never used.', path: '/language/assignment' },
  'F*': { text: 'A name, an import or a comparison that does not do what it looks like.' },
  'PLE*': { text: 'The program fails when it comes here.' },
  B006: {
    text: 'All calls share the one default, and what they change in it stays.',
    path: '/cheatsheet/functions',
  },
  B008: { text: 'A default is computed once, when the function is made.', path: '/cheatsheet/functions' },
  B023: {
    text: 'The function sees the variable as it is after the loop.',
    path: '/cheatsheet/scope-and-closures',
  },
  B904: { text: 'Say from which exception this one comes.', path: '/language/raise' },
  'B*': { text: 'It runs, and seldom does what was meant.' },
  E711: { text: 'There is one None: compare with is.', path: '/language/none' },
  E712: { text: 'A truth value needs no comparison.', path: '/language/true' },
  E721: { text: 'isinstance() knows subclasses too.', path: '/builtin/isinstance' },
  E722: { text: 'This also catches Ctrl+C and the end of the program.', path: '/language/try' },
  'E7*': { text: 'Python has an operator for this.', path: '/language/operators' },
  'UP*': { text: 'The Python of today says it in a shorter way.', path: '/cheatsheet/whats-new' },
  RUF013: { text: 'A parameter that may be None says so in its type.', path: '/cheatsheet/typing' },
  'SIM*': { text: 'It can be said in fewer words.' },
  reportUndefinedVariable: UNDEFINED,
  reportPossiblyUnbound: NO_VALUE,
  reportAttributeAccessIssue: {
    text: 'Objects of this type have no attribute of that name.',
    path: '/errors/has-no-attribute',
  },
  reportOptionalMemberAccess: { text: MAYBE_NONE, path: '/errors/nonetype-has-no-attribute' },
  reportOptionalSubscript: { text: MAYBE_NONE, path: '/errors/object-is-not-subscriptable' },
  reportOptionalIterable: { text: MAYBE_NONE, path: '/errors/object-is-not-iterable' },
  reportOptionalCall: { text: MAYBE_NONE, path: '/errors/object-is-not-callable' },
  reportOptionalOperand: { text: MAYBE_NONE, path: '/errors/unsupported-operand-types' },
  reportCallIssue: { text: 'The call does not fit the parameters.', path: '/errors/TypeError' },
  reportArgumentType: OTHER_TYPE,
  reportAssignmentType: OTHER_TYPE,
  reportReturnType: OTHER_TYPE,
  reportIndexIssue: {
    text: 'Objects of this type cannot be indexed so.',
    path: '/errors/object-is-not-subscriptable',
  },
  reportOperatorIssue: {
    text: 'The operator does not know these two types.',
    path: '/errors/unsupported-operand-types',
  },
  reportMissingImports: { text: 'There is no module of this name here.', path: '/errors/no-module-named' },
  reportAbstractUsage: { text: 'Methods are missing before objects of this class can be made.' },
  reportUnhashable: { text: 'What can change cannot be a key.', path: '/errors/unhashable-type' },
  reportUnusedCoroutine: {
    text: 'Without await nothing of it runs.',
    path: '/errors/coroutine-was-never-awaited',
  },
  reportTypedDictNotRequiredAccess: { text: 'The key may be missing.', path: '/errors/key-error' },
  reportRedeclaration: { text: 'Two things of one name: the first is hidden.' },
  'reportIncompatible*': {
    text: 'Where the base class is expected, this class would not do.',
    path: '/cheatsheet/oop-basics',
  },
  'report*': { text: 'The types do not fit.', path: '/cheatsheet/typing' },
  TS2304: { text: 'Nothing of this name exists here.' },
  TS2307: { text: 'There is no module of this name here.' },
  TS2322: { text: 'A value of another type is expected here.' },
  TS2339: { text: 'Objects of this type have no such property.' },
  TS2345: { text: 'The function expects another type.' },
  TS2554: { text: 'The call does not fit the parameters.' },
  TS7006: { text: 'Say of which type the parameter is.' },
  TS18046: { text: 'Find out first what it is: its type is unknown.' },
  TS18047: { text: 'This may be null when the program comes here: ask first.' },
  TS18048: { text: 'This may be undefined when the program comes here: ask first.' },
  TS2531: { text: 'This may be null when the program comes here: ask first.' },
  TS2532: { text: 'This may be undefined when the program comes here: ask first.' },
}

/** All entries that meanings lead to. */
export const entriesOfMeanings: readonly string[] = [SYNTAX, ...Object.values(RULES)].flatMap(
  ({ path }) => path ?? [],
)

/** @returns undefined where the message has to do alone */
export function meaningOf({ source, rule }: Problem): RuleMeaning | undefined {
  if (rule === undefined) return source === 'typescript' ? undefined : SYNTAX
  const exact = RULES[rule]
  if (exact !== undefined) return exact
  for (let length = rule.length; length > 0; length -= 1) {
    const family = RULES[`${rule.slice(0, length)}*`]
    if (family !== undefined) return family
  }
  return undefined
}
