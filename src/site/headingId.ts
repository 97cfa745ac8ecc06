/**
 * The fragment under which a heading is linked. People's links depend on it: it must not change.
 *
 * @returns words in small letters joined by hyphens; `_` before a digit at the start, as an id in CSS may not begin with one
 */
export function headingId(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase()
}
