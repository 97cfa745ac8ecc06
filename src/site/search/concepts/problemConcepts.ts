import { readRows } from './rows'

/** What people are at when they look something up: a program that they write, a thing that does not work. */
export const problemConcepts = readRows(`
  ## Programs
  program repeat itself|restart program|run program again|play again|ask to play again|loop whole program|main loop|game loop|make code repeat → while
  yes or no input|ask user yes or no|confirm with user|y/n → Ask until it is valid|input
  how many numbers are even|count even numbers|count odd numbers|how many are greater than → sum
  delete all files in folder|empty folder|remove all files → Create and remove|shutil|pathlib
  insert multiple elements|add multiple elements to list|add many items → list.extend
  call function with dictionary|pass dictionary as arguments|dictionary of arguments|call function with list of arguments → * and **|Args and Kwargs
  exception not caught|uncaught exception|unhandled exception|program crashes|what happens when error|program stops with error → Exception Handling|try
  yield in loop|yield inside for loop|yield multiple values → yield
  chain generators|chain iterators|combine iterators|join generators|concatenate iterators → itertools.chain|yield from
  infinite counter|endless counter|count forever|infinite sequence|auto increment id → itertools.count|itertools
  diagonal of matrix|sum of rows|sum of columns|row of matrix|column of 2d list|loop 2d list|print 2d list|matrix addition|add two matrices → Lists and Tuples|comprehensions
  timestamp in filename|date in filename|filename with date → Dates and times|datetime
  run code later|delay without blocking|run after delay|non blocking sleep|background timer → threading|asyncio
  async return value|return value of coroutine|result of async function|async function result → await|async
  sortable class|make class sortable|compare class instances|sort own objects|less than for class|order objects → __lt__|functools
  semicolon|two statements on one line|end of line character|line ending → Python Basics
  text adventure|inventory|score counter|leaderboard → Dictionaries|list
  stopwatch|alarm clock|reminder → Wait a while|time
  login system|check username and password|password attempts → while|if
  atm program|bank account|balance → class|if
  random quote|magic 8 ball|lucky number|random name picker|choose random from list|secret santa → Random choice|random
  word guessing|letter in word|replace letters with underscores → in|str.join
  vending machine|change calculator|coin change|make change → divmod|//
  average of user numbers|average from input|average grade → statistics|sum
  highest score|best student|top student|oldest person|cheapest item → max|min
  sort scores|sort students by grade|rank list|sort by age|sort people → Sort a list of dicts|sorted
  read names from file|list from file|high score file|save game → Read lines|open
  merge two sorted lists|merge sorted → heapq|sorted
  sort from highest to lowest|largest to smallest|biggest first|descending order|high to low → sorted
  delete object|destroy object|remove object from memory → del
  methods of class|all methods of class|list functions in class|members of class → dir|inspect
  exit from nested function|return from nested function → return|nonlocal
  structure project|project structure|folder structure|organize code|multiple files project|split code into files → Packaging|import
  arguments|function parameters|parameters → Functions|def
  encrypt string|encrypt file|decrypt → hashlib|secrets
  current user|username of current user|computer name|hostname → os
  running processes|kill process|start process → subprocess|os
  two strings equal|check if strings are same|strings are equal|if string equals → ==
  store multiple values in one variable|several values in one variable|save many values → list|tuple|Lists and Tuples
  do not return anything|function without return|no return|return nothing|missing return → return|None
  save user input|write input to file|save answers to file|save results to file|store data in file|save text to file → open|Reading and Writing Files
  read file backwards|read file in reverse|lines in reverse order → Read lines|reversed
  even numbers between 1 and 50|even numbers between|odd numbers between|numbers divisible between|print numbers between → range|%
  square root without math|root without module|square root operator → **
  global vs nonlocal|nonlocal vs global|local global nonlocal → global|nonlocal|scope
  must be real number, not str|must be str, not int|argument must be int|expected str got int → TypeError
  largest word in sentence|biggest word in sentence|longest word in sentence|longest word → max
  check internet connection|website is up|ping → urllib.request
  choose between two values|choose randomly between two|random yes or no|random true false → Random choice|random
  index of letter|number of vowels in word|letters in common → str.find|sum
  print numbers in reverse|numbers backwards|count backwards|loop down to zero → range|reversed
  multiple return statements|return in middle of function|return in loop → return
  function inside loop|define function in loop → Functions|def
  input inside loop|input in while loop|ask 5 numbers|read n numbers → input|while
  list of inputs|store inputs in list|save inputs in list → list.append|input
  check letter in string|check if vowel in string|letter exists in word → in
  add item to tuple|sort tuple|length of tuple|loop through tuple|access tuple item → tuple|Lists and Tuples
  add two sets|print set|length of set → set|Sets
  compare two numbers|bigger of two numbers|which number is larger → max|<
  check if number is integer or float|int or float|is decimal → isinstance|float.is_integer
  print only decimals|print 2 digits after decimal|limit float digits → Format numbers|f-strings
  list of months|list of days|days of the week list → calendar
  generate random date|random time → random|datetime
  age calculator|birthday → Days between
  alphabetical order of names|sort names|names in alphabetical order → sorted
  capitalize names|proper case|names with capital letter → str.title
  phone number format|validate phone|check email valid|check date valid|valid date → Regular Expressions|Parse a date
  read config|settings|configuration file → Read a config file|tomllib
  menu|menu in console|choose option from menu → match|while
  clear variable|reset variable|empty variable → del|None
  type of list elements|list of different types|mixed list → list
  string to variable name|variable name from string|dynamic variable names|create variables in loop → dict|globals
  print all variables|list all variables → globals|dir
  default dictionary value zero|count with dictionary → collections.defaultdict|collections.Counter
  print string multiple times|print text n times|print string 5 times → *
  count words in sentence|number of words in text → Count words|str.split
  second largest in list|second biggest number|second smallest → heapq|sorted
  list contains string|check if list contains string|string in list → in
  split string into two halves|halve a string|first half of string → slices
  print only values|dictionary values only|only keys → dict.values
  function to another function|give function to function|function as input → Functions|lambda
  generator never ends|endless generator → yield
  str method of class|string method for class|custom print for class → __str__
  iterate over custom class|loop over own class|own class in for loop → __iter__
  with statement for own class|own class with with|use with on class → __enter__|Context Manager
  log to console and file|logging to console → Logging|logging
  exit with error code|exit status|return code of program → sys.exit|sys
  is not defined|name error|not defined error → name 'x' is not defined
  string multiple values in list|any of list in string → any
  ## What does not work
  why does my loop not stop|infinite loop problem|loop never ends|loop runs forever|while loop does not stop → while|break
  loop only runs once|for loop stops early|loop returns first item only|return inside loop → return|for
  variable not changing|value does not change|variable not updating in function|variable resets → scope|global
  if statement not working|if always true|or condition always true|or always true → in|and
  comparison with input does not work|input number comparison|compare input to number|input returns string → input|int
  else not working|elif not running|else belongs to which if → if
  function not running|function does nothing|nothing happens when i run|function not called|main not running → Functions|def
  print shows object|prints address|prints <function|prints generator object|prints <map object|prints filter object|map object at 0x|generator object at → map|list
  print shows brackets|print shows quotes|print shows none → print|repr
  numbers added as text|1 + 1 is 11|adding numbers concatenates|plus joins strings|int input adds wrong → int|input
  list index wrong|off by one|range stops one early|range not including last|last number missing in range → range
  file is empty after writing|file not saved|nothing written to file|written text missing → open|file.flush|file.close
  file read twice empty|second read returns nothing|read file again → file.seek
  extra blank line in csv|blank lines between csv rows → csv
  extra newline when printing file|double line breaks|print adds extra line → print|Read lines
  csv numbers are strings|numbers from csv → csv|int
  two lists change together|both lists change|changing one list changes other|copy changes original|nested copy changes → Copies and mutability|copy
  class list shared between instances|class attribute shared|all instances share list → class|OOP Basics
  default list remembers|function remembers list → Mutable defaults
  lambda in loop wrong value|all buttons same value|closure uses last value → Scope and closures|lambda
  round gives wrong result|round half wrong|0.5 rounds to 0|round 0.5 → round
  float adds wrong|0.1 + 0.2 wrong|decimal wrong|1.1 + 2.2|floating point wrong → float|decimal
  sort gives none|list becomes none|append returns none|list is none after append → list.sort|list.append|'NoneType' object has no attribute 'x'
  reverse returns none → list.reverse
  string replace not working|replace does not change string|upper does not change string|strip does not work|string method does nothing → Manipulating Strings|str
  dictionary order changed|set order random|set changes order → set|dict
  import own file does not work|shadowing module|file named random.py|module has no attribute after naming file → import|'x' object has no attribute 'y'
  list object has no attribute|string has no attribute → 'x' object has no attribute 'y'
  is not working for numbers|is comparison fails|is returns false for equal → is|==
  global not working|cannot change global → global
  regex not matching|regex backslash problem|dot matches everything → Regular Expressions|re
  date comparison error|naive datetime|offset-naive and offset-aware → zoneinfo|datetime
  async function does not run|coroutine object printed|coroutine not running → coroutine was never awaited|await
  thread does not stop|threads slow → threading
  program slow|loop is slow|speed up loop|list in slow|string concatenation slow → Time a function|timeit
  memory usage high|large file|read large file|big file line by line → Read lines|yield
  special characters shown wrong|umlauts broken|question marks instead of letters|mojibake → 'utf-8' codec can't decode byte 0xff in position 0|str.encode
  ## Asked of a thing
  parts of for loop|what does i mean in for loop|what is i in loop → for
  what does in mean|in keyword → in
  what does as mean|as keyword → with|import
  what does f mean before string|f in print|letter f string → f-strings
  what does r mean before string → string literals
  what does b mean before string → bytes literals
  what does self mean → class|OOP Basics
  what does cls mean → classmethod
  what does def mean → def
  what does the colon mean → if|Python Basics
  what does == mean → ==
  what does != mean → ==
  what does += mean → +=
  what does strip do → str.strip
  what does split do → str.split
  what does join do → str.join
  what does zip do → zip
  what does map do → map
  what does enumerate do → enumerate
  what does range do → range
  what does len do → len
  what does sorted return → sorted
  what does input return → input
  what does print return → print
  what does open return → open
  what does pop return → list.pop
  what does pass mean → pass
  what does continue do → continue
  what does global do → global
  what does import do → import
  what does assert do → assert
  what does lambda do → lambda
  what does with do → with
  what does return do → return
  what does finally mean → try
  what does raise do → raise
  what does del do → del
  what does none mean → None
  what does nan mean → float
  what does async mean → async
  what does await do → await
  what does @property do → property
  what does * do → *
  what does ** do → **
  what does super do → super
  what does init do → __init__
  what does traceback mean → Debugging|Exception Handling
  what does iterable mean → Generators and iterators
  what does mutable mean → Copies and mutability
  what does hashable mean → hash|__hash__
  what does subscriptable mean → 'x' object is not subscriptable
  what does callable mean → callable
  what does deprecated mean → DeprecationWarning
  what does unpack mean → unpacking
`)
