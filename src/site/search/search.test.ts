import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../entries/read'
import { shownKind } from './record'
import { createSearch } from './search'
import { makeSearchIndex } from './searchIndex'

const documents = new URL('../../../docs', import.meta.url).pathname
const index = makeSearchIndex(documents)
const sent = JSON.parse(JSON.stringify(index)) as typeof index
const search = createSearch(sent.table)
search.addWords(sent.words)
const { entries } = readCatalogue(documents)
const builtIns = entries.filter(({ section }) => section.id === 'builtin')
const known = new Set(entries.map(({ path }) => path))

/** Where the first result leads; nothing where the question is not answered. */
function first(query: string): string | undefined {
  const { records, isCovered } = search.ask(query)
  const [best] = records
  return isCovered && best ? best.entry.path + (best.fragment === '' ? '' : `#${best.fragment}`) : undefined
}

function wanted(paths: string): string | undefined {
  return paths.split(' ').find((path) => known.has(path.replace(/#.*$/, '')))
}

/** What people type, and where it must lead first: of the addresses, the first one that is an entry. */
const table: readonly (readonly [query: string, paths: string])[] = [
  // As people write names
  ['len()', '/builtin/len'],
  ['print(', '/builtin/print'],
  ['python zip', '/builtin/zip'],
  ['Python sorted()', '/builtin/sorted'],
  ['ENUMERATE', '/builtin/enumerate'],
  ['import', '/builtin/import'],
  ['isinstance(x, int)', '/builtin/isinstance'],
  // Beginnings
  ['enum', '/builtin/enumerate'],
  ['isin', '/builtin/isinstance'],
  ['rev', '/builtin/reversed'],
  ['memory', '/builtin/memoryview'],
  ['froz', '/builtin/frozenset'],
  ['getat', '/builtin/getattr'],
  ['static', '/builtin/staticmethod'],
  ['prop', '/builtin/property'],
  ['itert', '/modules/itertools-module'],
  // Typing errors
  ['enumarate', '/builtin/enumerate'],
  ['isinstace', '/builtin/isinstance'],
  ['pritn', '/builtin/print'],
  ['sortde', '/builtin/sorted'],
  ['revesred', '/builtin/reversed'],
  ['lne', '/builtin/len'],
  ['rnage', '/builtin/range'],
  ['getatr', '/builtin/getattr'],
  ['frozneset', '/builtin/frozenset'],
  ['memorview', '/builtin/memoryview'],
  ['breakpiont', '/builtin/breakpoint'],
  ['calable', '/builtin/callable'],
  ['itertool', '/modules/itertools-module'],
  ['proprety', '/builtin/property'],
  // Sections
  ['async for', '/cheatsheet/control-flow#async-for'],
  ['for async', '/cheatsheet/control-flow#async-for'],
  ['async with', '/cheatsheet/control-flow#async-with'],
  ['match', '/cheatsheet/control-flow#match'],
  ['while', '/cheatsheet/control-flow#while'],
  ['for', '/cheatsheet/control-flow#for'],
  ['with', '/cheatsheet/control-flow#with'],
  ['raise', '/cheatsheet/control-flow#raise'],
  ['pass', '/cheatsheet/control-flow#pass'],
  ['except*', '/cheatsheet/control-flow#except'],
  ['comprehensions', '/cheatsheet/control-flow#comprehensions'],
  ['break', '/cheatsheet/control-flow#break-and-continue'],
  ['continue', '/cheatsheet/control-flow#break-and-continue'],
  ['try except', '/cheatsheet/control-flow#try-except-else-finally'],
  ['finally', '/cheatsheet/control-flow#try-except-else-finally'],
  ['elif', '/cheatsheet/control-flow#if-elif-else'],
  ['conditional expression', '/cheatsheet/control-flow#conditional-expression'],
  ['loop over a dict', '/cheatsheet/control-flow#loop-over-a-dict'],
  ['async def', '/cheatsheet/functions#async-def'],
  ['lambda', '/cheatsheet/functions#lambda'],
  ['decorators', '/cheatsheet/functions#decorators'],
  ['decorator', '/cheatsheet/functions#decorators'],
  ['generators', '/cheatsheet/functions#generators'],
  ['closures', '/cheatsheet/functions#closures-and-nonlocal'],
  ['nonlocal', '/cheatsheet/functions#closures-and-nonlocal'],
  ['mutable default', '/cheatsheet/functions#mutable-defaults'],
  ['keyword-only', '/cheatsheet/functions#keyword-only-and-positional-only'],
  ['control flow', '/cheatsheet/control-flow'],
  ['functions', '/cheatsheet/functions'],
  // Modules and what is in them
  ['itertools', '/modules/itertools-module'],
  ['itertools.chain', '/modules/itertools-module#join-several-iterables'],
  ['chain', '/modules/itertools-module#join-several-iterables'],
  ['groupby', '/modules/itertools-module#group-neighbours'],
  ['batched', '/modules/itertools-module#cut-into-batches'],
  ['islice', '/modules/itertools-module#take-the-first-items'],
  ['pairwise', '/recipes/loop-over-two-lists /modules/itertools-module#pairs-of-neighbours'],
  ['accumulate', '/modules/itertools-module#running-totals'],
  ['permutations', '/modules/itertools-module#choose-some-of-them'],
  ['zip_longest', '/modules/itertools-module#pair-lists-of-different-length'],
  // Methods
  ['list.sort', '/builtin/sorted'],
  ['math.isclose', '/builtin/float'],
  // What people want
  ['absolute value', '/builtin/abs'],
  ['hexadecimal', '/builtin/hex'],
  ['octal', '/builtin/oct'],
  ['character code', '/builtin/ord'],
  ['largest', '/builtin/max'],
  ['smallest', '/builtin/min'],
  ['quotient and remainder', '/builtin/divmod'],
  // Questions on text
  ['how to format a number with two decimals', '/recipes/format-numbers /language/f-strings /builtin/format'],
  ['f string', '/language/f-strings /builtin/format'],
  ['f-string', '/language/f-strings /builtin/format'],
  ['fstring', '/language/f-strings /builtin/format'],
  ['string interpolation', '/language/f-strings /builtin/format'],
  ['thousands separator', '/recipes/format-numbers /language/f-strings /builtin/format'],
  ['join list', '/types/str/join /builtin/str'],
  ['how to join a list of strings in python', '/types/str/join /builtin/str'],
  ['concat strings', '/types/str/join /builtin/str'],
  ['list to string', '/types/str/join /builtin/str'],
  ['split string', '/types/str/split'],
  ['string to uppercase', '/types/str/upper /builtin/str'],
  ['trim whitespace', '/types/str/strip /builtin/str'],
  ['str.split', '/types/str/split'],
  ['split', '/types/str/split'],
  ['convert string to int', '/builtin/int'],
  ['string to int', '/builtin/int'],
  ['parse int', '/builtin/int'],
  ['how do I convert a string to an integer', '/builtin/int'],
  ['str to int', '/builtin/int'],
  ['string to float', '/builtin/float'],
  ['convert to float', '/builtin/float'],
  ['int to string', '/builtin/str'],
  ['number to string', '/builtin/str'],
  ['tostring', '/builtin/str'],
  ['ascii code', '/builtin/ord'],
  ['letter to number', '/builtin/ord'],
  ['unicode code point', '/builtin/ord'],
  ['get the ascii value of a character', '/builtin/ord'],
  ['code to character', '/builtin/chr'],
  ['number to letter', '/builtin/chr'],
  ['non-ascii characters escaped', '/builtin/ascii'],
  // Output and input
  ['print without newline', '/builtin/print'],
  ['without newline', '/builtin/print'],
  ['how to print without a newline in python', '/builtin/print'],
  ['print on same line', '/builtin/print'],
  ['print separator', '/builtin/print'],
  ['console.log', '/builtin/print'],
  ['console log', '/builtin/print'],
  ['printf', '/builtin/print'],
  ['echo', '/builtin/print'],
  ['user input', '/builtin/input'],
  ['read input from user', '/builtin/input'],
  ['how to ask the user for input', '/builtin/input'],
  ['scanf', '/builtin/input'],
  ['read from stdin', '/builtin/input'],
  ['open file', '/builtin/open'],
  ['read file', '/builtin/open'],
  ['how to read a file in python', '/builtin/open'],
  ['write to a file', '/builtin/open'],
  ['append to file', '/builtin/open'],
  // Collections
  ['hashmap', '/builtin/dict /types/dict'],
  ['hash map', '/builtin/dict /types/dict'],
  ['dictionary', '/builtin/dict /types/dict'],
  ['associative array', '/builtin/dict /types/dict'],
  ['array', '/builtin/list /types/list'],
  ['arraylist', '/builtin/list /types/list'],
  ['remove duplicates', '/builtin/set /types/set'],
  ['remove duplicates from list', '/builtin/set /types/set'],
  ['unique values', '/builtin/set /types/set'],
  ['dedupe', '/builtin/set /types/set'],
  ['immutable list', '/builtin/tuple /types/tuple'],
  ['immutable set', '/builtin/frozenset /types/frozenset'],
  ['iterate dictionary', '/cheatsheet/control-flow#loop-over-a-dict'],
  ['how to loop over a dictionary', '/cheatsheet/control-flow#loop-over-a-dict'],
  ['dict items', '/cheatsheet/control-flow#loop-over-a-dict'],
  ['sort list', '/builtin/sorted'],
  ['how to sort a list', '/builtin/sorted'],
  ['sort dictionary by value', '/recipes/sort-a-dict-by-value /builtin/sorted'],
  ['sort by key', '/recipes/sort-a-list-of-dicts /builtin/sorted'],
  ['sort descending', '/builtin/sorted'],
  ['reverse list', '/builtin/reversed'],
  ['how to reverse a list', '/builtin/reversed'],
  ['loop backwards', '/builtin/reversed'],
  ['for loop with index', '/builtin/enumerate'],
  ['loop index', '/builtin/enumerate'],
  ['index and value', '/builtin/enumerate'],
  ['iterate with index', '/builtin/enumerate'],
  ['how to get the index in a for loop', '/builtin/enumerate'],
  ['iterate two lists', '/builtin/zip'],
  ['loop over two lists at once', '/builtin/zip'],
  ['transpose', '/builtin/zip'],
  ['parallel loop', '/builtin/zip'],
  ['length of list', '/builtin/len'],
  ['string length', '/builtin/len'],
  ['array length', '/builtin/len'],
  ['how long is a list', '/builtin/len'],
  ['size of list', '/builtin/len'],
  ['sum of list', '/builtin/sum'],
  ['add numbers', '/builtin/sum'],
  ['add up a list', '/builtin/sum'],
  ['maximum of list', '/builtin/max'],
  ['biggest', '/builtin/max'],
  ['highest value', '/builtin/max'],
  ['minimum', '/builtin/min'],
  ['lowest', '/builtin/min'],
  ['list comprehension', '/cheatsheet/control-flow#comprehensions'],
  ['dict comprehension', '/cheatsheet/control-flow#comprehensions'],
  ['filter a list', '/builtin/filter'],
  ['apply function to each item', '/builtin/map'],
  ['range loop', '/builtin/range'],
  ['numbers from 1 to 10', '/builtin/range'],
  ['repeat n times', '/builtin/range'],
  ['flatten list', '/recipes/flatten-a-list /modules/itertools-module#join-several-iterables'],
  ['flatten a list of lists', '/recipes/flatten-a-list /modules/itertools-module#join-several-iterables'],
  ['split list into chunks', '/recipes/chunk-a-list /modules/itertools-module#cut-into-batches'],
  ['chunks', '/modules/itertools-module#cut-into-batches'],
  ['group by', '/recipes/group-by-key /modules/itertools-module#group-neighbours'],
  ['cartesian product', '/modules/itertools-module#every-combination-of-options'],
  ['itertools.product', '/modules/itertools-module#every-combination-of-options'],
  ['combinations', '/modules/itertools-module#choose-some-of-them'],
  ['check if all are true', '/builtin/all'],
  ['check if any', '/builtin/any'],
  ['next item of iterator', '/builtin/next'],
  // Numbers
  ['absolute', '/builtin/abs'],
  ['positive number', '/builtin/abs'],
  ['decimal to binary', '/builtin/bin'],
  ['binary', '/builtin/bin'],
  ['to hex', '/builtin/hex'],
  ['exponent', '/builtin/pow'],
  ['power', '/builtin/pow'],
  ['**', '/language/operators /builtin/pow'],
  ['//', '/language/operators /builtin/divmod'],
  ['%', '/language/operators /builtin/divmod'],
  ['modulo', '/language/operators /builtin/divmod'],
  ['remainder', '/language/operators /builtin/divmod'],
  ['floor division', '/language/operators /builtin/divmod'],
  ['integer division', '/language/operators /builtin/divmod'],
  ['round to two decimals', '/builtin/round'],
  ['rounding', '/builtin/round'],
  ['bankers rounding half even', '/builtin/round'],
  ['complex number', '/builtin/complex'],
  ['imaginary', '/builtin/complex'],
  ['infinity', '/builtin/float'],
  ['nan', '/builtin/float'],
  // Control flow
  ['ternary', '/cheatsheet/control-flow#conditional-expression'],
  ['ternary operator', '/cheatsheet/control-flow#conditional-expression'],
  ['inline if', '/cheatsheet/control-flow#conditional-expression'],
  ['one line if else', '/cheatsheet/control-flow#conditional-expression'],
  ['switch', '/cheatsheet/control-flow#match'],
  ['switch case', '/cheatsheet/control-flow#match'],
  ['switch statement in python', '/cheatsheet/control-flow#match'],
  ['pattern matching', '/cheatsheet/control-flow#match'],
  ['match case', '/cheatsheet/control-flow#match'],
  ['else if', '/cheatsheet/control-flow#if-elif-else'],
  ['if statement', '/cheatsheet/control-flow#if-elif-else'],
  ['if else', '/cheatsheet/control-flow#if-elif-else'],
  ['do while', '/cheatsheet/control-flow#while'],
  ['while loop', '/cheatsheet/control-flow#while'],
  ['infinite loop', '/cheatsheet/control-flow#while'],
  ['for loop', '/cheatsheet/control-flow#for'],
  ['foreach', '/cheatsheet/control-flow#for'],
  ['how to loop over a list', '/cheatsheet/control-flow#for'],
  ['exit loop', '/cheatsheet/control-flow#break-and-continue'],
  ['how to stop a loop', '/cheatsheet/control-flow#break-and-continue'],
  ['skip iteration', '/cheatsheet/control-flow#break-and-continue'],
  ['try catch', '/cheatsheet/control-flow#try-except-else-finally'],
  ['exception handling', '/cheatsheet/control-flow#try-except-else-finally'],
  ['catch exception', '/cheatsheet/control-flow#try-except-else-finally'],
  ['how to catch an error', '/cheatsheet/control-flow#try-except-else-finally'],
  ['throw exception', '/cheatsheet/control-flow#raise'],
  ['throw', '/cheatsheet/control-flow#raise'],
  ['raise an exception', '/cheatsheet/control-flow#raise'],
  ['with statement', '/cheatsheet/control-flow#with'],
  ['context manager', '/cheatsheet/control-flow#with'],
  // Functions
  ['arrow function', '/cheatsheet/functions#lambda'],
  ['anonymous function', '/cheatsheet/functions#lambda'],
  ['lambda function', '/cheatsheet/functions#lambda'],
  ['@', '/cheatsheet/functions#decorators'],
  ['@ symbol', '/cheatsheet/functions#decorators'],
  ['what is a decorator', '/cheatsheet/functions#decorators'],
  ['yield', '/cheatsheet/functions#generators'],
  ['generator', '/cheatsheet/functions#generators'],
  ['how do generators work', '/cheatsheet/functions#generators'],
  ['closure', '/cheatsheet/functions#closures-and-nonlocal'],
  ['inner function', '/cheatsheet/functions#closures-and-nonlocal'],
  ['named arguments', '/cheatsheet/functions#keyword-only-and-positional-only'],
  ['keyword only arguments', '/cheatsheet/functions#keyword-only-and-positional-only'],
  ['default argument', '/cheatsheet/functions#mutable-defaults'],
  ['async await', '/cheatsheet/functions#async-def'],
  ['await', '/cheatsheet/functions#async-def'],
  ['coroutine', '/cheatsheet/functions#async-def'],
  // Objects
  ['typeof', '/builtin/type'],
  ['check type of variable', '/builtin/type'],
  ['get the type of an object', '/builtin/type'],
  ['instanceof', '/builtin/isinstance'],
  ['is instance', '/builtin/isinstance'],
  ['getter setter', '/builtin/property'],
  ['getter', '/builtin/property'],
  ['call parent class', '/builtin/super'],
  ['parent class', '/builtin/super'],
  ['static method', '/builtin/staticmethod'],
  ['class method', '/builtin/classmethod'],
  ['alternative constructor', '/builtin/classmethod'],
  ['factory method', '/builtin/classmethod'],
  ['has attribute', '/builtin/hasattr'],
  ['check if attribute exists', '/builtin/hasattr'],
  ['get attribute by name', '/builtin/getattr'],
  ['set attribute', '/builtin/setattr'],
  ['delete attribute', '/builtin/delattr'],
  ['list attributes of object', '/builtin/dir'],
  ['memory address', '/builtin/id'],
  ['object identity', '/builtin/id'],
  ['documentation', '/builtin/help'],
  ['docstring', '/builtin/help'],
  ['debugger', '/builtin/breakpoint'],
  ['debug', '/builtin/breakpoint'],
  ['evaluate string', '/builtin/eval'],
  ['run a string as code', '/builtin/eval'],
  ['dynamic import', '/builtin/import'],
  ['__import__', '/builtin/import'],
  ['is callable', '/builtin/callable'],
  ['local variables', '/builtin/locals'],
  ['global variables', '/language/global /builtin/globals'],
  ['subclass of', '/builtin/issubclass'],
  ['hash of an object', '/builtin/hash'],
  ['asynchronous iterator', '/builtin/aiter'],
  ['async iterator', '/builtin/aiter'],
  ['true false', '/builtin/bool'],
  ['truthy', '/builtin/bool'],
  ['truthiness', '/builtin/bool'],
  // Errors, whole and in part
  ['list index out of range', '/errors/list-index-out-of-range'],
  ['IndexError: list index out of range', '/errors/list-index-out-of-range'],
  ['index out of range', '/errors/list-index-out-of-range'],
  ['IndexError: tuple index out of range', '/errors/list-index-out-of-range'],
  [
    'Traceback (most recent call last):   File "main.py", line 4, in <module>     print(seasons[4])           ~~~~~~~^^^ IndexError: list index out of range',
    '/errors/list-index-out-of-range',
  ],
  ['python list index out of range error', '/errors/list-index-out-of-range'],
  // Recipes
  ['how to flatten a list of lists', '/recipes/flatten-a-list'],
  ['merge two dictionaries', '/recipes/merge-two-dicts'],
  ['unique items in a list, keep the order', '/recipes/remove-duplicates'],
  ['count the words of a text', '/recipes/count-words'],
  ['word frequency', '/recipes/count-words'],
  ['most frequent element', '/recipes/most-common'],
  ['palindrome', '/recipes/reverse-a-string'],
  ['read a file line by line', '/recipes/read-lines-of-a-file'],
  ['read csv file', '/recipes/write-a-csv-file'],
  ['string to date', '/recipes/parse-a-date'],
  ['strptime format', '/recipes/parse-a-date'],
  ['how many days between two dates', '/recipes/days-between-two-dates'],
  ['calculate age from birthday', '/recipes/days-between-two-dates'],
  ['pick a random item', '/recipes/random-choice'],
  ['shuffle a list', '/recipes/random-choice'],
  ['retry on exception', '/recipes/retry'],
  ['measure execution time', '/recipes/time-a-function'],
  ['memoize a function', '/recipes/cache-results'],
  ['singleton pattern', '/recipes/singleton'],
  ['flatten json', '/recipes/flatten-json'],
  ['optional chaining', '/recipes/deep-get'],
  ['transpose a matrix', '/recipes/transpose'],
  ['moving average', '/recipes/moving-average'],
  ['check if a number is prime', '/recipes/prime-numbers'],
  ['generate a random password', '/recipes/random-password'],
  ['url slug', '/recipes/slugify'],
  ['command line arguments', '/recipes/parse-arguments'],
  ['run functions in parallel with asyncio', '/recipes/run-things-at-once'],
  ['timeout for a function', '/recipes/timeout'],
  ['sort a list of dictionaries by key', '/recipes/sort-a-list-of-dicts'],
  ['check if a string is a number', '/recipes/is-a-number'],
  ['format number with commas', '/recipes/format-numbers'],
  ['difference between two lists', '/recipes/compare-two-lists'],
  ['remove items while iterating', '/recipes/remove-while-looping'],
  ['read json file', '/recipes/read-and-write-json'],
  ['list files in a directory', '/recipes/list-files'],
  ['invert a dictionary', '/recipes/two-lists-to-a-dict'],
  ['ask the user until the input is valid', '/recipes/ask-until-valid'],
  ['environment variables', '/recipes/environment-variables'],
  ['sleep', '/recipes/wait-a-while'],
  ['wait 5 seconds', '/recipes/wait-a-while'],
]

/** What the site is not about. */
const foreign: readonly string[] = [
  'qqqqzzzz',
  'pandas groupby',
  'pandas dataframe',
  'numpy array shape',
  'install pip on windows',
  'django models',
  'flask hello world',
  'matplotlib plot',
  'pyinstaller exe',
  'scrape website with beautifulsoup',
  'tkinter button',
  'connect to mysql',
  'tensorflow model',
  'kubernetes deployment',
  'what is the weather today',
  'docker compose',
]

describe('a built-in is the first result for its own name', () => {
  it.each(builtIns.map(({ name, path }) => [name, path] as const))('%s', (name, path) => {
    expect(first(name)).toBe(path)
  })
})

describe('what people type leads first where it should', () => {
  const wrong = table.filter(([query, paths]) => first(query) !== wanted(paths))

  it('does so for 95 % of the questions, all of which lead somewhere', () => {
    const told = wrong.map(([query, paths]) => `${query}: ${first(query)} instead of ${wanted(paths)}`)
    expect(wrong.length / table.length, told.join('\n')).toBeLessThanOrEqual(0.05)
    expect(table.filter(([, paths]) => wanted(paths) === undefined)).toEqual([])
  })

  it('holds at least 300 questions, names among them', () => {
    expect(table.length + builtIns.length).toBeGreaterThanOrEqual(300)
    expect(new Set(table.map(([query]) => query)).size).toBe(table.length)
  })
})

describe('what the site is not about', () => {
  it.each(foreign)('%s', (query) => {
    expect(search.ask(query).isCovered).toBe(false)
    expect(search.ask(query).records.length).toBeLessThanOrEqual(3)
  })
})

describe('the search', () => {
  it('finds words of the prose and of the programs', () => {
    expect(first('tolerance')).toBeDefined()
    // What only speaks of it by the way is no answer.
    const { records, isCovered } = search.ask('dataclasses')
    expect(records.length).toBeGreaterThan(0)
    expect(isCovered).toBe(false)
  })

  it('answers by name before the words are there', () => {
    const early = createSearch(sent.table)
    expect(early.ask('enumerate').records[0]?.entry.path).toBe('/builtin/enumerate')
    expect(early.ask('string to int').records[0]?.entry.path).toBe('/builtin/int')
  })

  it('offers what is looked up most', () => {
    expect(search.mostWanted.length).toBeGreaterThan(5)
  })

  it.each([
    ['list.sort', 'method'],
    ['itertools.chain', 'module member'],
    ['len', 'built-in'],
    ['itertools', 'module'],
    ['async for', 'section'],
  ])('says what kind of thing %s is', (query, kind) => {
    const [best] = search.ask(query).records
    expect(best && shownKind(best.kind)).toBe(kind)
  })

  it('has nothing for nothing', () => {
    expect(search.ask('  ').records).toEqual([])
  })

  it('fits: 60 kB of gzip for 100 entries', () => {
    const size = gzipSync(JSON.stringify(index), { level: 9 }).length
    expect((size / index.table.entries.length) * 100).toBeLessThanOrEqual(60_000)
  })
})
