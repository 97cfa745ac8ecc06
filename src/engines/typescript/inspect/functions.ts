const sourceOf = Function.prototype.toString
const COMMENTS = /\/\/.*?\n|\/\*[^]*?\*\//g
const CLASS_HEAD = /^(\s+[^(]*?)\s*\{/

function isClass(source: string): boolean {
  if (!source.startsWith('class') || !source.endsWith('}')) return false
  const rest = source.slice(5, -1)
  const head = rest.split('{', 1)[0] ?? ''
  if (head === rest) return false
  return !head.includes('(') || CLASS_HEAD.test(rest.replace(COMMENTS, ''))
}

type Callable = (...args: never[]) => unknown

function describeClass(value: Callable, constructor: string | null, tag: string): string {
  let text = `class ${(Object.hasOwn(value, 'name') && value.name) || '(anonymous)'}`
  if (constructor !== 'Function' && constructor !== null) text += ` [${constructor}]`
  if (tag !== '' && constructor !== tag) text += ` [${tag}]`
  if (constructor === null) return `[${text} extends [null prototype]]`
  const parent: unknown = Object.getPrototypeOf(value)
  const parentName = typeof parent === 'function' ? parent.name : ''
  return parentName === '' ? `[${text}]` : `[${text} extends ${parentName}]`
}

/** The intrinsic tag of a function tells what sort it is, whatever its own source looks like. */
function sortOf(value: Callable): string {
  for (let owner: object | null = value; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const tag: unknown = Object.getOwnPropertyDescriptor(owner, Symbol.toStringTag)?.value
    if (tag === 'AsyncFunction' || tag === 'GeneratorFunction' || tag === 'AsyncGeneratorFunction') return tag
  }
  return 'Function'
}

/** `[Function: name]`, `[AsyncFunction (anonymous)]`, `[class A extends B]`. */
export function describeFunction(value: Callable, constructor: string | null, tag: string): string {
  if (isClass(sourceOf.call(value))) return describeClass(value, constructor, tag)
  const sort = sortOf(value)
  let text = `[${sort}`
  if (constructor === null) text += ' (null prototype)'
  text += value.name === '' ? ' (anonymous)]' : `: ${value.name}]`
  if (constructor !== sort && constructor !== null) text += ` ${constructor}`
  if (tag !== '' && constructor !== tag) text += ` [${tag}]`
  return text
}
