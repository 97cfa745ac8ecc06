/** So many earlier versions of a program are kept on a device, and so many UTF-16 units of them. */
const MOST_EARLIER = 100
const MOST_UNITS = 1_000_000

/** Each text once, without those that are to be left out. */
export function distinct(
  texts: readonly (string | undefined)[],
  without: readonly (string | undefined)[],
): readonly string[] {
  const kept = new Set<string>()
  for (const text of texts) if (text !== undefined && !without.includes(text)) kept.add(text)
  return [...kept]
}

/**
 * @returns the versions for which there is room, from the first one on: no older one takes the room of a newer, and the first has
 * room whatever its length
 */
export function withRoom(texts: readonly string[]): readonly string[] {
  let units = 0
  const end = texts.findIndex((text, at) => {
    units += text.length
    return at === MOST_EARLIER || (at > 0 && units > MOST_UNITS)
  })
  return end < 0 ? texts : texts.slice(0, end)
}
