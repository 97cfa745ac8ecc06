import * as v from 'valibot'
import { parse as parseYaml } from 'yaml'
import { groups } from './groups'

const version = v.pipe(v.string(), v.regex(/^[23]\.\d{1,2}$/, "a Python version in quotes, like '3.10'"))

const schema = v.object({
  title: v.pipe(v.string(), v.nonEmpty()),
  description: v.pipe(v.string(), v.nonEmpty()),
  group: v.optional(v.picklist(groups.map(({ id }) => id))),
  since: v.optional(version),
  changed: v.optional(v.array(v.object({ version, what: v.pipe(v.string(), v.nonEmpty()) })), []),
  related: v.optional(v.array(v.pipe(v.string(), v.startsWith('/'))), []),
})

/** What an entry says of itself, checked. */
export type FrontMatter = v.InferOutput<typeof schema>

/**
 * Reads the front matter of an entry.
 *
 * @param source - the whole Markdown file
 * @param file - its name, for messages
 * @throws Error that names the file, and the line where it can, when there is no front matter or it breaks the schema
 */
export function readFrontMatter(source: string, file: string): FrontMatter {
  const block = /^---\r?\n(.*?)\r?\n---\r?$/ms.exec(source)
  if (block?.index !== 0 || block[1] === undefined) throw new Error(`${file}:1: front matter is missing`)
  const lines = block[1].split('\n')
  const result = v.safeParse(schema, parseYaml(block[1]))
  if (result.success) return result.output
  const problems = result.issues.map((issue) => {
    const key = v.getDotPath(issue) ?? ''
    const line = lines.findIndex((text) => text.startsWith(`${key.split('.')[0] ?? ''}:`)) + 2
    return `${file}:${line}: front matter: ${key}: ${issue.message}`
  })
  throw new Error(problems.join('\n'))
}
