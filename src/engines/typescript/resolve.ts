/** What a module's file may end in, in the order in which it is looked for. */
const ENDINGS = ['.ts', '.mts', '.js', '.mjs'] as const
const CODE = /\.[mc]?[jt]s$/

/** Whether a file is a module, by its name. */
export const isModule = (name: string): boolean => CODE.test(name) && !name.endsWith('.d.ts')

/** Other modules are named to a reader up to this many. */
const MOST_NAMED = 10

/**
 * Says that an import leads nowhere, and where one could lead.
 *
 * @param from name of the importing file
 * @param names of all files
 */
export function describeMissing(from: string, specifier: string, names: ReadonlySet<string>): string {
  const others = [...names].filter((name) => name !== from && isModule(name))
  const [first = 'other.ts'] = others
  if (!isRelative(specifier))
    return `Programs here can import their own files only, by a path such as “./${first}”; “${specifier}” is none.`
  if (others.length === 0) return `Cannot find “${specifier}”: ${ONE_FILE}`
  const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : ''
  return `Cannot find “${specifier}”. The other modules here are ${others.slice(0, MOST_NAMED).join(', ')}${more}.`
}

/** Why a program has nothing to import. */
export const ONE_FILE = 'the program is this one file. In the playground it can have several.'

const isRelative = (specifier: string): boolean => /^\.\.?(\/|$)/.test(specifier)

/**
 * Finds the file that an import names, as a bundler does: with or without its ending, `.js` for `.ts`, or a folder's `index`.
 *
 * @param from name of the importing file
 * @param specifier as written: `./shapes`, `../lib/index.js`
 * @param names of all files
 * @returns undefined when there is none, or the specifier is no relative path
 */
export function resolveModule(
  from: string,
  specifier: string,
  names: ReadonlySet<string>,
): string | undefined {
  if (!isRelative(specifier)) return undefined
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  const path = parts.join('/')
  const written = path.replace(/\.(m?)js$/, '.$1ts')
  const inside = path === '' ? 'index' : `${path}/index`
  return [
    path,
    written,
    ...ENDINGS.map((ending) => path + ending),
    ...ENDINGS.map((ending) => inside + ending),
  ].find((name) => names.has(name) && isModule(name))
}
