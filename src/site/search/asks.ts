import { readFileSync, readdirSync } from 'node:fs'

const folder = new URL('asks/', import.meta.url)

/**
 * What people want when they need an entry, in words of their own: for each section of the site a file, in it a line for each
 * entry, its address and ways to ask, parted by ` | `. Tasks belong here; what a thing is called elsewhere, in `concepts`.
 *
 * @returns by address of an entry its ways to ask
 * @throws Error that names file and line where a line is no address and ways to ask
 */
export function readAsks(): Map<string, string> {
  const asks = new Map<string, string>()
  for (const file of readdirSync(folder).sort()) {
    const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n')
    for (const [index, line] of lines.entries()) {
      const [path = '', asked = '', ...more] = line.split('\t')
      if (!path.startsWith('/') || asked === '' || more.length > 0 || asks.has(path))
        throw new Error(`${file}:${index + 1}: an address, a tab and ways to ask, once for each entry`)
      asks.set(path, asked)
    }
  }
  return asks
}
