/** Licences, by their SPDX names, under which something may be part of the site. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'bzip2-1.0.6',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
])

/**
 * Tells whether something under these terms may be shipped.
 *
 * @param expression of SPDX: names, `AND` (all hold), `OR` (one may be chosen), parentheses
 */
export function isAllowed(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  let at = 0

  function either(): boolean {
    let allowed = both()
    while (tokens[at] === 'OR') {
      at += 1
      const other = both()
      allowed ||= other
    }
    return allowed
  }
  function both(): boolean {
    let allowed = one()
    while (tokens[at] === 'AND') {
      at += 1
      const other = one()
      allowed &&= other
    }
    return allowed
  }
  function one(): boolean {
    const token = tokens[at] ?? ''
    at += 1
    if (token !== '(') return ALLOWED.has(token)
    const allowed = either()
    const isClosed = tokens[at] === ')'
    at += 1
    return allowed && isClosed
  }

  const allowed = either()
  return allowed && at === tokens.length
}
