import { readFileSync, readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFacts } from '../../facts/interpreter'
import { readCatalogue } from '../entries/read'
import { concepts } from './concepts'
import { questions } from './questions.fixture'
import { normalise } from './query'
import { shownKind, unpackRecords } from './record'
import { createSearch } from './search'
import { makeSearchIndex } from './searchIndex'

const documents = new URL('../../../docs', import.meta.url).pathname
const index = makeSearchIndex(documents, await readFacts())
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
  ['import', '/language/import'],
  ['isinstance(x, int)', '/builtin/isinstance'],
  // Beginnings
  ['enum', '/modules/enum-module /builtin/enumerate'],
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
  ['async for', '/language/async#async-for'],
  ['for async', '/language/async'],
  ['async with', '/language/async#async-with'],
  ['match', '/language/match'],
  ['while', '/language/while'],
  ['for', '/language/for'],
  ['with', '/language/with'],
  ['raise', '/language/raise'],
  ['pass', '/language/pass'],
  ['except*', '/language/except-star'],
  ['comprehensions', '/language/comprehensions'],
  ['break', '/language/break'],
  ['continue', '/language/break'],
  ['try except', '/language/try'],
  ['finally', '/language/try'],
  ['elif', '/language/if'],
  ['conditional expression', '/language/conditional-expression'],
  ['loop over a dict', '/cheatsheet/control-flow#loop-over-a-dict'],
  ['async def', '/language/async'],
  ['lambda', '/language/lambda'],
  ['decorators', '/language/decorators'],
  ['decorator', '/language/decorators'],
  ['generators', '/language/yield'],
  ['closures', '/language/nonlocal'],
  ['nonlocal', '/language/nonlocal'],
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
  ['list.sort', '/types/list/sort /builtin/sorted'],
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
  ['list comprehension', '/language/comprehensions'],
  ['dict comprehension', '/language/comprehensions'],
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
  ['exponent', '/language/power'],
  ['power', '/language/power'],
  ['**', '/language/power'],
  ['//', '/language/floor-division'],
  ['%', '/language/modulo'],
  ['modulo', '/language/modulo'],
  ['remainder', '/language/modulo'],
  ['floor division', '/language/floor-division'],
  ['integer division', '/language/floor-division'],
  ['round to two decimals', '/builtin/round'],
  ['rounding', '/builtin/round'],
  ['bankers rounding half even', '/builtin/round'],
  ['complex number', '/builtin/complex'],
  ['imaginary', '/builtin/complex'],
  ['infinity', '/builtin/float'],
  ['nan', '/builtin/float'],
  // Control flow
  ['ternary', '/language/conditional-expression'],
  ['ternary operator', '/language/conditional-expression'],
  ['inline if', '/language/conditional-expression'],
  ['one line if else', '/language/conditional-expression'],
  ['switch', '/language/match'],
  ['switch case', '/language/match'],
  ['switch statement in python', '/language/match'],
  ['pattern matching', '/language/match'],
  ['match case', '/language/match'],
  ['else if', '/language/if'],
  ['if statement', '/language/if'],
  ['if else', '/language/if'],
  ['do while', '/language/while'],
  ['while loop', '/language/while'],
  ['infinite loop', '/language/while'],
  ['for loop', '/language/for'],
  ['foreach', '/language/for'],
  ['how to loop over a list', '/language/for'],
  ['exit loop', '/language/break'],
  ['how to stop a loop', '/language/break'],
  ['skip iteration', '/language/break'],
  ['try catch', '/language/try'],
  ['exception handling', '/language/try'],
  ['catch exception', '/language/try'],
  ['how to catch an error', '/language/try'],
  ['throw exception', '/language/raise'],
  ['throw', '/language/raise'],
  ['raise an exception', '/language/raise'],
  ['with statement', '/language/with'],
  ['context manager', '/language/with'],
  // Functions
  ['arrow function', '/language/lambda'],
  ['anonymous function', '/language/lambda'],
  ['lambda function', '/language/lambda'],
  ['@', '/language/decorators'],
  ['@ symbol', '/language/decorators'],
  ['what is a decorator', '/language/decorators'],
  ['yield', '/language/yield'],
  ['generator', '/language/yield'],
  ['how do generators work', '/language/yield'],
  ['closure', '/language/nonlocal'],
  ['inner function', '/language/nonlocal'],
  ['named arguments', '/cheatsheet/functions#keyword-only-and-positional-only'],
  ['keyword only arguments', '/cheatsheet/functions#keyword-only-and-positional-only'],
  ['default argument', '/cheatsheet/functions#mutable-defaults'],
  ['async await', '/language/async'],
  ['await', '/language/await'],
  ['coroutine', '/language/async'],
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
  ['docstring', '/language/docstrings'],
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
  // The language
  ['elvis operator', '/language/and'],
  ['??', '/language/and'],
  ['null coalescing', '/language/and'],
  ['?.', '/language/none'],
  ['++', '/language/augmented-assignment'],
  ['increment', '/language/augmented-assignment'],
  ['+=', '/language/augmented-assignment'],
  ['walrus', '/language/walrus'],
  [':=', '/language/walrus'],
  ['walrus operator', '/language/walrus'],
  ['spread', '/language/stars'],
  ['spread operator', '/language/stars'],
  ['rest parameters', '/language/stars'],
  ['*args', '/language/stars'],
  ['**kwargs', '/language/stars'],
  ['destructuring', '/language/unpacking'],
  ['swap variables', '/language/unpacking'],
  ['unpack a tuple', '/language/unpacking'],
  ['slicing', '/language/slices'],
  ['slice a list', '/language/slices'],
  ['->', '/language/annotations'],
  ['type hint', '/language/annotations'],
  ['type hints', '/language/annotations'],
  ['generics', '/language/type-parameters'],
  ['type alias', '/language/type-statement'],
  ['dunder methods', '/language/special-methods'],
  ['magic methods', '/language/special-methods'],
  ['operator overloading', '/language/special-methods/calculate'],
  ['__init__', '/language/special-methods/create'],
  ['constructor', '/language/special-methods/create'],
  ['__repr__', '/language/special-methods/show'],
  ['__getitem__', '/language/special-methods/contain'],
  ['__enter__', '/language/special-methods/with'],
  ['__call__', '/language/special-methods/call'],
  ['metaclass', '/language/special-methods/class'],
  ['descriptor', '/language/special-methods/attribute'],
  ['deepcopy', '/language/special-methods/copy'],
  ['variable scope', '/language/scope'],
  ['operator precedence', '/language/operators'],
  ['order of operations', '/language/operators'],
  ['xor', '/language/bitwise'],
  ['bitwise', '/language/bitwise'],
  ['<<', '/language/bitwise'],
  ['===', '/language/equality'],
  ['!=', '/language/equality'],
  ['not equal', '/language/equality'],
  ['greater than', '/language/less-than'],
  ['&&', '/language/and'],
  ['logical or', '/language/and'],
  ['is not', '/language/not#not-in-is-not'],
  ['not in', '/language/not#not-in-is-not'],
  ['identity', '/language/is'],
  ['membership operator', '/language/in'],
  ['multiline comment', '/language/comments'],
  ['comment out code', '/language/comments'],
  ['raw string', '/language/string-literals'],
  ['triple quotes', '/language/string-literals'],
  ['t-string', '/language/t-strings'],
  ['tagged template', '/language/t-strings'],
  ['byte string', '/language/bytes-literals'],
  ['yield from', '/language/yield-from'],
  ['generator expression', '/language/generator-expressions'],
  ['exception group', '/language/except-star'],
  ['assert', '/language/assert'],
  ['del', '/language/del'],
  ['delete a variable', '/language/del'],
  ['do nothing', '/language/pass'],
  ['def', '/language/def'],
  ['return', '/language/return'],
  ['class', '/language/class'],
  ['define a class', '/language/class'],
  ['null', '/language/none'],
  ['nil', '/language/none'],
  ['True', '/language/true'],
  ['global', '/language/global'],
  ['if __name__', '/language/import#only-when-run-as-a-program'],
  ['from import', '/language/import'],
  ['for else', '/language/for#for-with-else'],
  ['matrix multiplication', '/language/matrix-multiplication'],
  ['three dots', '/language/ellipsis'],
  ['...', '/language/ellipsis'],
  ['declare a variable', '/language/assignment'],
  ['and', '/language/and'],
  ['not', '/language/not'],
  ['in', '/language/in'],
  ['is', '/language/is'],
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
  // What methods of types do
  ['string to bytes', '/types/str/encode'],
  ['remove punctuation', '/types/str/translate'],
  ['only letters', '/types/str/isalpha'],
  ['only digits', '/types/str/isdecimal'],
  ['non-ascii characters', '/types/str/isascii'],
  ['blank string', '/types/str/isspace'],
  ['valid variable name', '/types/str/isidentifier'],
  ['convert tabs to spaces', '/types/str/expandtabs'],
  ['remove from set', '/types/set/remove'],
  ['add to a set', '/types/set/add'],
  ['subset', '/types/set/issubset'],
  ['disjoint', '/types/set/isdisjoint'],
  ['int to bytes', '/types/int/to_bytes'],
  ['bytes to int', '/types/int/from_bytes'],
  ['popcount', '/types/int/bit_count'],
  ['float is whole', '/types/float/is_integer'],
  ['hex to bytes', '/types/bytes/fromhex'],
  ['bytes to hex', '/types/bytes/hex'],
  ['rewind a file', '/types/file/seek'],
  ['flush buffer', '/types/file/flush'],
  ['write lines', '/types/file/writelines'],
  ['bytes.upper', '/types/bytes'],
  ['set.discard', '/types/set/discard'],
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
  // In the words of beginners
  ['how do i get the last item of a list', '/language/slices'],
  ['check if a string is empty', '/builtin/bool'],
  ['count how many times a word appears', '/types/list/count'],
  ['turn list into string with commas', '/types/str/join'],
  ['read a number from the keyboard', '/builtin/input'],
  ['remove last element from list', '/types/list/pop'],
  ['add two dictionaries together', '/types/dict/update'],
  ['get keys of a dict', '/types/dict/keys'],
  ['what does yield do', '/language/yield-from'],
  ['loop with index', '/builtin/enumerate'],
  ['find the biggest number', '/builtin/max'],
  ['how to make a copy of a list', '/types/list/copy'],
  ['compare two lists', '/recipes/compare-two-lists'],
  ['capitalize first letter', '/types/str/capitalize'],
  ['check if string contains only digits', '/types/str/isdigit'],
  ['cut spaces at the ends', '/types/str/strip'],
  ['split by comma', '/types/str/split'],
  ['combine two lists pairwise', '/builtin/zip'],
  ['TypeError: unsupported operand', '/errors/unsupported-operand-types'],
  ["can't multiply sequence by non-int", '/errors/unsupported-operand-types'],
  ['list indices must be integers or slices not str', '/errors/indices-must-be-integers'],
  ['name is not defined', '/errors/name-is-not-defined'],
  ['unexpected EOF while parsing', '/errors/was-never-closed'],
  ['object is not callable', '/errors/object-is-not-callable'],
  ['string index out of range', '/errors/list-index-out-of-range'],
  ['division by zero', '/errors/division-by-zero'],
  ['too many values to unpack', '/errors/too-many-values-to-unpack'],
  ['IndentationError', '/errors/IndentationError'],
  ['NoneType object has no attribute', '/errors/nonetype-has-no-attribute'],
  ['invalid literal for int', '/errors/invalid-literal-for-int'],
  ['recursion depth', '/errors/maximum-recursion-depth-exceeded'],
  ['keyerror', '/errors/KeyError'],
  ['hex to int', '/builtin/int'],
  ['binary representation of number', '/builtin/bin'],
  ['is a a list or a string', '/builtin/isinstance'],
  ['call parent constructor', '/builtin/super'],
  ['read only attribute', '/builtin/property'],
  ['get attribute by name string', '/builtin/getattr'],
  ['exit a loop early', '/language/break'],
  ['else after for', '/language/for#for-with-else'],
  ['variable number of arguments', '/cheatsheet/functions#any-number-of-arguments'],
  ['all combinations', '/modules/itertools-module#every-combination-of-options'],
  ['group by key', '/recipes/group-by-key'],
  ['remove item by index', '/types/list/pop'],
  ['insert at the beginning of list', '/types/list/insert'],
  ['are all values true', '/builtin/all'],
  ['sum of a list', '/builtin/sum'],
  ['convert tuple to list', '/cheatsheet/lists-and-tuples'],
  ['unique values in order', '/types/dict/fromkeys'],
  ['set difference', '/types/set/difference'],
  ['power of a number', '/builtin/pow'],
  ['what type is my variable', '/language/type-parameters'],
  ['convert string to bytes', '/types/str/encode'],
  ['is python pass by reference', '/cheatsheet/functions#mutable-defaults'],
  ['switch statement', '/language/match'],
  ['catch any error', '/language/try'],
  ['try except finally', '/language/try'],
  ['custom exception', '/language/raise'],
  ['open file and read lines', '/recipes/read-lines-of-a-file'],
  ['pad string with zeros', '/types/str/zfill'],
  ['int to hex', '/builtin/hex'],
  ['bytes to string', '/types/bytes/decode'],
  ['delete an element from a list', '/types/list/remove'],
  ['merge two lists', '/builtin/zip'],
  ['longest word in list', '/builtin/max'],
  ['add element at the end', '/types/list/append'],
  ['string to list of characters', '/types/str/split'],
  ['reverse a string', '/recipes/reverse-a-string'],
  ['check if key in dictionary', '/types/dict/keys'],
  ['loop through dictionary', '/cheatsheet/control-flow#loop-over-a-dict'],
  ['print without line break', '/builtin/print'],
  ['TypeError can only concatenate str', '/errors/can-only-concatenate'],
  ["'int' object is not iterable", '/errors/object-is-not-iterable'],
  ['missing 1 required positional argument', '/errors/missing-positional-argument'],
  ['unterminated string', '/errors/unterminated-string-literal'],
  ['unhashable type list', '/errors/unhashable-type'],
  ['generator already executing', '/errors/generator-already-executing'],
  ['module not found', '/errors/no-module-named'],
  ['file not found', '/errors/no-such-file-or-directory'],
  ['even or odd', '/language/modulo'],
  ['swap two variables', '/language/unpacking'],
  ['square root', '/language/power'],
  ['first n items', '/modules/itertools-module#take-the-first-items'],
  ['list of numbers 1 to 10', '/builtin/range'],
  ['wait for async result', '/language/await'],
  ['count vowels in string', '/types/str/count'],
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

describe('what people type who have never seen the site', () => {
  it('leads first where it should for 95 % of the questions', () => {
    const wrong = questions.filter(([query, address]) => !new RegExp(address).test(first(query) ?? ''))
    const told = wrong.map(([query, address]) => `${query}: ${first(query)} instead of ${address}`)
    expect(wrong.length / questions.length, told.join('\n')).toBeLessThanOrEqual(0.05)
  })

  it('may be misspelt', () => {
    const misspelt = [
      'spilt string',
      'dictionery',
      'excpetion',
      'appned',
      'tupel',
      'whlie loop',
      'comprehenison',
    ]
    expect(misspelt.map((query) => first(query)?.split('#')[0])).toEqual([
      '/types/str/split',
      '/builtin/dict',
      '/errors/Exception',
      '/types/list/append',
      '/builtin/tuple',
      '/language/while',
      '/language/comprehensions',
    ])
  })
})

/**
 * Rounds of questions, each written before anything was done for it, one a line: the question, and a pattern for the addresses
 * that may come first; a hyphen where the site does not answer it.
 */
const rounds = readdirSync(new URL('questions', import.meta.url))
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => {
    const lines = readFileSync(new URL(`questions/${file}`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
    return [file, lines.map((line) => line.split('\t') as [query: string, address: string])] as const
  })

describe('questions of all kinds, in rounds', () => {
  for (const [file, round] of rounds) {
    const isOurs = ([, address]: readonly [string, string]): boolean => address !== '-'

    it(`${file}: 95 % are answered first where they should be`, () => {
      const asked = round.filter(isOurs)
      const wrong = asked.filter(([query, address]) => !new RegExp(address).test(first(query) ?? ''))
      const told = wrong.map(([query, address]) => `${query}: ${first(query)} instead of ${address}`)
      expect(asked.length).toBeGreaterThanOrEqual(100)
      expect(wrong.length / asked.length, told.join('\n')).toBeLessThanOrEqual(0.05)
    })

    it(`${file}: what the site is not about says so, at least 95 %`, () => {
      const others = round.filter((one) => !isOurs(one))
      const answered = others.filter(([query]) => search.ask(query).isCovered)
      expect(others.length).toBeGreaterThanOrEqual(19)
      expect(answered.length / others.length, answered.join('\n')).toBeLessThanOrEqual(0.06)
    })
  }
})

describe('the ways to ask', () => {
  it('lead somewhere, each of them', () => {
    const names = new Set(
      unpackRecords(sent.table).flatMap(({ name, alias }) => [name, alias].map((one) => normalise(one))),
    )
    const lost = concepts.filter(({ names: to }) => !to.some((name) => names.has(normalise(name))))
    expect(lost).toEqual([])
  })
})

describe('a module is the first result for its own name', () => {
  const modules = entries.filter(({ kind }) => kind === 'module')
  it.each(modules.map(({ name, path }) => [name, path] as const))('%s', (name, path) => {
    expect(first(name)).toBe(path)
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
    const { records, isCovered } = search.ask('telnetlib')
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

  it('fits with the ways to ask: 60 kB of gzip for 100 entries', () => {
    const size = gzipSync(JSON.stringify([index, concepts]), { level: 9 }).length
    expect((size / index.table.entries.length) * 100).toBeLessThanOrEqual(60_000)
  })
})

describe('pages on the site itself', () => {
  it.each([
    ['how this python differs', '/how-this-python-differs'],
    ['no threads', '/how-this-python-differs#no-threads'],
    ['32 bits', '/how-this-python-differs#integers-and-pointers-have-32-bits'],
    ['keys', '/keys'],
    ['read offline', '/offline'],
  ])('are found by %s', (query, path) => {
    expect(first(query)).toBe(path)
  })
})
