import {
  parse,
  type AnyNode,
  type AssignmentExpression,
  type FunctionDeclaration,
  type MemberExpression,
} from 'acorn'
import { applyEdits, visit } from '../syntaxTree'

/*
 * Pyodide's loader can link side modules, for which it keeps every one of the interpreter's 8,560 exports and a thousand
 * functions for graphics and sound. Programs here have no side modules, and each start would pay for reading and linking
 * all that. So what nothing refers to is left out when the worker is bundled, and what programs here do without.
 */

/** The bridge between Python and JavaScript, screens, and file systems that nobody mounts. Of these only the names are kept. */
const DONE_WITHOUT = ['pyodide_js_init', 'Browser', 'SDL', 'NODEFS', 'PROXYFS', 'WORKERFS']

/** The loader without what is not needed. */
export interface TrimmedLoader {
  /** The function that makes a module, as a declaration. */
  readonly factory: string
  /** The interpreter's exports that the loader still refers to. */
  readonly exports: readonly string[]
}

/** A piece of the loader's text that is needed only if one of the names is. */
interface Part {
  readonly names: readonly string[]
  readonly uses: readonly string[]
  readonly start: number
  readonly end: number
  /** The text that takes the part's place when only its name is needed. */
  readonly emptied?: string
}

/** A list of names, of which those that are needed stay: `var a, b;` and `{a: _a, b}`. */
interface List {
  readonly start: number
  readonly end: number
  readonly items: readonly Part[]
}

interface Sorted {
  readonly parts: Part[]
  readonly lists: List[]
  /** What is needed in any case. */
  readonly roots: string[]
}

/**
 * @param source Emscripten's loader
 * @param imported names of what the interpreter imports
 * @param wanted names of what is used of the module that the loader hands out
 * @throws Error when the loader is not written as expected
 */
export function trimLoader(
  source: string,
  imported: ReadonlySet<string>,
  wanted: readonly string[],
): TrimmedLoader {
  const sorted: Sorted = { parts: [], lists: [], roots: [...wanted.map(ofModule), ofExports(ENTRY)] }
  const factory = findFactory(source)
  for (const statement of factory.body.body) sort(statement, imported, sorted)
  const emptied = sorted.parts.filter((part) => part.emptied !== undefined).flatMap(({ names }) => names)
  for (const name of DONE_WITHOUT) {
    if (!emptied.includes(name)) throw new Error(`Pyodide’s loader has no “${name}” to leave out.`)
  }
  const needed = reach(sorted)
  const isNeeded = ({ names }: Part): boolean => names.some((name) => needed.has(name))
  const replaced = [
    ...sorted.parts.flatMap((part) => {
      const text = isNeeded(part) ? part.emptied : ''
      return text === undefined ? [] : [{ start: part.start, end: part.end, text }]
    }),
    ...sorted.lists.map(({ start, end, items }) => ({
      start,
      end,
      text: items
        .filter(isNeeded)
        .map((item) => source.slice(item.start, item.end))
        .join(),
    })),
  ]
  return {
    factory: applyEdits(source.slice(0, factory.end), replaced),
    exports: [...needed].flatMap(exportOf),
  }
}

/** The loader finds this one by its name. */
const ENTRY = '__main_argc_argv'

const ofModule = (name: string): string => `Module.${name}`
const ofExports = (name: string): string => `wasmExports.${name}`
const exportOf = (name: string): string[] =>
  name.startsWith('wasmExports.') ? [name.slice('wasmExports.'.length)] : []

function findFactory(source: string): FunctionDeclaration {
  const [first] = parse(source, { ecmaVersion: 'latest', sourceType: 'module' }).body
  if (first?.type !== 'FunctionDeclaration')
    throw new Error('Pyodide’s loader does not begin with its factory.')
  return first
}

/** In these each statement stands for one export. */
const TABLES = new Set(['assignWasmExports', 'applySignatureConversions'])

function sort(statement: AnyNode, imported: ReadonlySet<string>, { parts, lists, roots }: Sorted): void {
  const { start, end } = statement
  if (statement.type === 'FunctionDeclaration') {
    const { name } = statement.id ?? { name: '' }
    if (TABLES.has(name)) {
      for (const line of statement.body.body) sort(line, imported, { parts, lists, roots })
    } else if (DONE_WITHOUT.includes(name)) {
      parts.push({ names: [name], uses: [], start, end, emptied: `function ${name}(){}` })
    } else parts.push({ names: [name], uses: namesIn(statement), start, end })
    return
  }
  if (statement.type === 'VariableDeclaration') {
    const [first] = statement.declarations
    const { id, init } = first ?? {}
    const isOne = statement.declarations.length === 1
    if (!isOne && statement.declarations.every((declarator) => !declarator.init)) {
      const items = statement.declarations.map((one) => ({ ...extent(one), names: namesIn(one), uses: [] }))
      lists.push({ start: first?.start ?? start, end: items.at(-1)?.end ?? end, items })
    } else if (id?.type === 'Identifier' && id.name === 'wasmImports' && init?.type === 'ObjectExpression') {
      const items = init.properties.map((one) => {
        const name = one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : ''
        if (imported.has(name)) roots.push(...namesIn(one))
        return { ...extent(one), names: imported.has(name) ? ['wasmImports'] : [], uses: [] }
      })
      lists.push({ start: init.start + 1, end: init.end - 1, items })
      roots.push('wasmImports')
    } else if (id?.type === 'Identifier' && isOne && DONE_WITHOUT.includes(id.name)) {
      parts.push({ names: [id.name], uses: [], start, end, emptied: `var ${id.name};` })
    } else if (id?.type === 'Identifier' && isOne && (!init || isInert(init))) {
      parts.push({ names: [id.name], uses: namesIn(statement), start, end })
    } else roots.push(...namesIn(statement))
    return
  }
  const names =
    statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression'
      ? targets(statement.expression)
      : []
  if (names.length > 0) parts.push({ names, uses: namesIn(statement), start, end })
  else roots.push(...namesIn(statement))
}

const extent = ({ start, end }: AnyNode): { start: number; end: number } => ({ start, end })

/** Whether an initial value does nothing when it is made. */
function isInert(value: AnyNode): boolean {
  const { type } = value
  if (type === 'MemberExpression') return value.object.type === 'Identifier' && !value.computed
  return /^(ArrowFunction|Function|Object|Array|Class)Expression$|^(Literal|Identifier)$/.test(type)
}

/**
 * What a line is for: `_a = Module["_a"] = wasmExports["a"]`, `Module["a"] = a`, `wasmExports["a"] = wrap(…)`, `a.sig = "ii"`.
 * Nothing for any other assignment.
 */
function targets(assignment: AssignmentExpression): string[] {
  const names: string[] = []
  let link: AnyNode = assignment
  for (; link.type === 'AssignmentExpression'; link = link.right) {
    const { left } = link
    if (left.type === 'Identifier') names.push(left.name)
    else if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return []
    else if (left.object.name === 'Module') names.push(ofModule(keyOf(left)))
    else if (left.object.name === 'wasmExports') names.push(ofExports(keyOf(left)))
    else if (keyOf(left) === 'sig') names.push(left.object.name)
    else return []
  }
  const isVariable = assignment.left.type === 'Identifier' && names.length === 1
  return isVariable ? [] : names
}

function keyOf({ property }: MemberExpression): string {
  if (property.type === 'Identifier') return property.name
  return property.type === 'Literal' ? String(property.value) : ''
}

/** Names of everything that a piece of the loader may refer to; rather too many than too few. */
function namesIn(node: AnyNode): string[] {
  const names = new Set<string>()
  visit(node, (part) => {
    if (part.type === 'Identifier') names.add(part.name)
    if (part.type !== 'MemberExpression' || part.object.type !== 'Identifier') return
    if (part.object.name === 'wasmExports') names.add(ofExports(keyOf(part)))
    if (part.object.name === 'Module') names.add(ofModule(keyOf(part)))
  })
  return [...names]
}

/** Every name that can be reached from the roots. */
function reach({ parts, roots }: Sorted): ReadonlySet<string> {
  const usesOf = new Map<string, string[]>()
  for (const { names, uses } of parts) {
    for (const name of names) usesOf.set(name, [...(usesOf.get(name) ?? []), ...uses])
  }
  const reached = new Set<string>()
  const waiting = [...roots]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue
    reached.add(name)
    waiting.push(...(usesOf.get(name) ?? []))
  }
  return reached
}
