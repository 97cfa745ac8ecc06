import { rangeInLine, type Place } from './place'
import { showPart } from './showPart'

/** The name of the highlight in the page's styles, `::highlight(error-place)`. */
const HIGHLIGHT = 'error-place'

/**
 * Marks what an error names in static code, and numbers its lines, as the error does; undefined takes both away. The
 * expression is marked by the CSS Custom Highlight API, which leaves the page's HTML as it is; where it is missing, the line
 * alone is marked.
 */
export function markListing(listing: HTMLElement, place: Place | undefined): void {
  for (const marked of listing.querySelectorAll('.error-line')) marked.classList.remove('error-line')
  listing.classList.toggle('numbered', place !== undefined)
  globalThis.CSS.highlights?.delete(HIGHLIGHT)
  const line = place && listing.querySelectorAll<HTMLElement>('.line')[place.line - 1]
  if (!place || !line) return
  line.classList.add('error-line')
  const scroller = line.closest('pre')
  if (scroller !== null) {
    const top = line.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop
    showPart(scroller, top, top + line.offsetHeight)
  }
  const range = rangeInLine(line.textContent ?? '', place)
  if (range !== undefined && 'highlights' in CSS)
    CSS.highlights.set(HIGHLIGHT, new Highlight(textRange(line, ...range)))
}

/** A range over the text of an element, whatever elements that text is in. */
function textRange(element: HTMLElement, from: number, to: number): Range {
  const range = new Range()
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let at = 0
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const { length } = node as Text
    if (from >= at && from <= at + length) range.setStart(node, from - at)
    if (to > at && to <= at + length) range.setEnd(node, to - at)
    at += length
  }
  return range
}
