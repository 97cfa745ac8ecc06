/** A parameter as an entry explains it. */
export interface Explanation {
  /** With its stars, as written: `*args`. */
  readonly name: string
  /** Line in the Markdown file, from 1. */
  readonly line: number
}

/** The section of an entry in which parameters are explained. */
export interface ParameterSection {
  /** Line of its heading, from 1; 1 when there is none. */
  readonly line: number
  readonly isThere: boolean
  readonly explained: readonly Explanation[]
}

/** What stands before an explanation in an entry: `` - `name`: ``. */
const bullet = /^[-*] `([^`]+)`:/

/**
 * Finds what an entry explains under `## Parameters`.
 *
 * @param source - the Markdown of the entry
 */
export function readParameterSection(source: string): ParameterSection {
  const lines = source.split('\n')
  const start = lines.findIndex((line) => /^## Parameters\s*$/.test(line))
  if (start < 0) return { line: 1, isThere: false, explained: [] }
  const explained: Explanation[] = []
  for (const [offset, text] of lines.slice(start + 1).entries()) {
    if (text.startsWith('## ')) break
    const name = bullet.exec(text)?.[1]
    if (name !== undefined) explained.push({ name, line: start + offset + 2 })
  }
  return { line: start + 1, isThere: true, explained }
}

/** The id of the place where an entry explains a parameter: `*args` → `parameter-args`. */
export function parameterId(name: string): string {
  return `parameter-${name.replaceAll('*', '')}`
}
