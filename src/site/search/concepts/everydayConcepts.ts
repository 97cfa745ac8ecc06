import { readRows } from './rows'

/** Small programs that beginners are asked to write, and what they ask about what they see. */
export const everydayConcepts = readRows(`
  ## Exercises
  fibonacci|fibonacci number|nth fibonacci|fibonacci series|fibonacci sequence|fibonacci recursive → yield|Generators and iterators
  armstrong number|perfect number|sum of digits|digit sum|digital root|luhn → divmod|%
  reverse number|reverse digits|reverse integer → Reverse a string|divmod
  fizz buzz|multiplication table|times table|pyramid pattern|star pattern|print triangle|print pattern|number pyramid|print shape → for|*
  guessing game|guess number game|rock paper scissors|hangman|dice game|tic tac toe|quiz game → random|while
  simple calculator|calculator program|menu program|menu driven program → match|if
  temperature conversion|celsius to fahrenheit|convert celsius|convert units|miles to kilometers → Functions|def
  check vowel|vowel or consonant|is vowel|count vowels and consonants → in|sum
  sum of first n numbers|sum natural numbers|sum even numbers|sum of odd numbers|sum of squares|sum matching|sum with condition → sum
  bubble sort|insertion sort|selection sort|quicksort|merge sort|sorting algorithm → Sorting|sorted
  linear search|search algorithm|sequential search → in|list.index
  leap year → calendar|%
  anagram|check anagram|pangram|isogram → sorted|set
  caesar cipher|encrypt text|shift cipher|rot13|vigenere → str.translate|ord
  morse code|encode message → str.translate|dict
  bank account class|student class|car class|class exercise → class|OOP Basics
  shopping list|todo list|shopping cart|phone book|contact book|address book → list|Dictionaries
  student grades|grade calculator|letter grade|bmi calculator|password checker → if
  largest of three numbers|find largest number → max
  swap first and last element|swap elements in list|exchange list items → unpacking|Lists and Tuples
  remove numbers from string|remove digits from string|keep only letters|keep only digits|remove non alphanumeric|remove letters from string|strip non digits|remove special characters from string|remove non ascii → Regular Expressions|str.translate
  check if string contains number|string has digit|contains a digit|any digit in string → any|str.isdigit
  common letters in two strings|common characters|letters in both words|shared letters → set.intersection|Compare two lists
  number to words|roman numerals|integer to roman → dict|divmod
  float without decimals|print float as integer|remove trailing zeros|remove .0|show number without decimal point|float to whole number → int|Format numbers
  print percentage|percent of number|calculate percentage|show percent sign → Format numbers|f-strings
  round to nearest 5|round to multiple|round to nearest hundred|round to thousand → round
  ## What they see
  __pycache__|pyc files|what is pyc|compiled python file → import
  >>>|three greater signs|interactive shell|python prompt → The command line|Python Basics
  exit function|leave function early|stop function|ways to exit function|return early → return
  call one function from another|function calls another function|call function inside function|use function result in another function|order of functions|function defined later → Functions|def
  finish thread|wait for thread|join threads|stop thread → threading
  list of random numbers|random numbers list|generate random numbers|random integers list|unique random numbers|pick random items|n random elements|random word|random name from list|random letter|random color → random|Random choice
  timestamp to date|convert timestamp|epoch to date|unix to datetime|from timestamp → datetime|time
  how long program takes|how long something takes|time program|running time|runtime of code|time elapsed → Time a function|time
  requirements.txt|requirements file|pip freeze|dependencies|install from requirements → Virtual Environments|Packaging
  remove if exists|remove from list if present|delete item only if in list|list remove without error → list.remove
  ## What other languages call errors
  nullpointerexception|null pointer|null reference|nullreferenceexception|undefined is not a function|cannot read property of undefined|cannot read properties of null → 'NoneType' object has no attribute 'x'
  indexoutofboundsexception|arrayindexoutofboundsexception|index out of bounds exception|arrayindexoutofbounds|array index out of bounds|index outside bounds|segmentation fault → list index out of range
  keynotfoundexception|key not present → KeyError 'x'
  numberformatexception|formatexception|not a valid integer → invalid literal for int() with base 10: 'x'
  classnotfoundexception|cannot find module|cannot find symbol|undeclared identifier|is not defined → No module named 'x'|name 'x' is not defined
  classcastexception|type mismatch|incompatible types|invalidcastexception → TypeError
  illegalargumentexception|invalid argument|argumentexception → ValueError
  stackoverflowerror|stack overflow|too much recursion → maximum recursion depth exceeded
  filenotfoundexception|enoent|ioexception → [Errno 2] No such file or directory: 'x'
  arithmeticexception|dividebyzeroexception → division by zero
  interruptedexception|concurrentmodificationexception → dictionary changed size during iteration
  outofmemoryerror|heap space → MemoryError
  ## Compared
  for vs while|while vs for|difference between for and while loop|when to use while → for|while
  if vs elif|multiple if vs elif|difference between if and elif → if
  input vs raw_input|raw_input → input
  str vs string|string vs str → str
  print vs return → return
  function vs method|method vs function|difference between function and method → class|Functions
  argument vs parameter|parameter vs argument|difference between argument and parameter → Functions|def
  module vs package|package vs module|library vs module → import|Packaging
  class vs instance|class vs object|object vs class → class|OOP Basics
  copy vs deepcopy|= vs copy|assignment vs copy → copy|Copies and mutability
  mutable vs immutable|mutable|immutable|which types are mutable → Copies and mutability
  compiled or interpreted|python 2 vs python 3|python2 print → Python Basics|print
  is vs in|in vs == → is|in
  any vs all|all vs any → any|all
  getattr vs dot|hasattr vs try → getattr
  threading vs asyncio|asyncio vs threading|threading vs multiprocessing|process vs thread → threading|concurrent.futures
  json vs pickle|pickle vs json → pickle|json
  datetime vs time|time vs datetime → datetime
  os vs sys|os.path vs pathlib → os|pathlib
  sort vs sorted → sorted|list.sort
  list comprehension vs map|map vs comprehension|comprehension vs loop → comprehensions
  enumerate vs range|range vs enumerate → enumerate
  namedtuple vs dataclass|dataclass vs dict|dataclass vs class → Dataclasses
  f string vs format|format vs f string|% vs format → f-strings|String Formatting
  bytes vs str|str vs bytes|bytes vs bytearray → bytes|str
  staticmethod vs classmethod → staticmethod|classmethod
  __new__ vs __init__ → __new__
  yield vs return|return vs yield → yield
  iterator vs generator|generator vs iterator → Generators and iterators|yield
  break vs return|break vs exit → break
  pass vs ellipsis|pass vs continue|pass vs return → pass
  int vs float|float vs int|integer vs float → numbers|int
  list vs generator → generator expressions
  set vs frozenset → frozenset
  find vs index|index vs find → str.find|str.index
  strip vs rstrip|lstrip vs strip → str.strip
  split vs partition|split vs rsplit → str.split
  isdigit vs isnumeric|isdecimal vs isdigit → str.isdigit|str.isdecimal
  dict.get vs []|get vs brackets|dict get vs setdefault → dict.get
  defaultdict vs dict|counter vs dict → collections.defaultdict|collections
  read vs readlines|read vs readline → file.read|file.readlines
  w vs a mode|r+ vs w+|file modes → open
  lambda vs def → lambda
  eval vs exec → eval|exec
  raise vs return|assert vs raise|raise vs assert → raise|assert
  except vs except exception|except vs finally → try
  import vs from import → import
`)
