/** Words of questions that say nothing of what is looked for. */
const noise = new Set(
  (
    'a an the of to how do does did i you we me my it its your python py python3 what which why when where who are was be ' +
    'can could should would will there this that these than then vs versus between difference make making way best easy ' +
    'simple example examples syntax tutorial explain explained explanation meaning mean means work works want need so just ' +
    'please help using use used doing done'
  ).split(' '),
)

/** Words that say little beside others, but may be all that is asked for: keywords, and what nearly everything is. */
const faint = new Set(
  (
    'for in is not and or if with without from as by at into on over get getting all any every each no only other another one ' +
    'function functions method methods command code two statement statements keyword'
  ).split(' '),
)

/** Words that mean the same in a question, a line for each meaning: all stand for the first. */
const same = new Map(
  `item element entry member
   dict dictionary hashmap
   string str text
   int integer
   list array
   remove delete erase drop
   convert turn cast transform
   max maximum biggest largest greatest highest
   min minimum smallest lowest
   len length size
   start beginning begin front
   number digit
   error exception
   letter character char
   check test verify
   copy duplicate clone
   merge combine
   function func
   space whitespace blank
   loop iterate`
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(' ')
      return others.map((other) => [stemOf(other), stemOf(first)] as const)
    }),
)

/** Words that help nobody find prose, though they may be part of a name. */
const noiseInProse = new Set(
  (
    'a an the of to how do does i you it its my python what use and are as at be by can for from has have if in is not ' +
    'on or so that there they this which with while one no than then them but only more most all any was were will ' +
    'would your also each every other here when where who whose both same such'
  ).split(' '),
)

/** The words of a text, in small letters. Also what the index and its queries are cut by. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** The stems of a question's words but those that say nothing; where none says anything, of all: `how`. */
export function sayingWords(text: string): string[] {
  const all = wordsOf(text)
  const saying = all.filter((word) => !noise.has(word))
  return (saying.length > 0 ? saying : all).map(stem)
}

/** Those of a question's words that say what it is about; where none does, all that say something: `is not`. */
export function tellingWords(text: string): string[] {
  const telling = wordsOf(text).filter((word) => !noise.has(word) && !faint.has(word))
  return telling.length > 0 ? [...new Set(telling.map(stem))] : sayingWords(text)
}

/**
 * What a word has in common with its other forms: `reversing`, `reversed` and `reverse` are one, as are `strings` and `string`.
 * Names, which have an underscore or a digit, stay as they are.
 */
export function stem(word: string): string {
  const stemmed = stemOf(word)
  return same.get(stemmed) ?? stemmed
}

function stemOf(word: string): string {
  if (word.length < 4 || /[\d_]/.test(word)) return word
  const bare = word
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/(..[aeiouy].*|[aeiouy].+)(ing|ed)$/, '$1')
  // `splitting`, `stopped`; but `call`, `pass`.
  return bare === word || !/([bdgmnprt])\1$/.test(bare) ? bare.replace(/e$/, '') : bare.slice(0, -1)
}

/** The stems of prose, each once: how often one occurs says little in texts this short, and costs bytes. */
export function uniqueWords(texts: readonly string[]): string {
  const words = wordsOf(texts.join(' ')).filter((word) => word.length > 1 && !noiseInProse.has(word))
  return [...new Set(words.map(stem))].join(' ')
}
