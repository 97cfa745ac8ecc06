import type { Documented, Facts } from './interpreter'
import type { Lines } from './lines'

/**
 * The line that a table has for a name without an entry: the site's own, or the first sentence of the docstring, as Markdown; of a
 * constant its value, too, where it says more than the name.
 *
 * @returns an empty text where there is none of them
 */
export function docLine(
  { lines }: Pick<Facts, 'lines'>,
  { name, docFirstSentence, value }: Documented,
): string {
  const line = ownLine({ lines }, name)
  if (value === undefined) return line ?? asMarkdown(docFirstSentence)
  if (line !== undefined && saysNoMore(value)) return line
  const shown = code(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value)
  return line === undefined ? shown : `${line.replace(/\.$/, '')} (${shown}).`
}

/** What the site itself says of a name, or of all that begin as it does; undefined where it leaves that to the docstring. */
export function ownLine({ lines }: Pick<Facts, 'lines'>, name: string): string | undefined {
  return lines[name] ?? lines[groupOf(lines, name)]
}

const LONGEST_VALUE = 44

/** Members of enumerations show themselves by name, `re.ASCII` or `<FlagBoundary.KEEP: 'keep'>`, which is no value to a reader. */
function saysNoMore(value: string): boolean {
  return /^[a-z]\w*\.\w+$|^</.test(value)
}

/** The key of a line that is meant for all names that begin alike: `os.EX_*`; the longest that fits. */
function groupOf(lines: Lines, name: string): string {
  const fits = Object.keys(lines).filter((key) => key.endsWith('*') && name.startsWith(key.slice(0, -1)))
  return fits.reduce((longest, key) => (key.length > longest.length ? key : longest), '')
}

/** Docstrings are plain text with some marks of reStructuredText: code is code, the rest is shown as it stands. */
export function asMarkdown(text: string): string {
  const parts = text.split(/(?::\w+:)?(``[^`]+``|`[^`]+`|\*\w+\*)/)
  const shown = parts.map((part, index) =>
    index % 2 === 1 ? code(part.replace(/^[`*]+|[`*]+$/g, '')) : escape(part),
  )
  return asSentence(shown.join(''))
}

/** Sentences begin with a capital and end with a mark; some docstrings are phrases. A name at the beginning stays as it is. */
function asSentence(text: string): string {
  const begun = text.replace(/^[a-z](?=[a-z]* [a-z])/, (letter) => letter.toUpperCase())
  return /[^.!?…]$/.test(begun) ? `${begun}.` : begun
}

/** Text as code in Markdown. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

function escape(text: string): string {
  return text.replace(/([\\`*_{}[\]<>#|])/g, '\\$1')
}
