import type { BuiltIn } from './interpreter'
import { readParameterSection } from './parameters'

/** An entry on a built-in, as the check needs it. */
export interface BuiltInEntry {
  /** The built-in's name: `iter`, `__import__`. */
  readonly name: string
  /** The Markdown file as it should stand in messages: `docs/builtin/iter.md`. */
  readonly file: string
  readonly source: string
}

/** Something that an entry says and the interpreter does not, or the other way about. */
export interface Failure {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/**
 * Compares the entries on built-ins with the interpreter: every built-in has an entry, every entry is on a built-in
 * and shows its signature, and explains exactly the parameters that the interpreter names.
 */
export function checkFacts(builtIns: readonly BuiltIn[], entries: readonly BuiltInEntry[]): Failure[] {
  const known = new Map(builtIns.map((builtIn) => [builtIn.name, builtIn]))
  const written = new Set(entries.map(({ name }) => name))
  const missing = builtIns
    .filter(({ name }) => !written.has(name))
    .map(({ name, kind }) => ({
      file: `docs/builtin/${name.replaceAll('_', '')}.md`,
      line: 1,
      message: `the interpreter has the ${kind} ${name}(), for which there is no entry`,
    }))
  const wrong = entries.flatMap((entry) => {
    const builtIn = known.get(entry.name)
    if (builtIn !== undefined)
      return [...checkSignature(entry), ...checkQuotation(entry, builtIn), ...checkParameters(entry, builtIn)]
    return [{ file: entry.file, line: 1, message: `the interpreter has no built-in ${entry.name}()` }]
  })
  return [...missing, ...wrong]
}

function checkSignature({ name, file, source }: BuiltInEntry): Failure[] {
  const shown = [...source.matchAll(/<built-in-signature name="([^"]*)"/g)]
  const [only] = shown
  if (shown.length === 1 && only?.[1] === name) return []
  const line = source.slice(0, only?.index ?? 0).split('\n').length
  return [{ file, line, message: `the entry must show one <built-in-signature name="${name}" />` }]
}

/** What a disclaimer says that it has from `help()` must be what the interpreter says. */
function checkQuotation({ name, file, source }: BuiltInEntry, { doc }: BuiltIn): Failure[] {
  const [, before = '', title = '', quoted = ''] =
    /^([^]*?)<base-disclaimer-title>([^]*?)<\/base-disclaimer-title>\s*<base-disclaimer-content>([^]*?)<\/base-disclaimer-content>/.exec(
      source,
    ) ?? []
  if (!title.includes(`help(${name})`)) return []
  if (plainWords(doc).includes(plainWords(quoted))) return []
  const line = before.split('\n').length
  return [{ file, line, message: `the disclaimer quotes help(${name}), which says something else` }]
}

/** The words of a docstring, or of what quotes it, without marks and line breaks. */
function plainWords(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]*>|`/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase()
}

function checkParameters({ file, source }: BuiltInEntry, builtIn: BuiltIn): Failure[] {
  const section = readParameterSection(source)
  if (!section.isThere) return [{ file, line: 1, message: 'the section "## Parameters" is missing' }]
  const had = new Set(builtIn.signatures.flatMap(({ parameters }) => parameters.map(({ name }) => name)))
  const explained = new Set<string>()
  const failures: Failure[] = []
  for (const { name, line } of section.explained) {
    if (!had.has(name)) {
      failures.push({
        file,
        line,
        message: `\`${name}\` is explained, but ${builtIn.name}() has no such parameter`,
      })
    } else if (explained.has(name)) failures.push({ file, line, message: `\`${name}\` is explained twice` })
    explained.add(name)
  }
  for (const name of had) {
    if (explained.has(name)) continue
    failures.push({
      file,
      line: section.line,
      message: `${builtIn.name}() has a parameter \`${name}\`, not explained`,
    })
  }
  return failures
}
