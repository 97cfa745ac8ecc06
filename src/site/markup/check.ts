import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parserOptions } from '@vue/compiler-dom'
import MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'
import type { Problem } from '../../examples/example'
import { componentBlocks } from '../../examples/componentBlocks'
import { splitFrontMatter } from '../../examples/frontMatter'
import { exampleMarkdown } from '../../examples/markdown'
import { componentName, FAMILY, isKnownComponent } from './componentNames'
import { lostParts, type Tag } from './componentParts'
import { routeBlock } from './routeBlock'

/** What a page's markup asks for. */
export interface Markup {
  /** Tags that nothing renders, and pictures that are not there. */
  readonly problems: readonly Problem[]
  /** Components of {@link FAMILY} that it uses. */
  readonly imports: readonly string[]
}

const markdown = new MarkdownIt({ html: true }).use(componentBlocks).use(exampleMarkdown).use(routeBlock)

/**
 * Looks through the markup of a page for what would be lost without a word: Vue renders a component that it does not know as
 * nothing, and a picture that is not there is a hole.
 *
 * @param source the whole Markdown file
 * @param file its path below the folder of documents. @param documents that folder
 */
export function checkMarkup(source: string, file: string, documents: string): Markup {
  const { body, bodyLine } = splitFrontMatter(source)
  const imported = new Set(importedNames(body))
  const problems: Problem[] = []
  const imports = new Set<string>()
  const own: Tag[] = []
  for (const { token, line } of withLines(markdown.parse(body, {}))) {
    const at = { file: join(documents, file), line: line + bodyLine }
    for (const found of tagsIn(token, at.line)) {
      const { tag } = found
      const name = componentName(tag)
      if (!imported.has(name)) own.push(found)
      if (found.closes) continue
      if (FAMILY.includes(name) && !imported.has(name)) imports.add(name)
      if (imported.has(name) || isKnownComponent(name) || parserOptions.isNativeTag?.(tag) === true) continue
      const message = `There is no component <${tag}>, so what stands in it would be lost. Text is written with &lt; or in backticks.`
      problems.push({ ...at, line: found.line, message })
    }
    for (const { picture, offset } of picturesIn(token)) {
      if (!isMissing(picture, file, documents)) continue
      const place = picture.startsWith('/')
        ? join(documents, 'public', picture)
        : join(documents, dirname(file), picture)
      problems.push({
        ...at,
        line: at.line + offset,
        message: `There is no picture ${picture}; it should be at ${place}.`,
      })
    }
  }
  const lost = lostParts(own).map((problem) => ({ file: join(documents, file), ...problem }))
  return { problems: [...problems, ...lost], imports: [...imports].sort() }
}

/** Block tokens and those inside of them, with the line of the body that they begin on, counted from 1. */
function withLines(tokens: readonly Token[]): { token: Token; line: number }[] {
  return tokens.flatMap((token) => {
    const line = (token.map?.[0] ?? 0) + 1
    let down = 0
    const children = (token.children ?? []).map((child) => {
      const found = { token: child, line: line + down }
      if (child.type === 'softbreak' || child.type === 'hardbreak') down += 1
      return found
    })
    return [{ token, line }, ...children]
  })
}

/** The tags in a piece of HTML. @param line the one that it begins on */
function tagsIn({ type, content }: Token, line: number): Tag[] {
  if (type !== 'html_block' && type !== 'html_inline') return []
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
  const html = content.replace(/<!--[^]*?-->|<(script|style)\b[^]*?<\/\1>/gi, blank)
  // Quotes may hold what looks like a tag.
  const plain = html.replace(/"[^"]*"|'[^']*'(?=[\s/>])/g, blank)
  return [...plain.matchAll(/<(\/?)([A-Za-z][\w.-]*)([^<>]*)/g)].map(
    ({ 0: whole, 1: slash, 2: tag = '', 3: rest = '', index }) => {
      const end = index + whole.length
      return {
        tag,
        line: line + html.slice(0, index).split('\n').length - 1,
        attributes: [...html.slice(end - rest.length, end).matchAll(ATTRIBUTE)].map(
          ({ 1: name = '', 2: double, 3: single, 4: bare }) =>
            [name, double ?? single ?? bare ?? ''] as const,
        ),
        closes: slash === '/',
        isWhole: rest.trimEnd().endsWith('/'),
      }
    },
  )
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** The addresses of pictures, and how many lines below a token's beginning they stand. */
function picturesIn(token: Token): { picture: string; offset: number }[] {
  if (token.type === 'image') return [{ picture: decodeURI(token.attrGet('src') ?? ''), offset: 0 }]
  if (token.type !== 'html_block' && token.type !== 'html_inline') return []
  return [...token.content.matchAll(PICTURE)].flatMap(({ 1: set, 2: double, 3: single, 4: bare, index }) => {
    const offset = token.content.slice(0, index).split('\n').length - 1
    const value = double ?? single ?? bare ?? ''
    const pictures =
      set === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') : [value]
    return pictures.map((picture) => ({ picture, offset }))
  })
}

const PICTURE = /<(?:img|source)\b[^>]*?\s(src|srcset)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g

function isMissing(picture: string, file: string, documents: string): boolean {
  if (picture === '' || /^(?:[a-z]+:|\/\/|#)/i.test(picture)) return false
  const path = picture.replace(/[?#].*$/, '')
  const places = path.startsWith('/') ? [join('public', path), path] : [join(dirname(file), path)]
  return !places.some((place) => existsSync(join(documents, place)))
}

/** The names that a page's own script imports. */
function importedNames(body: string): string[] {
  return [...body.matchAll(/^<script\b[^>]*>([^]*?)<\/script>/gm)].flatMap(([, script = '']) =>
    [...script.matchAll(/\bimport\s+(?:(\w+)\s*,?\s*)?(?:\{([^}]*)\})?/g)].flatMap(
      ([, one = '', list = '']) => [
        one,
        ...list.split(',').map(
          (name) =>
            name
              .split(/\sas\s/)
              .at(-1)
              ?.trim() ?? '',
        ),
      ],
    ),
  )
}
