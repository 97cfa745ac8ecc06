import { splitFrontMatter } from '../../examples/frontMatter'
import { pathOf } from '../address'
import { firstWords, nameForeign } from './foreign'
import { frontMatterProblem, readFrontMatter, type FrontMatter } from './frontMatter'
import { kindFacts, type Kind } from './kinds'
import { sectionOf, sections, titleFromAddress, type Group, type Section } from './sections'

/** A Markdown file of the documents, read: what every part of the site takes its knowledge of the page from. */
export interface Page {
  /** From the folder of documents, with forward slashes: `builtin/iter.md`. */
  readonly file: string
  /** Its address from the site's root, without base path: `/builtin/iter`, `/builtin/`. */
  readonly path: string
  /** Undefined for pages at the top. */
  readonly section: Section | undefined
  /** Of the document, as search engines show it. */
  readonly title: string
  /** What the reader sees at the top of the page. */
  readonly heading: string
  /** Whether the Markdown shows it; else whoever lays out the page has to. */
  readonly showsHeading: boolean
  readonly description: string
  /** The whole file. */
  readonly source: string
  /** Its Markdown without front matter. */
  readonly body: string
  /** Paths of this site that its text links to with `<router-link>`. */
  readonly links: readonly string[]
}

/** A change to what an entry describes, by the version of Python that brought it. */
export interface Change {
  readonly version: string
  /** One sentence; code in backticks. */
  readonly what: string
}

/** How an error message is told, and what a reader is told of it: the fields of `KnownMessage` in `src/errors/meaning.ts`. */
export interface MessageFacts {
  readonly exception: string
  readonly pattern: string
  readonly where?: string | undefined
  readonly means: string
}

/** A page on one subject, as opposed to an index. */
export interface Entry extends Page {
  readonly section: Section
  readonly kind: Kind
  /** What people call it: `iter`, `__import__`, `str.split`, `Control Flow`. */
  readonly name: string
  /** The name as shown in lists: `iter()`. */
  readonly label: string
  /** Undefined where it names none. */
  readonly group: Group | undefined
  readonly since?: string
  readonly changed: readonly Change[]
  /** What a method or a function gives back, as Markdown. */
  readonly returns?: string
  /** A method that changes the object that it is called on. */
  readonly inPlace: boolean
  /** Names without an entry of their own that are explained here: `bytes.upper`, `elif`, `__add__`. */
  readonly covers: readonly string[]
  /** Of an entry on an error message: first the one that it is on, then its cousins. */
  readonly messages: readonly MessageFacts[]
  /** Paths of entries it names; not yet symmetrical. */
  readonly related: readonly string[]
}

/** @returns whether a page is an entry */
export function isEntry(page: Page): page is Entry {
  return 'kind' in page
}

/**
 * Reads a page from its Markdown.
 *
 * @param file - its path below the folder of documents, with forward slashes
 * @returns an entry for every page in a folder but the folder's own index; a plain page else
 * @throws Error that names file and line when its front matter is wrong
 */
export function readPage(file: string, source: string): Page | Entry {
  const { yaml, body } = splitFrontMatter(source)
  const section = sectionOf(file)
  const front = readFrontMatter(yaml ?? '', file)
  const shown = headingIn(body, front.title)
  const title = front.title ?? shown ?? titleFromAddress(file.replace(/\.md$/, '').split('/').at(-1) ?? '')
  const page: Page = {
    file,
    path: pathOf(file),
    section,
    title,
    heading: shown ?? withoutSiteName(title),
    showsHeading: shown !== undefined,
    description: front.description,
    source,
    body,
    links: [...body.matchAll(/<router-link\s+to="([^"#]+)/g)].map(([, to = '']) => to),
  }
  if (section === undefined || file === `${section.id}/index.md`) return page
  const isForeign = front.name === undefined && !sections.includes(section)
  if (yaml === undefined && !isForeign) throw new Error(`${file}:1: front matter is missing`)
  const described =
    isForeign && front.description === '' ? { ...front, title, description: firstWords(body) } : front
  return {
    ...page,
    description: described.description,
    ...entryFacts(file, yaml ?? '', described, section, title),
  }
}

function entryFacts(
  file: string,
  yaml: string,
  front: FrontMatter,
  section: Section,
  title: string,
): Omit<Entry, keyof Page> & Pick<Entry, 'section'> {
  for (const key of ['title', 'description'] as const) {
    if (!front[key]) throw new Error(frontMatterProblem(file, yaml, key, 'an entry needs one'))
  }
  const foreign = nameForeign(title, section)
  const kind = front.kind ?? (front.name === undefined ? foreign.kind : section.kind)
  const name = front.name ?? foreign.name
  const group = section.groups.find(({ id }) => id === front.group)
  // The section's own id says no more than that it is in none of the groups.
  if (front.group !== undefined && group === undefined && front.group !== section.id) {
    const known = section.groups.map(({ id }) => id).join(', ')
    const hint = known === '' ? `/${section.id}/ has no groups` : `use ${known}, or leave it out`
    throw new Error(frontMatterProblem(file, yaml, 'group', `“${front.group}” is unknown; ${hint}`))
  }
  return {
    section,
    kind,
    name,
    label: kindFacts(kind).label(name),
    group,
    ...(front.since === undefined ? {} : { since: front.since }),
    changed: front.changed,
    ...(front.returns === undefined ? {} : { returns: front.returns }),
    inPlace: front.inPlace === true,
    covers: front.covers,
    messages: messagesOf(file, yaml, front),
    related: front.related,
  }
}

function messagesOf(
  file: string,
  yaml: string,
  { kind, exception, pattern, where, means, also }: FrontMatter,
): readonly MessageFacts[] {
  if (exception !== undefined && pattern !== undefined && means !== undefined)
    return [{ exception, pattern, where, means }, ...also]
  if (kind !== 'message') return also
  const missing = exception === undefined ? 'exception' : pattern === undefined ? 'pattern' : 'means'
  throw new Error(frontMatterProblem(file, yaml, missing, 'an entry on a message needs one'))
}

/** The title that the Markdown shows: in `<base-title>`, in a blog's header, or as its first heading. */
function headingIn(body: string, title: string | undefined): string | undefined {
  const text = body.replace(/^(`{3,}|~{3,})[^]*?^\1/gm, '')
  const titled = /<(?:base-title|BaseTitle)\b[^>]*>([^]*?)<\/(?:base-title|BaseTitle)>/.exec(text)?.[1]
  const found =
    titled?.replace(/<[^>]*>/g, '').replace(/^\s*#\s+/, '') ??
    blogHeading(text, title) ??
    /^#\s+(.+)$/m.exec(text)?.[1]
  return found?.replace(/\s+/g, ' ').trim() || undefined
}

/** A blog's header may leave its title to the front matter. */
function blogHeading(text: string, title: string | undefined): string | undefined {
  const header = /<(?:blog-title-header|BlogTitleHeader)\b[^>]*/.exec(text)?.[0]
  if (header === undefined) return undefined
  return /\stitle="([^"]*)"/.exec(header)?.[1] ?? (title === undefined ? undefined : withoutSiteName(title))
}

/** The page says its subject; whose site it is stands above it. */
function withoutSiteName(title: string): string {
  return title.replace(/\s*[-–|]\s*Python Cheat ?sheet$/i, '') || title
}
