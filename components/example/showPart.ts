/**
 * Scrolls an element, and nothing around it, so far that a part of it is in sight.
 *
 * @param top of the part, in pixels from the top of what is in the element
 */
export function showPart(element: Element, top: number, bottom: number): void {
  const { scrollTop, clientHeight } = element
  if (top >= scrollTop && bottom <= scrollTop + clientHeight) return
  element.scrollTop = Math.max(0, (top + bottom - clientHeight) / 2)
}
