/** What a module's file may end in, in the order in which it is looked for. */
const ENDINGS = ['.ts', '.mts', '.js', '.mjs'] as const
const CODE = /\.[mc]?[jt]s$/

/** Whether a file is a module, by its name. */
export const isModule = (name: string): boolean => CODE.test(name) && !name.endsWith('.d.ts')

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
  if (!/^\.\.?(\/|$)/.test(specifier)) return undefined
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
