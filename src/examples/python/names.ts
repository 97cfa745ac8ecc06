import type { SyntaxNode } from '@lezer/common'
import { aliasesOf } from './aliases'
import { BUILTINS, CONSUMING, LAZY, PURE } from './builtins'
import { calledName, childrenOf, statementsOf } from './syntax'
import { localsOf, namesIn, targetsOf } from './targets'

/** What a program has to do with names, as its syntax tells. */
export interface Names {
  /** Those that its top level binds, {@link STAR} for a star import's. */
  readonly binds: ReadonlySet<string>
  /** Those of them that are bound under a condition only: in an `if`, a loop, a `try`, or a function that declares them global. */
  readonly maybe: ReadonlySet<string>
  /** Those of them that are modules, or come from one. */
  readonly imports: ReadonlySet<string>
  /** Those that it reads and does not bind before; the interpreter's own are left out. */
  readonly needs: ReadonlySet<string>
  /** Those whose objects it may change: it calls their methods, hands them on, assigns to a part of them. */
  readonly touches: ReadonlySet<string>
  /** Those that it reads through, so that an iterator is empty after it. */
  readonly consumes: ReadonlySet<string>
  /** Those that it binds to what can be read through again: a literal, a list, a class. */
  readonly lasting: ReadonlySet<string>
  /** See {@link aliasesOf}. */
  readonly aliases: readonly (readonly string[])[]
}

/** Stands for the names that a star import binds. */
export const STAR = '*'

/** A place for names: the program, a function, a class or a comprehension. */
interface Scope {
  readonly bound: Set<string>
  /** Names that a function declares to be the program's. */
  readonly globals?: ReadonlySet<string>
  readonly parent?: Scope
  /** A class's names are seen by its own statements only. */
  readonly isClass?: boolean
  /** A comprehension; what `:=` binds in it belongs to the place around. */
  readonly isComprehension?: boolean
}

/** Statements that may not come to what stands in them. */
const CONDITIONAL = new Set([
  'IfStatement',
  'ForStatement',
  'WhileStatement',
  'TryStatement',
  'MatchStatement',
])
/** Expressions that an iterator is not the value of. */
const LASTING = new Set([
  ...[
    'ArrayExpression',
    'ArrayComprehensionExpression',
    'DictionaryExpression',
    'DictionaryComprehensionExpression',
  ],
  ...[
    'SetExpression',
    'SetComprehensionExpression',
    'TupleExpression',
    'String',
    'FormatString',
    'Number',
    'Boolean',
  ],
])

/** Reads the names of a program in the order in which it is run; bodies of functions are read when all else has been. */
export function namesOf(code: string): Names {
  return new Reader(code).read()
}

class Reader {
  private readonly binds = new Set<string>()
  private readonly needs = new Set<string>()
  private readonly touches = new Set<string>()
  private readonly imports = new Set<string>()
  private readonly consumes = new Set<string>()
  private readonly lasting = new Set<string>()
  /** Names that are surely bound, and those that functions bind once they are called. */
  private readonly sure = new Set<string>()
  private readonly declared = new Set<string>()
  /** How many conditional statements there are around. */
  private depth = 0
  private readonly top: Scope = { bound: this.binds }
  private readonly later: (() => void)[] = []

  constructor(private readonly code: string) {}

  read(): Names {
    for (const { node } of statementsOf(this.code)) this.visit(node, this.top)
    for (let body = this.later.shift(); body !== undefined; body = this.later.shift()) body()
    const { imports, needs, touches, consumes, lasting, sure } = this
    const binds = new Set([...this.binds, ...this.declared])
    const maybe = new Set([...binds].filter((name) => !sure.has(name)))
    const aliases = aliasesOf(this.code)
    return { binds, maybe, imports, needs, touches, consumes, lasting, aliases }
  }

  private readonly text = (node: SyntaxNode): string => this.code.slice(node.from, node.to)

  private use(name: string, scope: Scope): void {
    for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
      if (at.isClass === true && at !== scope) continue
      if (at.bound.has(name)) return
      if (at.globals?.has(name) === true) break
    }
    if (!this.binds.has(name) && !BUILTINS.has(name)) this.needs.add(name)
  }

  private bind(target: SyntaxNode, scope: Scope): void {
    for (const node of namesIn(target)) {
      const name = this.text(node)
      scope.bound.add(name)
      if (scope.globals?.has(name) === true) this.declared.add(name)
      else if (scope === this.top && this.depth === 0) this.sure.add(name)
      if (scope === this.top) this.lasting.delete(name)
    }
    if (target.name !== 'MemberExpression') return
    this.touch(target)
    this.visit(target, scope)
  }

  /** Notes that the object at the root of `a.b[c]` may change. */
  private touch(node: SyntaxNode | null): void {
    if (node?.name === 'VariableName') this.touches.add(this.text(node))
    else if (node?.name === 'MemberExpression' || node?.name === 'CallExpression') this.touch(node.firstChild)
  }

  private visit(node: SyntaxNode, scope: Scope): void {
    const children = childrenOf(node)
    switch (node.name) {
      case 'VariableName':
        return this.use(this.text(node), scope)
      case 'ScopeStatement':
        return
      case 'DeleteStatement':
        return this.remove(children, scope)
      case 'FunctionDefinition':
      case 'LambdaExpression':
        return this.defineFunction(children, scope)
      case 'ClassDefinition':
        return this.defineClass(children, scope)
      case 'CallExpression':
        return this.call(children, scope)
      case 'ImportStatement':
        for (const name of targetsOf(node)) {
          this.bind(name, scope)
          this.imports.add(this.text(name))
        }
        if (scope === this.top && node.lastChild?.name === STAR) this.binds.add(STAR)
        return
      case 'NamedExpression':
        return this.visitParts(node, children, outside(scope))
      case 'KeywordPattern':
        // `Point(x=0)`: the name is the attribute's.
        for (const child of children.slice(1)) this.visit(child, scope)
        return
      default:
        return children.some(({ name }) => name === 'for') && node.name !== 'ForStatement'
          ? this.comprehension(children, scope)
          : this.visitParts(node, children, scope)
    }
  }

  /** What is read, then what is bound, then the statements inside. */
  private visitParts(node: SyntaxNode, children: readonly SyntaxNode[], scope: Scope): void {
    const targets = targetsOf(node).map(({ from }) => from)
    const isTarget = (child: SyntaxNode): boolean => targets.includes(child.from)
    const isUpdate = node.name === 'UpdateStatement'
    for (const child of children)
      if (child.name !== 'Body' && (isUpdate || !isTarget(child))) this.visit(child, scope)
    const isConditional = CONDITIONAL.has(node.name)
    if (isConditional) this.depth += 1
    for (const target of targetsOf(node)) this.bind(target, scope)
    for (const child of children) if (child.name === 'Body') this.visit(child, scope)
    if (isConditional) this.depth -= 1
    if (isUpdate) this.touch(node.firstChild)
    if (node.name === 'ForStatement') this.consume(children)
    if (node.name === 'AssignStatement' && scope === this.top) this.keepLasting(node)
  }

  /** Notes what stands behind an `in`, or behind a star. */
  private consume(children: readonly SyntaxNode[]): void {
    for (const [at, child] of children.entries()) {
      const before = children[at - 1]?.name
      if (child.name === 'VariableName' && (before === 'in' || before === '*'))
        this.consumes.add(this.text(child))
    }
  }

  private keepLasting(statement: SyntaxNode): void {
    const value = statement.lastChild
    const called = value && calledName(value, this.code)
    if (!value || !(LASTING.has(value.name) || (called && PURE.has(called) && !LAZY.has(called)))) return
    for (const target of targetsOf(statement))
      if (target.name === 'VariableName') this.lasting.add(this.text(target))
  }

  private remove(children: readonly SyntaxNode[], scope: Scope): void {
    for (const child of children) {
      this.visit(child, scope)
      if (child.name === 'VariableName') scope.bound.delete(this.text(child))
      else this.touch(child)
    }
  }

  private comprehension(children: readonly SyntaxNode[], parent: Scope): void {
    const scope: Scope = { bound: new Set(), parent, isComprehension: true }
    this.consume(children)
    const at = children.findIndex(({ name }) => name === 'for')
    for (const [index, child] of children.entries()) {
      if (child.name !== 'for') continue
      const end = children.findIndex(({ name }, other) => other > index && name === 'in')
      for (const target of children.slice(index + 1, end)) this.bind(target, scope)
    }
    // Names of the comprehension are its own wherever they stand in it.
    for (const child of [...children.slice(at), ...children.slice(0, at)]) this.visit(child, scope)
  }

  private defineFunction(children: readonly SyntaxNode[], outer: Scope): void {
    const isLambda = children[0]?.name === 'lambda'
    const inner = children.slice(children.findIndex(({ name }) => name === (isLambda ? ':' : 'Body')))
    const { locals, globals } = localsOf(inner, this.text)
    for (const child of children) {
      if (child.name === 'ParamList') this.parameters(childrenOf(child), locals, outer)
      else if (child.name === 'TypeDef') this.visit(child, outer)
    }
    const name = isLambda ? undefined : children.find((child) => child.name === 'VariableName')
    if (name) this.bind(name, outer)
    this.later.push(() => {
      for (const node of inner) this.visit(node, { bound: locals, globals, parent: outer })
    })
  }

  private parameters(parts: readonly SyntaxNode[], locals: Set<string>, outer: Scope): void {
    for (const [index, part] of parts.entries()) {
      if (part.name === 'VariableName' && parts[index - 1]?.name !== 'AssignOp') locals.add(this.text(part))
      else this.visit(part, outer)
    }
  }

  private defineClass(children: readonly SyntaxNode[], outer: Scope): void {
    const name = children.find((child) => child.name === 'VariableName')
    const scope: Scope = { bound: new Set(), parent: outer, isClass: true }
    for (const child of children) {
      if (child !== name && child.name !== 'TypeParamList')
        this.visit(child, child.name === 'Body' ? scope : outer)
    }
    if (!name) return
    this.bind(name, outer)
    if (outer === this.top) this.lasting.add(this.text(name))
  }

  private call(children: readonly SyntaxNode[], scope: Scope): void {
    const [callee] = children
    if (callee?.name === 'MemberExpression') this.touch(callee.firstChild)
    const called = callee?.name === 'VariableName' ? this.text(callee) : ''
    const isPure = PURE.has(called)
    for (const child of children) {
      if (child.name === 'ArgList' && CONSUMING.has(called))
        for (const part of childrenOf(child))
          if (part.name === 'VariableName') this.consumes.add(this.text(part))
      if (child.name === 'ArgList') this.argumentsOf(childrenOf(child), isPure, scope)
      else this.visit(child, scope)
    }
  }

  private argumentsOf(parts: readonly SyntaxNode[], isPure: boolean, scope: Scope): void {
    if (parts.some(({ name }) => name === 'for')) return this.comprehension(parts, scope)
    this.consume(parts)
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1]
      if (part.name === 'VariableName' && next?.name === 'AssignOp') {
        // `f(name=value)`: the name is the parameter's. `f(name := value)` binds it.
        if (this.text(next) === ':=') this.bind(part, scope)
        continue
      }
      if (!isPure) this.touch(part)
      this.visit(part, scope)
    }
  }
}

/** The place in which a name is bound that `:=` binds. */
function outside(scope: Scope): Scope {
  return scope.isComprehension === true && scope.parent !== undefined ? outside(scope.parent) : scope
}
