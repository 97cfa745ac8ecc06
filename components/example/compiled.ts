import { withBase } from 'vitepress'

const fetched = new Map<string, Promise<string | undefined>>()
const there = new Map<string, string>()

/** The compiled form of a program that was fetched before. */
export function knownCompiled(name: string): string | undefined {
  return there.get(name)
}

/**
 * The compiled form of an unedited program, fetched once per page load.
 *
 * @param name below `compiled/`; it has a hash of the content in it
 * @returns undefined when it cannot be had; the next call then tries again
 */
export function fetchCompiled(name: string): Promise<string | undefined> {
  const known = fetched.get(name)
  if (known !== undefined) return known
  const coming = fetch(withBase(`/compiled/${name}`))
    .then((response) => (response.ok ? response.text() : undefined))
    .catch(() => undefined)
  fetched.set(name, coming)
  void coming.then((text) => (text === undefined ? fetched.delete(name) : there.set(name, text)))
  return coming
}
