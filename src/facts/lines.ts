import { readFile, readdir } from 'node:fs/promises'
import { parse } from 'yaml'

/** One line for a name of a module, by the name by which it is reached: `sys.path`; `os.EX_*` stands for all that begin so. */
export type Lines = Readonly<Record<string, string>>

const folder = new URL('./lines/', import.meta.url)

/**
 * The site's own lines on names whose docstring is missing or helps nobody: a file for each module, `lines/sys.yaml`, with the
 * names as they stand in it.
 *
 * @throws Error when a file holds anything but a line for each name
 */
export async function readLines(): Promise<Lines> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort()
  const all = await Promise.all(
    files.map(async (file) =>
      linesOf(file.slice(0, -'.yaml'.length), await readFile(new URL(file, folder), 'utf8')),
    ),
  )
  return Object.fromEntries(all.flat())
}

function linesOf(module: string, text: string): (readonly [string, string])[] {
  const read: unknown = parse(text)
  if (typeof read !== 'object' || read === null)
    throw new Error(`src/facts/lines/${module}.yaml has no lines.`)
  return Object.entries(read).map(([name, line]: [string, unknown]) => {
    if (typeof line !== 'string')
      throw new Error(`src/facts/lines/${module}.yaml: ${name} wants a line of text.`)
    return [`${module}.${name}`, line] as const
  })
}
