/** Words that say nothing of what is looked for. What is a keyword of Python is not among them. */
const noise = new Set('a an the of to how do does i you it its my python what use'.split(' '))

/** Words that help nobody find prose, though they may be part of a name. */
const noiseInProse = new Set(
  (
    'and are as at be by can for from has have if in is not on or so that there they this which with while ' +
    'one no than then them but only more most all any was were will would your also each every other here when ' +
    'where who whose both same such'
  ).split(' '),
)

/** The words of a text, in small letters. Also what the index and its queries are cut by. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** Whether a word says nothing, wherever it stands. */
export function isNoise(word: string): boolean {
  return noise.has(word)
}

/** The words of prose, each once: how often one occurs says little in texts this short, and costs bytes. */
export function uniqueWords(texts: readonly string[]): string {
  const words = wordsOf(texts.join(' ')).filter(
    (word) => word.length > 1 && !noise.has(word) && !noiseInProse.has(word),
  )
  return [...new Set(words)].join(' ')
}
