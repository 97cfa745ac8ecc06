import { readRows } from './rows'

/** What things are called in other languages. */
export const foreignConcepts = readRows(`
  ## Printing and reading
  println|system.out.println|system out println|console.writeline|console.log|cout|printf|puts|echo|fmt.println|write-host|document.write|print_r|var_dump|writeln|dbms_output|std cout|nslog|alert → print
  console.error|stderr|cerr|fprintf stderr|print error → print|sys
  sprintf|string.format|format!|interpolation → f-strings|String Formatting
  scanf|cin|readline|console.readline|scanner nextline|gets|prompt|read-host|bufferedreader|scanner nextint|std cin|getline → input
  ## Control flow
  switch|switch case|switch statement|case statement|select case|case when|switch default|default case|switch fallthrough → match
  ternary|ternary operator|ternary if|question mark operator|question mark colon|conditional operator|shorthand if|inline if else|iif|one line if statement|? : → conditional expression
  else if|elseif|elsif|elif|else if ladder → if
  unless|if not → not|if
  foreach|for each|for of|for in loop|array.foreach|for loop over array|for int i|for i|c style for loop|for loop array|foreach loop → for
  for int i = 0|for i = 1 to 10|for var i|for loop with numbers|for loop counter|i++ in for loop|for loop from 0 to n → range
  do while|do until|repeat until|do loop|loop until|do while loop|post test loop → while
  break continue|last next|exit for|goto|labeled break → break
  try catch|try catch finally|catch block|begin rescue|rescue|on error|finally block|catch all errors|catch exception e → try
  throw|throw new error|throw exception|raise error|die → raise
  throws|checked exceptions → raise|Exception Handling
  curly braces|braces for blocks|where are the braces|indentation instead of braces|end keyword|semicolon|semicolons → Python Basics|Python for those who know TypeScript
  defer|using block|try with resources|raii|idisposable → with
  ## Values and operators
  null|nil|nullptr|void|undefined|null value|nothing|none → None
  null check|check for null|is null|not null|is not null|check null|if null|null or undefined|== null|isnull|is undefined → is|None
  null coalescing|elvis|or default|?? operator|default if null|double question mark → and
  optional chaining|safe navigation|question mark dot → Deep get|None
  &&|and operator|logical and|||logical or|or operator|double ampersand|double pipe|andalso → and
  !|not operator|exclamation mark|bang operator|logical not → not
  ===|strict equality|equals method|.equals|equals|triple equals → ==
  <>|not equal|unequal|!==|not equals → ==
  i++|++i|++|increment|increment variable|increment operator|plus plus|add one to variable|decrement|--|i--|plus equals|counter += 1 → +=
  <=>|spaceship operator|compareto|compare function|comparator → sorted|functools
  triple equals vs double equals → ==
  bitwise not|bit shift|left shift|right shift|ampersand|pipe operator|caret|tilde → bitwise operators
  ref out|pointer|pointers|reference variable|pass by reference|by value or reference|address of variable|dereference → Copies and mutability|id
  bigint|long|long int|int64|unsigned int|long long|integer overflow|max int|integer.max_value|max integer value|largest int → numbers|int
  double|float vs double|number type|single precision → float
  char|char type|character type|char data type → str
  final|readonly|const|constant variable|define constant|constants|immutable variable|val vs var|let const var|let|var keyword|static final → =|Enumerations
  var|let vs const|declare variable|variable declaration|initialize variable|int x = 5|declare int|strongly typed variable → =
  auto|type inference|static typing|typed variables → annotations
  any type|unknown type|union types|optional type|nullable type|maybe|option type|generic list type → Type hints
  typeof|gettype|get class name|.getclass|class name of object → type
  instanceof|is operator type|type check|kind_of|is_a → isinstance
  cast|type casting|explicit conversion|type conversion|convert type → int|str|float
  sizeof|size of object in bytes|memory usage of object → sys
  ## Collections
  array|arrays|arraylist|vector|list<string>|dynamic array|int array|new array|array literal|declare array|std vector|slice in go|array in python|initialize array → list
  array length|array.length|length of array|.length|arr.length|count of list|list.size|size()|.size|array size|sizeof array|ubound → len
  hashmap|hash map|hash table|map object|std map|std unordered_map|object literal|associative array|json object|key value store|hash|treemap|hashtable|dictionary<string int>|unordered_map|plain object|hash of arrays|lookup table → dict
  hashset|set data structure|std set|linkedhashset|unique collection|treeset → set
  linked list|linkedlist|queue|stack|arraydeque|dequeue|enqueue|push and pop stack|queue data structure|double ended queue|ring buffer → collections.deque|collections
  struct|record|record type|data class|pojo|plain object|value object|case class|data structure with fields|c struct|typedef struct → Dataclasses|dataclasses
  tuple type|pair|std pair|return a pair|valuetuple → tuple
  enum|enumeration|enum class|enum type|enum values → Enumerations|enum
  array.push|push|push_back|array push|arraylist.add|list.add|append to array|add element to array|add to array|array_push|addall → list.append
  pop|array.pop|pop_back|remove last element of array → list.pop
  shift|array.shift|remove first element of array|dequeue first|pop front|array_shift → list.pop
  unshift|array.unshift|push_front|add to beginning of array|prepend to array → list.insert
  splice|array.splice|insert into array|remove from array|array slice|array.slice|arrays.copyofrange|subarray|sublist → slices
  array.concat|concat arrays|merge arrays|array_merge|join two arrays|combine arrays|concatenate arrays|spread arrays → list.extend|+
  array.includes|contains|arraylist.contains|array contains|in_array|list contains|element in list|check if value in list|value exists in array|list contains item → in
  array.indexof|indexof|index of element in array|findindex|array_search|find index of item|index of value in list → list.index|Find the index
  array.find|find first match|find element by condition|find object in array|first matching element|linq first|find in array|find item by property → next|Find the index
  array.filter|filter array|linq where|grep list|array_filter|select where|filter method|keep only → filter|comprehensions
  array.map|map array|map function|array_map|linq select|transform list|collect|apply to all|map over list → map|comprehensions
  array.reduce|reduce|fold|foldl|inject|aggregate|accumulate list|array_reduce → functools.reduce|functools
  array.some|some|any match|array some|exists in list with condition → any
  array.every|every|all match|array every → all
  array.join|implode|string.join|join array to string → str.join
  array.sort|sort array|collections.sort|usort|sort array of objects|array sort|orderby|sort with comparator|custom sort → sorted|Sorting
  array.reverse|reverse array|array_reverse|collections.reverse → reversed|list.reverse
  array.fill|fill array|array of zeros|initialize array with zeros|new int[10]|fixed size array|list of zeros|preallocate list|list of n elements|list of size n|array of size → *|list
  array.from|array from range|list from range → list|range
  array.flat|flatten array|flatmap → Flatten a list
  multidimensional array|2d array|two dimensional array|matrix array|nested array|int[][]|array of arrays → Lists and Tuples
  array_unique|distinct|unique array|select distinct|unique elements|remove duplicate elements from array → set
  object.keys|map.keys|keyset|array_keys|get all keys → dict.keys
  object.values|map.values|array_values → dict.values
  object.entries|entryset|entries → dict.items
  object.assign|merge objects|spread object|extend object|merge hashes|merge maps → Merge two dicts|dict.update
  containskey|has_key|hasownproperty|map.has|key exists|array_key_exists|check key exists in map|isset|key in map → in|dict.get
  map.get|getordefault|fetch key with default|get or default → dict.get
  computeifabsent|putifabsent|getorcreate|setdefault → dict.setdefault
  map.put|put in map|add to map|set key|add to dictionary|insert into dictionary|add key value pair|add new key|dict add|add item to dict|append to dictionary|dictionary append|push to dict → dict|Dictionaries
  map.remove|delete obj key|unset key|remove from map|delete key → dict.pop|del
  ## Text
  substring|substr|string.substring|mid|string.slice|.substring → slices
  charat|string.charat|char at index|character at position|get char at index → slices|indexes
  touppercase|toupper|strtoupper|ucase|upcase → str.upper
  tolowercase|tolower|strtolower|lcase|downcase → str.lower
  trim|string.trim|chomp|strip → str.strip
  string.split|explode|strtok|split → str.split
  replaceall|gsub|str_replace|string.replace|preg_replace → str.replace
  string.contains|includes|str_contains|strstr → in|str.find
  string.isempty|isnullorempty|isblank → bool
  parseint|integer.parseint|atoi|int.parse|stoi|convert.toint32|intval|to_i|number() → int
  parsefloat|atof|stod|double.parse|to_f → float
  tostring|to_s|.tostring()|string.valueof|itoa|strval|std to_string → str
  equalsignorecase|strcasecmp → str.casefold
  string builder|stringbuilder|stringbuffer|string buffer → str.join|io
  ## Functions and classes
  function|function keyword|method declaration|def|func|void function|public static void|subroutine|procedure|sub|declare function|function definition|write a function|make a function|how to create function → def
  main method|public static void main|int main|main function|entry point|main() → Main|import
  lambda expression|anonymous function|arrow function|fat arrow|=>|closure expression|delegate|inline function|function expression|block|callback function → lambda
  callback|callbacks|function pointer|pass function as argument|pass function as parameter|higher order function|first class functions|function as variable|function reference → Functions|lambda
  return two values|return multiple values|out parameter|return tuple → return
  default parameters|optional parameters|default argument value|function with default value|default parameter value|optional function argument → def
  varargs|variadic function|rest parameter|...args|params keyword|spread operator|variable arguments|splat operator|unlimited arguments|three dots operator → * and **
  named arguments|keyword arguments|named parameters|call with parameter names → keyword-only and positional-only|def
  function overloading|method overloading|overload function|overloaded constructor|multiple constructors|overload methods → functools|Functions
  interface|interfaces|implements|abstract class|pure virtual|protocol|virtual method|trait → abc
  class|create class|class definition|new class|define class|make a class|create object|instantiate class|new keyword|new object → class
  constructor|class constructor|init method|__init__ method|initialize object → __init__|class
  this|this keyword|self|what is self|self keyword|self parameter|this vs self|self argument → class|OOP Basics
  extends|inheritance|inherit from class|subclass|derive class|child class|base class|parent class → class|super
  super|call super constructor|super()|parent constructor|base()|call parent method|super init → super
  private|private variable|private method|public private protected|access modifiers|encapsulation|private field|underscore before name|leading underscore|double underscore name|name mangling|protected → class|OOP Basics
  getter|setter|get set|getters and setters|getter and setter|properties|computed property → property
  static method|static function|static → staticmethod
  static variable|static field|class variable|shared variable of class|static property → class
  destructor|finalize|dispose → __del__
  tostring method|override tostring|printable object|print object|print class instance|string representation of class → __str__|special methods
  hashcode|override equals|compare objects|object equality|compare two objects → __eq__|special methods
  comparable|operator overloading|overload +|overload operators|custom operators → Calculate with objects|special methods
  indexer|subscript operator|overload brackets → __getitem__|special methods
  iterator|iterable|enumerator|ienumerable|generator function|function*|yield return → yield|Generators and iterators
  mixin|trait|multiple inheritance|diamond problem → class|super
  singleton → Singleton
  reflection|introspection|list methods of object|get attributes of object|object properties → dir|inspect
  annotation|attribute decorator|@override|decorator pattern → decorators
  generics|template class|type parameter|list<t> → type parameters
  namespace|package|using|import|include|require|#include|use|import library|import class|import function from file → import
  javadoc|doc comment|function documentation|comment function|document function → docstrings
  //comment|/* */|block comment|single line comment|rem → comments
  ## Async and time
  promise|promises|async await|async function|then|future|task → async|asyncio
  promise.all|await all|task.whenall|wait for all promises → Run things at once
  settimeout|setinterval|thread.sleep|delay|usleep|sleep → Wait a while|time
  date.now|new date|gettime|system.currenttimemillis|unix timestamp|current millis|datetime.now|time() → datetime|time
  math.random|rand|random.nextint|random.next|rand()|arc4random → random
  math.floor|math.ceil|math.pow|math.sqrt|math.abs|math.max|math.round|pi constant|math.pi → math
  json.parse|json_decode|json.stringify|json_encode|jsonify|parse json → Read and write JSON|json
  fopen|file_get_contents|file.readalltext|readfile|fs.readfile|streamreader|filereader|bufferedreader|ifstream|fwrite|file.write|filewriter → open
  process.env|getenv|environment → Environment variables
  process.exit|exit()|system.exit|die()|exit program|abort program|quit program|end program|stop script|terminate script|kill script → sys.exit|SystemExit|sys
  process.argv|argv|argc|command line parameters|$1 → sys.argv|Parse arguments
  assert|assertequals|expect → assert
`)
