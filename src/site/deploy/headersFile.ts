/** Headers for all addresses that a pattern matches; `*` at the pattern's end stands for any rest. */
export interface HeaderRule {
  readonly pattern: string
  readonly headers: Readonly<Record<string, string>>
}

/** Writes rules in the `_headers` form that CDN hosts read. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
      return [pattern, ...lines, ''].join('\n')
    })
    .join('\n')
}

/**
 * Reads a `_headers` file.
 *
 * @throws Error naming the line that is neither a pattern, a header nor a comment
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    if (line.startsWith('/')) {
      rules.push({ pattern: line.trim(), headers: {} })
      return
    }
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line)
    const rule = rules.at(-1)
    if (!header?.[1] || !header[2] || !rule) throw new Error(`_headers:${index + 1}: cannot read "${line}"`)
    rule.headers[header[1]] = header[2]
  })
  return rules
}

/**
 * The headers of one address. As on the hosts that read `_headers`, every matching rule counts, and a header that
 * two of them set is sent with both values, joined by a comma.
 *
 * @param pathname the address as requested, base included, without query
 */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const { pattern, headers } of rules) {
    const matches = pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern
    if (!matches) continue
    for (const [name, value] of Object.entries(headers)) {
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`
    }
  }
  return found
}
