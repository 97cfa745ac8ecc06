import { parse } from 'yaml'
import { splitFrontMatter } from '../../examples/frontMatter'
import type { Page } from '../entries/entry'

/** A component as Markdown. `inner` is the text between its tags, already resolved. */
export type ComponentText = (
  attributes: Readonly<Record<string, string>>,
  inner: string,
  page: Page,
  link: (to: string) => string,
) => string

/** The components and elements that entries are written with. */
const KNOWN: Readonly<Record<string, ComponentText>> = {
  'base-title': (_, inner) => `# ${oneLine(inner)}`,
  'base-disclaimer': (_, inner) => quote(inner),
  'base-disclaimer-title': (_, inner) => `${oneLine(inner)}:\n\n`,
  'base-disclaimer-content': (_, inner) => oneLine(inner),
  'router-link': ({ to = '' }, inner, _, link) => `[${oneLine(inner)}](${link(to)})`,
  a: ({ href = '' }, inner, _, link) => `[${oneLine(inner)}](${link(href)})`,
  br: () => '\n',
  strong: (_, inner) => `**${inner}**`,
  em: (_, inner) => `*${inner}*`,
  // Of the pages that this site descends from.
  baselaburl: ({ url = '' }, inner, _, link) =>
    url === '' ? inner : `[${oneLine(inner) || 'Practise this'}](${link(url)})`,
  basewarning: ({ title, content = '' }, inner) =>
    quote(`${title === undefined ? '' : `**${title}**\n\n`}${inner.trim()}\n\n${content}`),
  basewarningtitle: (_, inner) => `**${oneLine(inner)}**\n\n`,
  basewarningcontent: (_, inner) => oneLine(inner),
  basequiz: quiz,
  basequizquestion: quiz,
  basequizoption: ({ value = '' }, inner) => `- ${oneLine(inner) || value}`,
  basequizanswer: (_, inner) => `\nAnswer: ${oneLine(inner)}`,
  blogtitleheader: ({ title }, inner, page) => `# ${oneLine(inner) || (title ?? page.heading)}`,
}

/** A question, in a slot or as attributes, and what can be chosen. */
function quiz(
  { question = '', options = '', answer }: Readonly<Record<string, string>>,
  inner: string,
): string {
  const choices = /^\[/.test(options)
    ? [...options.matchAll(/'([^']*)'|`([^`]*)`/g)].map(([, single, tick]) => single ?? tick ?? '')
    : options.split('|').filter(Boolean)
  const list = choices.map((choice) => `- ${choice.trim()}`).join('\n')
  return [question, inner.trim(), list, answer === undefined ? '' : `Answer: ${answer}`]
    .filter(Boolean)
    .join('\n\n')
}

/** An innermost element: one that holds no other tag. */
const ELEMENT = /<([a-zA-Z][\w-]*)((?:\s+[^<>]*?)?)(?:\/>|>([^<]*)<\/\1\s*>)/g
const VOID = /<(br|hr|img|input)\b([^<>]*)>/gi
const ATTRIBUTE = /(:?[\w-]+)="([^"]*)"/g

/**
 * Replaces elements and components in Markdown by Markdown, from the inside out. What is not known loses its tags and
 * keeps its text.
 *
 * @param link gives the full address of a path of this site
 * @param components more components, by name as written in entries
 */
export function componentsToMarkdown(
  text: string,
  page: Page,
  link: (to: string) => string,
  components: Readonly<Record<string, ComponentText>>,
): string {
  const texts = { ...KNOWN, ...components }
  // What the page is built with has read it already, so it is YAML; any value may stand in it.
  const facts = (parse(splitFrontMatter(page.source).yaml ?? '') ?? {}) as Readonly<Record<string, unknown>>
  const replace = (_: string, name: string, attributes: string, inner = ''): string => {
    const found: Record<string, string> = {}
    for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      const asked = /^\$?frontmatter\.(\w+)$/.exec(value)?.[1]
      if (!key.startsWith(':')) found[key] = value
      else if (asked === undefined) found[key.slice(1)] = value
      else if (typeof facts[asked] === 'string') found[key.slice(1)] = facts[asked]
    }
    const text = texts[name.toLowerCase()] ?? texts[name.replaceAll('-', '').toLowerCase()]
    return text?.(found, inner, page, link) ?? inner
  }
  let before = ''
  let now = text.replace(VOID, replace)
  while (now !== before) {
    before = now
    now = now.replace(ELEMENT, replace)
  }
  return decodeEntities(now)
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

function quote(text: string): string {
  const lines = text
    .trim()
    .replace(/\n\s*\n/g, '\n\n')
    .split('\n')
  return lines.map((line) => `> ${line.trim()}`.trimEnd()).join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' }

function decodeEntities(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
}
