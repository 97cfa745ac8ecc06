import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { parseExpressionAt } from 'acorn'

/** Where the script is kept between builds; its name changes with what is done to it. */
const FOLDER = resolve('.cache/services')

/** In the package's script, the module that holds typeshed's files: one object, from path to text. */
const FILES = /e\.exports=(?=\{"\/typeshed\/LICENSE":)/
/** Declarations of packages that do not exist here: an import of one fails, and must be said to. */
const LEFT_OUT = '/typeshed/stubs/'
/**
 * Where the server makes a second worker that looks for problems. Without it a check is asked for, as everything else, and finds what
 * the same worker knows of types already: half of the memory, and no problems that come unasked and late. (Where there are two, a check
 * that is asked for never ends in browsers: its ports are not started.)
 */
const SECOND_WORKER =
  /(?<=\bcreateBackgroundAnalysis\(\w,\w\)\{)(?=const \w=new \w\(\w,this\.serviceProvider\);return this\._initialFiles)/g
/** Leads to a file that is not part of the site. */
const SOURCE_MAP = /\n\/\/# sourceMappingURL=.*\s*$/

let built: Promise<string> | undefined

/**
 * Writes basedpyright's script for browsers without the declarations of other packages, which are three fifths of it.
 *
 * @returns its path; a script that has been written before is not written again
 * @throws Error when the package is not of the form that is known
 */
export function buildBasedpyright(): Promise<string> {
  return (built ??= write())
}

async function write(): Promise<string> {
  const packaged = createRequire(import.meta.url).resolve('browser-basedpyright/package.json')
  const source = await readFile(join(dirname(packaged), 'dist/pyright.worker.js'), 'utf8')
  const steps = [build, withoutPackages, SECOND_WORKER, FILES, LEFT_OUT, SOURCE_MAP].join('\n')
  const hash = createHash('sha256').update(source).update(steps).digest('hex').slice(0, 16)
  const path = join(FOLDER, `basedpyright-${hash}.js`)
  if ((await stat(path).catch(() => undefined)) !== undefined) return path
  await mkdir(FOLDER, { recursive: true })
  const unfinished = `${path}.${process.pid}`
  await writeFile(unfinished, build(source))
  await rename(unfinished, path)
  return path
}

function build(source: string): string {
  const seconds = [...source.matchAll(SECOND_WORKER)]
  if (seconds.length !== 1)
    throw new Error('browser-basedpyright makes its second worker in another way now.')
  return withoutPackages(source.replace(SECOND_WORKER, 'return;')).replace(SOURCE_MAP, '\n')
}

function withoutPackages(source: string): string {
  const found = FILES.exec(source)
  if (found === null) throw new Error('browser-basedpyright holds its typeshed in another form now.')
  const start = found.index + found[0].length
  const files = parseExpressionAt(source, start, { ecmaVersion: 'latest' })
  if (files.type !== 'ObjectExpression')
    throw new Error('browser-basedpyright holds its typeshed in another form now.')
  const kept = files.properties.filter((file) => !source.slice(file.start + 1, file.end).startsWith(LEFT_OUT))
  const texts = kept.map((file) => source.slice(file.start, file.end))
  return source.slice(0, start) + `{${texts.join(',')}}` + source.slice(files.end)
}
