/**
 * The address under which a page is served.
 *
 * @param to - an address from the site's root, without the base path; `.md` and `.html` may be at its end
 * @param cleanUrls - whether pages are served without `.html`
 * @returns the address, with its query and fragment as they were
 */
export function sitePath(to: string, cleanUrls: boolean): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? []
  if (!path.startsWith('/')) return to
  const clean = path.replace(/\.(md|html)$/, '').replace(/\/index$/, '/')
  return (clean.endsWith('/') || cleanUrls ? clean : `${clean}.html`) + rest
}
