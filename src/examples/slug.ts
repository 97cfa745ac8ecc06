/**
 * Gives each example of a page an address of its own.
 *
 * @param titles of the examples in order; undefined for a bare fence
 * @returns fragments such as `example-counting-without-blocking`, or `example-2`, all different
 */
export function exampleIds(titles: readonly (string | undefined)[]): string[] {
  const taken = new Set<string>()
  return titles.map((title, index) => {
    const words = (title ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
    const base = `example-${words === '' ? index + 1 : words}`
    let id = base
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
    taken.add(id)
    return id
  })
}
