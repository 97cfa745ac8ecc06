import { defaultGroup, sectionOf, type SectionId } from './groups'
import { readFrontMatter } from './frontMatter'

/** A change to what an entry describes, by the version of Python that brought it. */
export interface Change {
  readonly version: string
  /** One sentence; code in backticks. */
  readonly what: string
}

/** What the site knows of one entry without reading its text. */
export interface Entry {
  /** Its address from the site's root, without base path: `/builtin/iter`. */
  readonly path: string
  /** The Markdown file, from the folder of documents: `builtin/iter.md`. */
  readonly file: string
  readonly section: SectionId
  /** What people call it: `iter`, `__import__`, `Control Flow`. */
  readonly name: string
  /** The name as shown in lists: `iter()`. */
  readonly label: string
  readonly title: string
  readonly description: string
  readonly group: string
  readonly since?: string
  readonly changed: readonly Change[]
  /** Paths of entries it names; not yet symmetrical. */
  readonly related: readonly string[]
  /** Paths that its text links to with `<router-link>`. */
  readonly links: readonly string[]
}

/**
 * Reads one entry from its Markdown.
 *
 * @param file - its path below the folder of documents, with forward slashes
 * @returns the entry, or nothing for a page that is none (an index, the home page)
 * @throws Error that names the file when its front matter is wrong
 */
export function readEntry(file: string, source: string): Entry | undefined {
  const path = `/${file.replace(/\.md$/, '')}`
  const section = sectionOf(path)
  if (section === undefined || path.endsWith('/index')) return undefined
  const { title, description, group, since, changed, related } = readFrontMatter(source, file)
  const name = nameFromTitle(title)
  return {
    path,
    file,
    section: section.id,
    name,
    label: section.id === 'builtin' ? `${name}()` : name,
    title,
    description,
    group: group ?? defaultGroup(section.id),
    ...(since === undefined ? {} : { since }),
    changed,
    related,
    links: [...source.matchAll(/<router-link\s+to="([^"#]+)/g)].map(([, to = '']) => to),
  }
}

/** `Python iter() built-in function - Python Cheatsheet` → `iter`; `Control Flow - Python Cheatsheet` → `Control Flow`. */
function nameFromTitle(title: string): string {
  const short = title.replace(/ - Python Cheatsheet$/, '')
  const named = /^Python (\w+)\(\) built-in/.exec(short)?.[1]
  return named ?? short.replace(/^Python (?=\S)/, '').replace(/ (module)$/i, '')
}
