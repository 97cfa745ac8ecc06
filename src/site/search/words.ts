/** Words of questions that say nothing of what is looked for. */
const noise = new Set(
  (
    'a an the of to how do does did i you we me my it its your python py python3 what which why when where who are was be ' +
    'can could should would will there this that these than then vs versus difference make making way best easy ' +
    'simple example examples syntax tutorial explain explained explanation meaning mean means work works want need so just ' +
    'please help using use used doing done canonical purpose equivalent alternative alternatives replacement replacements ' +
    'determine properly correctly safely quickly efficiently efficient possible possibly somehow sometimes often produce different ' +
    'happen happens cause causes issue problem trouble understand understanding learn question answer solution solve approach idiomatic ' +
    'pythonic recommended proper good better nice clean elegant specific certain particular someone anyone something anything everything thing things stuff kind ' +
    'actually really simply even still already always ever also too very much tell know let want seem like say says about another ' +
    'instead given their they them his her one ones whether am got has have had javascript java ruby perl php rust golang c cpp ' +
    'csharp kotlin swift bash matlab r lua haskell scala language languages beginner beginners developer programming'
  ).split(' '),
)

/** Words that say little beside others, but may be all that is asked for: keywords, and what nearly everything is. */
const faint = new Set(
  (
    'between for in is not and or if with without from as by at into on over get getting all any every each no only other ' +
    'function functions method methods command code program two statement statements keyword'
  ).split(' '),
)

/** The stems that were looked for before. */
const known = new Map<string, string>()

const faintStems = new Set([...faint].map(stemOf))

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

/**
 * Words that mean something like each other, a line for each group: one of them helps to find another, though less than the
 * word itself does.
 */
const relations = new Map<string, readonly string[]>()
for (const line of `
  add append push insert put include
  change modify update edit set alter replace
  create new build declare define initialize
  find search locate get lookup fetch
  exit quit stop end leave terminate break abort
  print show display output write log
  remove clear strip discard trim pop cut
  pad fill
  align justify
  invert reverse flip backwards
  call invoke run execute
  order sort arrange
  pick choose choice select random
  quotient division divide
  total sum
  folder directory
  path filename file
  quick fast speed performance slow
  limit timeout
  capital uppercase upper
  small lowercase lower
  position index
  amount count many
  contain include has in
  equal same compare
  empty blank
  optional default
  argument parameter param
  attribute property field
  parse read
  value
  join concat concatenate merge
  split separate divide cut break
  nested inner
  print output
  wait sleep pause delay
  ask input prompt
  round
  throw raise
  catch except handle
  repeat times
  sequence list
  pair tuple
  unique distinct duplicate
  without ignore skip
  whole integer
  decimal float
  object instance
  parent super base
  loop iterate for`
  .trim()
  .split('\n')) {
  const stems = [...new Set(line.trim().split(' ').map(stem))]
  for (const one of stems)
    relations.set(one, [...(relations.get(one) ?? []), ...stems.filter((other) => other !== one)])
}

/** Stems that mean something like a stem. */
export function relatedTo(one: string): readonly string[] {
  return relations.get(one) ?? []
}

/** Whether a stem says little beside others. */
export function isFaint(one: string): boolean {
  return faintStems.has(one)
}

/** Words that help nobody find prose, though they may be part of a name. */
const noiseInProse = new Set(
  (
    'a an the of to how do does i you it its my python what use and are as at be by can for from has have if in is not ' +
    'on or so that there they this which with while one no than then them but only more most all any was were will ' +
    'would your also each every other here when where who whose both same such'
  ).split(' '),
)

/** Whether a word says nothing of what is looked for. */
export function isNoise(word: string): boolean {
  return noise.has(word) || faint.has(word)
}

/** The words of a text, in small letters. Also what the index and its queries are cut by. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** Whether a question has none but words that say nothing. */
export function saysNothing(text: string): boolean {
  return wordsOf(text).every((word) => noise.has(word))
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
  const before = known.get(word)
  if (before !== undefined) return before
  const stemmed = stemOf(word)
  const stand = same.get(stemmed) ?? stemmed
  // The words of the site are asked for again and again; what a reader types adds little.
  known.set(word, stand)
  return stand
}

function stemOf(word: string): string {
  if (word.length < 4 || /[\d_]/.test(word)) return word
  const bare = word
    .replace(/(om|cal|tal|ate|ete|ive|ame)ly$/, '$1')
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
