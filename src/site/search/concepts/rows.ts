/**
 * What people call things, and what the things are called here. On the left, ways to ask, parted by `|`; on the right, names
 * of entries, sections and members, best first: the first one that the site has is what they mean.
 */
export type ConceptRow = readonly [asked: string, names: string]

/**
 * Reads rows that are written as text, one a line: `upper case|all caps → str.upper|str`. Lines that begin with `##` are headings.
 *
 * @throws Error that quotes a line without an arrow
 */
export function readRows(text: string): ConceptRow[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('##'))
    .map((line) => {
      const [asked, names] = line.split(' → ')
      if (asked === undefined || names === undefined)
        throw new Error(`A row of ways to ask has no arrow: ${line}`)
      return [asked, names]
    })
}
