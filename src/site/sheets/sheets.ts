import { outputFor, type Example } from '../../examples/example'
import { parseExamples } from '../../examples/parse'
import { withoutTraceback } from '../../examples/python/traceback'
import type { Documented } from '../../facts/interpreter'
import { isEntry, type Entry, type Page } from '../entries/entry'
import { kindFacts } from '../entries/kinds'
import type { SiteModel } from '../entries/read'
import { hasSheet, sheetPathOf, sheetsOf } from './paths'

/** Much on little paper: what a page, or a section of small entries, says in code. */
export interface Sheet {
  /** From the site's root. */
  readonly path: string
  readonly title: string
  /** The page that it is made from. */
  readonly source: string
  readonly parts: readonly SheetPart[]
}

/** What stands below a heading. */
export interface SheetPart {
  readonly title?: string
  readonly items: readonly SheetItem[]
}

/** An example, with what it is about. */
export interface SheetItem {
  readonly name?: string
  readonly isCode?: boolean
  /** The entry that says more. */
  readonly path?: string
  /** One line; code in backticks. */
  readonly note?: string
  readonly code?: string
  readonly output?: string
}

/** @param documented what the interpreter says of functions, by name: their signatures head their lines */
export function makeSheets(
  { pages, catalogue }: SiteModel,
  documented: ReadonlyMap<string, Documented>,
): readonly Sheet[] {
  const line = (entry: Entry): SheetItem => entryLine(entry, documented)
  const ofSections = pages.flatMap((page): Sheet[] => {
    const { section } = page
    if (section === undefined || isEntry(page) || page.path !== `/${section.id}/`) return []
    return sheetsOf(catalogue, section).map(({ path, title = page.heading, groups }) => ({
      path,
      title,
      source: page.path,
      parts: groups.map((group) => ({ title: group.title, items: group.entries.map(line) })),
    }))
  })
  const ofEntries = catalogue.entries.filter(hasSheet).map((entry): Sheet => {
    const below = catalogue.groups.filter(({ parent }) => parent === entry).flatMap(({ entries }) => entries)
    const methods: SheetPart[] = below.length === 0 ? [] : [{ title: 'Methods', items: below.map(line) }]
    const parts = [...partsOf(entry), ...methods]
    return { path: sheetPathOf(entry.path), title: entry.heading, source: entry.path, parts }
  })
  return [...ofSections, ...ofEntries].filter(({ parts }) => parts.some(({ items }) => items.length > 0))
}

/** An entry as a line of its section's sheet, with the shortest of its examples. */
function entryLine(entry: Entry, documented: ReadonlyMap<string, Documented>): SheetItem {
  const { name, label, kind, path, description } = entry
  const examples = parseExamples(entry.body, entry.file).examples.map(itemOf)
  // A message is shown by the first: the program that raises it.
  const shown = kind === 'message' ? examples[0] : examples.sort((a, b) => weight(a) - weight(b))[0]
  const signature = documented.get(name)?.signatures[0]?.text
  return { ...shown, name: signature ?? label, isCode: kindFacts(kind).isCode, path, note: description }
}

function weight({ code = '', output = '' }: SheetItem): number {
  return code === '' ? Infinity : `${code}\n${output}`.split('\n').length
}

/** The examples of a page, below its headings. */
function partsOf(page: Page): SheetPart[] {
  const headings = headingsOf(page.body)
  const parts = [{ line: 0 }, ...headings].map((heading) => ({ ...heading, items: [] as SheetItem[] }))
  for (const example of parseExamples(page.body, page.file).examples) {
    const item = itemOf(example)
    if (item.code === undefined) continue
    const note = example.title
    parts.findLast(({ line }) => line < example.line)?.items.push({ ...item, ...(note && { note }) })
  }
  return parts.filter(({ items }) => items.length > 0)
}

/** Headings of sections, each with its line, from 1; those in fences are none. */
function headingsOf(body: string): { readonly title: string; readonly line: number }[] {
  let fence: string | undefined
  return body.split('\n').flatMap((text, index) => {
    const mark = /^(`{3,}|~{3,})/.exec(text)?.[1]
    if (mark !== undefined) fence = fence === undefined ? mark : text.startsWith(fence) ? undefined : fence
    const title = fence === undefined ? /^## (.+?)(?:\s*\{#[\w-]+\})?\s*$/.exec(text)?.[1] : undefined
    return title === undefined ? [] : [{ title, line: index + 1 }]
  })
}

/** The Python of an example, and what it prints; of a traceback the line that says what is wrong. */
function itemOf(example: Example): Pick<SheetItem, 'code' | 'output'> {
  const python = example.codes.find(({ language }) => language === 'python')
  if (python === undefined) return {}
  const output = withoutTraceback(outputFor(example, 'python')?.text ?? '').trimEnd()
  return { code: python.code.trimEnd(), ...(output !== '' && { output }) }
}
