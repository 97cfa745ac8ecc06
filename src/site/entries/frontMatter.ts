import * as v from 'valibot'
import { parse as parseYaml } from 'yaml'
import { kinds } from './kinds'

const version = v.pipe(v.string(), v.regex(/^[23]\.\d{1,2}$/, "a Python version in quotes, like '3.10'"))
const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const pattern = v.pipe(
  text,
  v.check((source) => isPattern(source), 'must be a regular expression of JavaScript'),
)

/** `name`, `kind` and `group` have to fit; what a page says beyond these is VitePress's, or nobody's, business. */
const schema = v.object({
  title: v.optional(text),
  description: v.optional(v.pipe(v.string(), v.trim()), ''),
  name: v.optional(text),
  kind: v.optional(v.picklist(kinds.map(({ id }) => id))),
  group: v.optional(v.string()),
  since: v.optional(version),
  changed: v.optional(v.array(v.object({ version, what: text })), []),
  returns: v.optional(text),
  inPlace: v.optional(v.boolean()),
  covers: v.optional(v.array(v.pipe(v.unknown(), v.transform(String))), []),
  exception: v.optional(text),
  pattern: v.optional(pattern),
  where: v.optional(pattern),
  means: v.optional(text),
  also: v.optional(
    v.array(v.object({ exception: text, pattern, where: v.optional(pattern), means: text })),
    [],
  ),
  related: v.optional(v.array(v.pipe(v.string(), v.startsWith('/'))), []),
})

/** What a page says of itself, checked. */
export type FrontMatter = v.InferOutput<typeof schema>

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/**
 * Reads the front matter of a page.
 *
 * @param yaml - what stands between its lines of hyphens
 * @param file - its name, for messages
 * @throws Error that names file and line when it is no YAML or breaks the schema
 */
export function readFrontMatter(yaml: string, file: string): FrontMatter {
  const result = v.safeParse(schema, parse(yaml, file) ?? {})
  if (result.success) return result.output
  throw new Error(
    result.issues
      .map((issue) => {
        const key = v.getDotPath(issue) ?? ''
        return frontMatterProblem(file, yaml, key, issue.message)
      })
      .join('\n'),
  )
}

/** A message about one key of the front matter, in the form that editors link. */
export function frontMatterProblem(file: string, yaml: string, key: string, message: string): string {
  const line = yaml.split('\n').findIndex((text) => text.startsWith(`${key.split('.')[0] ?? ''}:`)) + 2
  return `${file}:${line}: front matter: ${key}: ${message}`
}

function parse(yaml: string, file: string): unknown {
  try {
    return parseYaml(yaml) as unknown
  } catch (reason) {
    const position = reason instanceof Error && 'linePos' in reason ? reason.linePos : undefined
    const line = Array.isArray(position) ? (position[0] as { line: number }).line + 1 : 1
    const message = reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason)
    throw new Error(`${file}:${line}: front matter: ${message}`, { cause: reason })
  }
}
