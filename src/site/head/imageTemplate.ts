import { escapeHtml } from 'markdown-it/lib/common/utils.mjs'
import type { CodeLines, CodeToken } from '../../code/lines'
import { codeColours } from '../../code/theme'

/** What a social image shows. */
export interface ImageContent {
  readonly siteName: string
  readonly heading: string
  readonly description: string
  /** The start of the page's first example; drawn as far as it fits. */
  readonly code: CodeLines
}

export const IMAGE_WIDTH = 1200
export const IMAGE_HEIGHT = 630

const MARGIN = 72
const CODE_LINES = 7
const CODE_COLUMNS = 62

/** Letters of IBM Plex Sans take about half their size in width; enough to break lines by. */
const AVERAGE_LETTER = 0.5
const MONO_LETTER = 0.6

/** The light theme's colours, from .vitepress/theme/tokens.css. */
const PAPER = '#fbfaf6'
const RAISED = '#ffffff'
const INK = '#1b1c1a'
const SOFT = '#585850'
const ACCENT = '#08664c'
const LINE = '#86847a'

/** Draws the image as SVG, 1200 × 630, with the fonts that {@link renderImage} loads. */
export function drawImage({ siteName, heading, description, code }: ImageContent): string {
  const name = /\S+\(\)/.exec(heading)?.[0]
  const title = name ?? heading
  const titleFont = name ? 'IBM Plex Mono' : 'IBM Plex Sans'
  const titleWidth = title.length * (name ? MONO_LETTER : AVERAGE_LETTER + 0.05)
  const titleSize = Math.min(96, Math.floor((IMAGE_WIDTH - 2 * MARGIN) / titleWidth))
  const lines = wrap(description, Math.floor((IMAGE_WIDTH - 2 * MARGIN) / (32 * AVERAGE_LETTER)), 2)
  const cardTop = code.length === 0 ? IMAGE_HEIGHT : 352
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}" xml:space="preserve">
<rect width="100%" height="100%" fill="${PAPER}"/>
${drawMark(MARGIN, 46)}
<g font-family="IBM Plex Sans" fill="${SOFT}" font-size="30">
<text x="${MARGIN + 72}" y="84" font-weight="600" fill="${INK}">${escapeHtml(siteName)}</text>
<text x="${IMAGE_WIDTH - MARGIN}" y="84" text-anchor="end">Every example runs</text>
<text x="${MARGIN}" y="196" font-family="${titleFont}" font-weight="600" font-size="${titleSize}" fill="${INK}">${escapeHtml(title)}</text>
${lines.map((line, index) => `<text x="${MARGIN}" y="${256 + index * 44}" font-size="32">${escapeHtml(line)}</text>`).join('\n')}
</g>
${code.length === 0 ? '' : drawCode(code, cardTop)}
</svg>`
}

const FILLS: ReadonlyMap<string, string> = new Map(codeColours().map(([name, { light }]) => [name, light]))

function drawCode(code: CodeLines, top: number): string {
  const text = code
    .slice(0, CODE_LINES)
    .map((line, at) => `<text x="${MARGIN + 32}" y="${top + 54 + at * 36}">${drawLine(line)}</text>`)
  const right = IMAGE_WIDTH - MARGIN
  return `<rect x="${MARGIN}" y="${top}" width="${right - MARGIN}" height="400" rx="14" fill="${RAISED}" stroke="${LINE}" stroke-width="2"/>
<g font-family="IBM Plex Mono" font-size="25" fill="${INK}">${text.join('\n')}</g>
<rect x="${right - 150}" y="${top + 24}" width="126" height="52" rx="14" fill="${ACCENT}"/>
<path d="M${right - 122} ${top + 39} l18 11 l-18 11 z" fill="${RAISED}"/>
<text x="${right - 92}" y="${top + 59}" font-family="IBM Plex Sans" font-weight="600" font-size="27" fill="${RAISED}">Run</text>`
}

/** A line in its colours; what is too long for the card ends in an ellipsis. */
function drawLine(line: readonly CodeToken[]): string {
  const isLong = line.reduce((length, { text }) => length + text.length, 0) > CODE_COLUMNS
  let left = isLong ? CODE_COLUMNS - 1 : CODE_COLUMNS
  const drawn = line.map(({ text, name }) => {
    const shown = escapeHtml(text.slice(0, left))
    left = Math.max(left - text.length, 0)
    const fill = FILLS.get(name)
    return fill === undefined || shown === '' ? shown : `<tspan fill="${fill}">${shown}</tspan>`
  })
  return drawn.join('') + (isLong ? '…' : '')
}

/** The site's mark, as in components/page/SiteMark.vue, 52 pixels wide. */
function drawMark(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) scale(1.625)">
<rect width="32" height="32" rx="7" fill="${ACCENT}"/>
<path d="m5 10 5 6-5 6M12 10l5 6-5 6" fill="none" stroke="${RAISED}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>
<path d="M20 10.2v11.6a.6.6 0 0 0 1 .5l6.4-5.8a.7.7 0 0 0 0-1L21 9.7a.6.6 0 0 0-1 .5Z" fill="${RAISED}"/>
</g>`
}

/** Breaks text between words into lines of at most so many letters; what does not fit ends in an ellipsis. */
function wrap(text: string, columns: number, count: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines.at(-1) ?? ''
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= columns) lines[lines.length - 1] = longer
    else if (lines.length < count) lines.push(word)
    else {
      lines[lines.length - 1] = `${line.replace(/[.,;:]$/, '')} …`
      break
    }
  }
  return lines
}
