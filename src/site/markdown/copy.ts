import { labelOf, languageNamed } from '../../engines/languages'
import { outputFor, type Example } from '../../examples/example'
import { parseExamples } from '../../examples/parse'
import { absoluteUrl, type SiteAddress } from '../address'
import type { Page } from '../entries/entry'
import { withoutRouteBlocks } from '../markup/routeBlock'
import { componentsToMarkdown, type ComponentText } from './components'

/** Where a page is served as Markdown: `/builtin/aiter` → `/builtin/aiter.md`, `/builtin/` → `/builtin/index.md`. */
export function markdownPathOf(path: string): string {
  return `${path.endsWith('/') ? `${path}index` : path}.md`
}

/** Stands for text that must pass untouched; private use, so that no page holds it. */
const HELD = /\uE000(\d+)\uE001/g

/**
 * A page as plain Markdown that needs no site around it: components are resolved to text, every example shows what
 * it prints, links are whole.
 *
 * @param components what the site's own components say, by name
 */
export function toMarkdown(
  page: Page,
  address: SiteAddress,
  components: Readonly<Record<string, ComponentText>>,
): string {
  const held: string[] = []
  const hold = (text: string): string => `\uE000${held.push(text) - 1}\uE001`
  const prose = holdExamples(page, hold)
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1\s*$/gm, hold)
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, hold)
    .replace(/^<script[\s\S]*?<\/script>\s*$|^<style[\s\S]*?<\/style>\s*$|<!--[\s\S]*?-->/gm, '')
    .replace(/^(#+ .*?)\s*\{#[\w-]+\}\s*$/gm, '$1')
    .replace(/^:::\s*\w+\s+(.+)$/gm, '**$1**\n')
    .replace(/^:::.*$/gm, '')
  const link = (to: string): string => (to.startsWith('/') ? absoluteUrl(address, to) : to)
  const text = componentsToMarkdown(prose, page, link, components)
    .replace(/\]\((\/[^)\s]*)\)/g, (_, to: string) => `](${link(to)})`)
    .replace(HELD, (_, index: string) => held[Number(index)] ?? '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return `${text}\n\n---\n\n${page.title}: <${absoluteUrl(address, page.path)}>\n`
}

/** The page's text with each example replaced by what `hold` gives for its Markdown, and without its claims. */
function holdExamples(page: Page, hold: (text: string) => string): string {
  const lines = withoutRouteBlocks(page.body).split('\n')
  const { examples, claims } = parseExamples(page.body, page.file)
  const replaced = [
    ...examples.map((example) => ({ ...example, by: () => hold(exampleToMarkdown(example)) })),
    ...claims.map((block) => ({ ...block, by: () => '' })),
  ]
  for (const { line, lastLine, by } of replaced.sort((a, b) => b.line - a.line)) {
    lines.splice(line - 1, lastLine - line + 1, '', by(), '')
  }
  return lines.join('\n')
}

function exampleToMarkdown(example: Example): string {
  const parts = example.title ? [`**${example.title}**`] : []
  for (const { language, code } of example.codes) {
    if (example.codes.length > 1) parts.push(`${labelOf(language)}:`)
    parts.push(fence(languageNamed(language)?.fences[0] ?? language, code))
  }
  const seen = new Set<string>()
  for (const { language } of example.codes) {
    const output = outputFor(example, language)
    if (!output || seen.has(output.text)) continue
    seen.add(output.text)
    const whose = output.attributes.language ? ` (${labelOf(language)})` : ''
    const note = output.attributes.varies === undefined ? '' : ', which varies from run to run'
    parts.push(`Output${whose}${note}:`, fence('text', output.text))
  }
  for (const { language, attributes } of example.codes) {
    if (attributes.raises) parts.push(`${labelOf(language)} ends with \`${attributes.raises}\`.`)
  }
  return parts.join('\n\n')
}

function fence(language: string, text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`
}
