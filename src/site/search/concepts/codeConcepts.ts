import { readRows } from './rows'

/** What people ask about functions, classes, names, errors and the language itself, in their own words. */
export const codeConcepts = readRows(`
  ## Basics
  32 bits|64 bit|32 bit or 64 bit → Integers and pointers have 32 bits
  variable|create variable|assign variable|variable names|naming rules|declare variable|variable assignment|variable without value|multiple variables same value|assign value|global constant → =
  check if variable exists|variable defined|is variable defined|undefined variable check|check if defined → locals|globals|NameError
  check if variable is a string|is it a list|check if integer|check if number|check if list|type checking|is int|is instance of → isinstance
  type of variable|check variable type|get type|data type|print type|what type is|type of object|get class of object|name of class → type
  type vs isinstance|isinstance vs type|difference between type and isinstance → isinstance|type
  variable is none|check none|is none|not none|compare with none|test none|none check|if none|is not none|none vs false|== none|none type → is|None
  is vs ==|comparing strings with is|== or is different|difference between is and ==|identity vs equality|== vs is|when to use is → is|==
  equal sign|double equals|= vs ==|equality operator|compare values|not equal → ==
  if statement|if else|nested if|nested if else|if elif else|multiple conditions|if with multiple conditions|multiple conditions in if statement|if and|conditional statement|else if|if not equal|if statement syntax|one line if|conditions → if
  and or|logical operators|multiple conditions with and|and or in if|boolean operators|or condition|and condition|short circuit|check two conditions|both conditions true|either condition|or default value → and
  not in|if not in list|not in operator → not in, is not|in
  not|invert boolean|opposite of true|toggle boolean|if not → not
  in operator|in keyword|value in multiple options|variable equals one of several values|compare to multiple values|x == a or b → in
  switch|match case|match statement|pattern matching|match with multiple values|match or|case default|match type|structural pattern matching|underscore case → match
  ternary|conditional expression|inline if|if else in one line|one line if else|assign based on condition|x if y else z|conditional assignment → conditional expression
  walrus|:=|assignment expression|colon equals|assign inside if|assign in while → :=
  +=|plus equals|increment variable|add to variable|counter|increase by one|augmented assignment|-=|decrease by one → +=
  comment|comments|comment out|comment multiple lines|multi line comment|block comment|comment shortcut|hash symbol → comments
  indentation|tabs or spaces|how many spaces|code blocks|line continuation|break long line|backslash at end of line|split code over multiple lines → Python Basics|expected an indented block
  reserved words|keywords list|list of keywords|builtin functions list|all builtin functions → Built-in Functions|operators
  operators|list of operators|operator precedence|order of operations|pemdas|arithmetic operators|math operators → operators
  colon|ellipsis|three dots|... in code|dot dot dot → ...
  underscore variable|what does underscore mean|single underscore|_ variable|for _ in range → for|match|Python Basics
  data types|basic types|primitive types|list of types|builtin types → Python Basics|type
  learn python|python basics|getting started|beginner|first program|cheat sheet → Python Basics
  python vs javascript|python for javascript developers|python equivalent of typescript|javascript to python|typescript vs python → Python for those who know TypeScript
  ## Functions
  function|define function|create function|write function|function example|function syntax|def keyword|function with parameters|make a function|declare function|function definition|call a function|function arguments|how do functions work → def|Functions
  return|return value|return statement|return multiple values|return nothing|function returns none|return vs print|return from function|exit function|return list|early return|get result of function|print shows none|why does my function return none → return
  default argument|default parameter|optional parameter|optional argument|function with default value|default value for argument → def|Functions
  mutable default argument|default list argument|list default argument bug|default argument keeps value → Mutable defaults|Functions
  keyword argument|named parameter|keyword only argument|positional only|slash in function parameters|star in function parameters|positional vs keyword arguments → Keyword-only and positional-only|def
  star parameters|double star parameters|asterisk in parameters|*args|**kwargs|args and kwargs|unlimited arguments|pass list as arguments|unpack dictionary as arguments|unpack list into function arguments|star args|asterisk before argument|double asterisk|pass dict to function|star operator → * and **|Args and Kwargs
  pass function as argument|function as parameter|callback|function inside list|store function in variable|function in dictionary|higher order function|return a function → Functions|lambda
  function overloading|overload function|same function name different arguments|multiple dispatch → functools|Functions
  call function by name string|function from string|call method by name|dynamic function call|getattr function → getattr
  lambda|anonymous function|lambda function|lambda with multiple arguments|lambda if else|lambda vs def|inline function|what is lambda|lambda sort|lambda filter → lambda
  recursion|recursive function|function calls itself|base case → Functions|def
  closure|nested function|inner function|function inside function|nonlocal|counter closure|late binding closure|lambda in loop captures variable → nonlocal|Scope and closures
  global variable|global variable in another file|share variable between functions|global keyword|modify global variable in function|change global in function|use variable from outside function|variable inside function not changing|access global variable → global
  scope|local vs global variable|variable scope|local variable|global vs local|legb|variable outside loop|block scope → scope|Scope and closures
  decorator|chain decorators|function decorators|multiple decorators|decorators|decorator with arguments|write a decorator|@ symbol|at sign|function wrapper|decorator example|class decorator → decorators
  generator|yield|what does yield do|yield vs return|generator function|generator example|infinite generator|lazy evaluation → yield|Generators and iterators
  yield from|delegate generator|yield list → yield from
  iterator|iterable|iterator vs iterable|make iterator|custom iterator|next item|get next element|iterate manually → next|iter|Generators and iterators
  first element of generator|next with default|first item of iterable|get one element from set → next
  docstring|document function|function documentation|triple quotes after def|comment function → docstrings
  help|documentation of function|show docstring|manual → help
  type hint|function annotation|arrow in function|annotate return type|colon in function arguments|variable annotation → annotations
  generic function|typevar|type parameter|generic class|square brackets after function name → type parameters
  type alias|type statement|alias for type → type statement
  main function|if __name__ == "__main__"|__name__|what is __main__|main guard|entry point|run only if main → Main|import
  import|import module|import file|import function from another file|from import|import as|import from other folder|relative import|import star|import all|circular import|reload module|import local file|use function from other file → import
  dynamic import|import by string|import module by name → __import__
  eval|evaluate expression string|calculate string|execute string|run code from string|string to code|exec vs eval|exec → eval|exec
  compile code|code object|compile string → compile
  async|async def|coroutine|async function|await → async|await
  with statement|with keyword|with open as|with block → with
  assert|assertion|assert statement|assert with message|check condition → assert
  del|delete variable|del keyword|unset variable|free memory → del
  map function|map vs list comprehension|map with lambda|map two lists → map
  filter function|filter with lambda|filter none → filter
  zip function|zip two lists|unzip list|zip different length|zip longest → zip
  range function|range len|range vs list → range
  id of object|memory address|same object|object identity|print address of variable → id
  hash function|hashable|hash value|hash of string → hash
  list attributes|dir|methods of object|see all methods|available functions in module → dir
  object attributes as dict|__dict__|vars|print all attributes of object|object to dictionary|class instance to dict → vars
  has attribute|check if attribute exists|hasattr|check if object has method → hasattr
  get attribute by string|get attribute by name|getattr|dynamic attribute → getattr
  set attribute dynamically|setattr|set attribute by name → setattr
  callable|is it a function|check if function → callable
  repr|repr vs str|str vs repr|difference between str and repr|__str__ vs __repr__|string with quotes → repr|__repr__
  swap variables|swap two values|exchange variables|swap without temp → unpacking
  spread|unpack|star unpack|destructuring|unpack into variables → unpacking
  ## Classes
  class|create class|class example|define class|class and object|make object|instance of class|class syntax|class with methods|object oriented|oop|classes for beginners|class attributes|call method of class|call method from another method → class|OOP Basics
  self|what is self|why self|self in class|self parameter → class|OOP Basics
  __init__|constructor|init method|initialize attributes|create object with parameters|what is __init__ → __init__|class
  inheritance|inherit class|child class|parent class|override method|method overriding|subclass|base class|multiple inheritance|mro|polymorphism → class|super|OOP Basics
  super|super().__init__()|call parent constructor|call parent method|call base class method|super init → super
  class variable|static variable|class variable vs instance variable|shared attribute|instance attribute|class attribute → class|OOP Basics
  static method|staticmethod|@staticmethod|static function in class → staticmethod
  class method|classmethod|@classmethod|cls|cls parameter|alternative constructor|static vs class method|staticmethod vs classmethod → classmethod|staticmethod
  property|@property|getter setter|read only attribute|setter|computed attribute|property setter|validate attribute → property
  private attribute|private method|private variable|name mangling|double underscore attribute|underscore prefix|encapsulation|protected → class|OOP Basics
  print object|print class instance|object prints memory address|<__main__ object at 0x|__str__|__repr__|string of object|how to print an object → __str__|special methods
  compare objects|__eq__|object equality|objects equal|custom equality|__lt__|sort custom objects|make objects comparable → __eq__|special methods
  operator overloading|add two objects|__add__|plus for objects|custom operator → Calculate with objects|__add__
  special methods|magic methods|dunder methods|double underscore methods|list of dunder methods → special methods
  make class iterable|__iter__|loop over object|__next__|__getitem__|__len__|len of object|custom container|index object → __iter__|Behave like a container
  make object callable|__call__|call object like function|functor → __call__|Be called
  __new__|singleton class|object creation → __new__|Singleton
  slots|__slots__|save memory class|limit attributes → __slots__
  metaclass|class of class|create class dynamically → Shape classes|type
  abstract class|abstractmethod|@abstractmethod|interface class → abc
  list of objects|array of class instances|create multiple objects|object in list → class|OOP Basics
  polymorphism|duck typing|encapsulation|abstraction|composition vs inheritance|has a is a → OOP Basics|class
  ## Errors
  try except|try catch|catch exception|catch error|handle exception|exception handling|catch multiple exceptions|except as e|try except else finally|finally|catch all exceptions|ignore error|continue after error|error handling|try block|catch specific exception|bare except|except pass|prevent crash|stop program from crashing → try|Exception Handling
  raise exception|throw error|raise error|raise valueerror|raise with message|raise from|reraise|raise custom error|throw exception → raise
  custom exception|own exception class|define exception|create exception|user defined exception → raise|Exception
  print exception|get exception message|exception to string|print error message|exception type|print traceback|log exception → Exception Handling|traceback
  exception group|except*|multiple exceptions at once|except star → except*
  list of exceptions|exception hierarchy|all exceptions|builtin exceptions|types of errors|error types → Exception|Exception Handling
  ctrl c|keyboard interrupt|stop running program|interrupt program|catch ctrl c → KeyboardInterrupt
  index out of range|list index error|index error|out of bounds → list index out of range|IndexError
  key error|dict key missing|keyerror when accessing → KeyError 'x'|KeyError
  file not found|no such file|cannot find file → [Errno 2] No such file or directory: 'x'
  module not found|no module named|cannot import module|import error → No module named 'x'
  name not defined|variable not defined|nameerror → name 'x' is not defined
  nonetype error|none has no attribute|nonetype object|nonetype is not|object is none → 'NoneType' object has no attribute 'x'
  not subscriptable|object not subscriptable|cannot index → 'x' object is not subscriptable
  not iterable|object not iterable|cannot iterate → 'x' object is not iterable
  not callable|object not callable|str not callable → 'x' object is not callable
  unhashable type|unhashable list|cannot use list as key|list as dictionary key → unhashable type: 'list'
  unexpected indent|indent error → unexpected indent
  expected an indented block|missing indentation → expected an indented block
  mixed tabs and spaces|tab error|taberror|inconsistent indentation → inconsistent use of tabs and spaces in indentation
  invalid syntax|syntax error|syntaxerror → invalid syntax|SyntaxError
  missing colon|expected colon → expected ':'
  unclosed parenthesis|missing closing bracket|bracket never closed|unmatched parenthesis|missing parenthesis → '(' was never closed
  unterminated string|missing quote|eol while scanning|string not closed → unterminated string literal
  cannot assign to|assign to literal|single equals in if → cannot assign to … Maybe you meant '==' instead of '='?
  too many values to unpack|unpack error → too many values to unpack (expected 2)
  not enough values to unpack → not enough values to unpack (expected 2, got 1)
  missing argument|missing positional argument|argument missing → f() missing 1 required positional argument
  too many arguments|takes 1 positional argument|given 2 arguments → f() takes 1 positional argument but 2 were given
  unexpected keyword argument|wrong parameter name → f() got an unexpected keyword argument 'x'
  invalid literal for int|cannot convert string to int|int conversion error → invalid literal for int() with base 10: 'x'
  cannot convert string to float → could not convert string to float: 'x'
  division by zero|divide by zero|zero division → division by zero
  concatenate str and int|must be str not int|can only concatenate str → can only concatenate str (not "int") to str
  unsupported operand|cannot add int and str|cannot subtract strings|unsupported operand types → unsupported operand type(s) for +: 'int' and 'str'
  cannot compare str and int|not supported between instances|compare different types → '<' not supported between instances of 'str' and 'int'
  unicode error|decode error|cannot decode byte|charmap codec|encoding error|utf-8 codec → 'utf-8' codec can't decode byte 0xff in position 0
  encode error|cannot encode character|ascii codec encode → UnicodeEncodeError
  recursion error|maximum recursion depth|stack overflow → maximum recursion depth exceeded
  local variable referenced before assignment|unboundlocalerror|variable before assignment → cannot access local variable 'x'
  has no attribute|attribute error|attributeerror → 'x' object has no attribute 'y'
  cannot import name|partially initialized module → cannot import name 'x' from 'y'
  dictionary changed size|modify dict while iterating → dictionary changed size during iteration
  coroutine never awaited|was never awaited → coroutine was never awaited
  item assignment|does not support item assignment|change string character error → 'str' object does not support item assignment
  bytes-like object required|bytes instead of str → a bytes-like object is required, not 'str'
  return outside function|yield outside function → 'return' outside function
  list indices must be integers|index must be integer → list indices must be integers or slices, not str
  string indices must be integers → string indices must be integers, not 'str'
  end of file error|eof when reading a line|eoferror → EOFError
  permission denied|access denied → PermissionError
  out of memory|memory error → MemoryError
  math domain error|square root of negative → math domain error
  number too large|overflow|integer string conversion limit → OverflowError|Exceeds the limit (4300 digits) for integer string conversion
  timeout error|timed out → TimeoutError
  connection error|connection refused|connection reset → ConnectionError
  not implemented|notimplementederror → NotImplementedError
  deprecation warning|deprecated function → DeprecationWarning
`)
