import { escapeHtml } from 'markdown-it/lib/common/utils.mjs'
import { lineHtml } from '../../code/html'
import { lightCodeStyles } from '../../code/theme'
import { absoluteUrl, type SiteAddress } from '../address'
import { highlighted } from '../code/highlight'
import { SITE_NAME } from '../name'
import type { Sheet, SheetItem, SheetPart } from './sheets'

/** With more lines than these a sheet is set smaller, so that it fits on four pages; points. */
const MANY_LINES = 480
const TEXT_SIZE = 7
const LEAST_TEXT_SIZE = 5.5

/**
 * A sheet as a document that needs nothing else: no script, no file, so that it can be kept, printed and sent.
 *
 * @param style its styles, sheet.css
 */
export function sheetHtml(sheet: Sheet, style: string, address: SiteAddress): string {
  const { base } = address
  const link = (path: string): string => escapeHtml(base + path.slice(1))
  const title = `${escapeHtml(sheet.title)}, on one sheet`
  return `<!DOCTYPE html>
<html lang="en" style="--print-size: ${textSize(sheet)}pt">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${SITE_NAME}</title>
<meta name="description" content="${escapeHtml(sheet.title)} as one compact page for print: code and what it prints.">
<link rel="canonical" href="${escapeHtml(absoluteUrl(address, sheet.path))}">
<link rel="icon" type="image/svg+xml" href="${link('/favicon.svg')}">
<style>${style}${lightCodeStyles()}</style>
</head>
<body>
<header>
<h1>${escapeHtml(sheet.title)}</h1>
<nav aria-label="Site"><a href="${link(sheet.source)}">With all details, and running</a> <a href="${link('/')}">${SITE_NAME}</a></nav>
<p class="source">${escapeHtml(absoluteUrl(address, sheet.source))}</p>
<p class="print">To keep it, print it, or save it as PDF: Ctrl+P, or ⌘P.</p>
</header>
<main>
${sheet.parts.map((part) => partHtml(part, link)).join('\n')}
</main>
</body>
</html>
`
}

function textSize({ parts }: Sheet): number {
  const texts = parts.flatMap(({ items }) =>
    items.flatMap(({ note = '', code = '', output = '' }) => [note, code, output]),
  )
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0)
  // Smaller text has more lines in a column, and more letters in a line.
  const fitting = TEXT_SIZE * Math.sqrt(MANY_LINES / Math.max(lines, MANY_LINES))
  return Math.max(LEAST_TEXT_SIZE, Math.round(fitting * 10) / 10)
}

function partHtml({ title, items }: SheetPart, link: (path: string) => string): string {
  const [first, ...rest] = items.map((item) => itemHtml(item, link))
  // The heading and what it heads are never torn apart.
  const head = title === undefined ? '' : `<h2>${inline(title)}</h2>`
  return `<section><div class="head">${head}${first ?? ''}</div>${rest.join('')}</section>`
}

function itemHtml(
  { name, isCode, path, note, code, output }: SheetItem,
  link: (path: string) => string,
): string {
  const named = name === undefined ? '' : isCode ? `<code>${escapeHtml(name)}</code>` : inline(name)
  const heading =
    named === '' ? '' : `<h3>${path === undefined ? named : `<a href="${link(path)}">${named}</a>`}</h3>`
  return [
    `<div class="item">${heading}`,
    note === undefined || note === '' ? '' : ` <p>${inline(note)}</p>`,
    code === undefined ? '' : `<pre class="code">${codeHtml(code)}</pre>`,
    output === undefined ? '' : `<pre class="output">${escapeHtml(output)}</pre>`,
    '</div>',
  ].join('')
}

/** In the colours of the site. */
const codeHtml = (code: string): string => (highlighted(code, 'python') ?? []).map(lineHtml).join('\n')

/** What stands between backticks is code. */
function inline(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('')
}
