import { readRows } from './rows'

/** What people do with lists, dictionaries, sets, tuples and numbers, in their own words. */
export const collectionConcepts = readRows(`
  ## Lists
  create list|make a list|empty list|create empty list|initialize list|declare list|new list|list example|python lists|list of strings|list of zeros|list with n elements|list of same value → list|Lists and Tuples
  append to list|add to list|add item to list|add element to list|append element|add to end of list|list append|put item in list|append multiple values → list.append
  extend list|append list to another list|add all elements of list|concatenate two lists|combine two lists into one|join lists|merge two lists|append multiple items|add several items to list|list plus list → list.extend
  insert at index|insert element at position|add to beginning of list|insert at front|add first element|insert into list|prepend list|list insert → list.insert
  remove item from list|remove element from list by value|delete value from list|remove specific item|remove object from list|delete element from list|list remove → list.remove
  remove by index|delete item at index|remove element at position|pop item|pop first element|remove last item|remove first element of list|delete last element|remove first item|list pop|get and remove last → list.pop
  delete from list by index|del list item|delete slice of list|delete multiple elements → del
  remove all occurrences of value from list|remove multiple items from list|remove elements by condition|delete items matching condition|remove none values from list|remove empty strings from list|remove zeros from list|remove negative numbers from list → comprehensions|Remove while looping
  remove while looping|delete items while iterating|remove from list in for loop|modify list during loop → Remove while looping
  clear list|empty list contents|remove everything from list|delete all elements → list.clear
  number of elements in list|number of items in list|length of list|size of list|number of elements|how many items in list|list length|count of elements|list size → len
  is list empty|check if list is empty|check empty list|list not empty|test empty list|if list empty → bool|Lists and Tuples
  check if item in list|element in list|list contains value|is value in list|check if value exists in list|check membership|if x in list → in
  index of item in list|find position in list|find index of element|get index of value|list index|where is item in list → list.index|Find the index
  find item in list|search list|find element in list by condition|find first element matching|first item that matches|find object in list by attribute → next|Find the index
  count item in list|count occurrences in list|how many times in list|number of times value appears|count specific element → list.count
  count frequency of each element|count each item|frequency of elements|count duplicates|tally|histogram of list|count unique values → Most common item|collections.Counter
  most common value|most frequent word|mode|top 3 most common → Most common item
  find duplicates in list|check for duplicates|list has duplicates|get duplicate values → Find duplicates|collections.Counter
  sort list|sort numbers|sort ascending|sort list of strings|sort alphabetically|order list|sort descending|sort reverse|sort by length|sort by second element|sort tuples|sort by key function|sort by last name|sort list of tuples|sort case insensitive|sort list with lambda|sort by date|sort by two keys|reverse sort|sort ignore case|natural sort → sorted|Sorting
  sort in place|sort vs sorted|sorted vs sort|difference between sort and sorted|list.sort returns none|sort returns none|why sort returns none → list.sort|sorted
  sort list of objects|sort objects by attribute|sort list of dicts by key|sort list of dictionaries by value|sort by attribute|sort by field → Sort a list of dicts|Sorting
  sort dictionary by value|order dict by values|sort dict descending|sort dict by key|sort dictionary|order dictionary by key → Sort a dict by value|sorted
  reverse list|reverse a list in place|flip list|list backwards|reverse order of list|reverse tuple|reverse array order|iterate in reverse|loop backwards|reverse for loop|count down|countdown|count from 10 to 1|descending loop|loop in reverse order → reversed|range
  shuffle list|randomize list order|random order → Random choice|random.shuffle
  random item from list|pick random element|choose random item|random element|select random from list → Random choice|random
  copy list|clone list|duplicate list|copy list without reference|list copy vs reference|changing copy changes original|list assignment copies reference|why does my list change|b = a list → list.copy|Copies and mutability
  deep copy|copy nested list|copy list of lists|deep copy vs shallow copy|shallow copy|clone object → copy|Copies and mutability
  flatten list|list of lists to list|flatten nested list|merge list of lists|2d to 1d|nested list to flat list → Flatten a list
  split list|split list into chunks|divide list into parts|batch list|split list in half|every n items|partition list|chunks of size n → Chunk a list
  sum of list|add all numbers in list|total of list|sum list of numbers|sum elements|add up values|sum of dictionary values|sum column|sum numbers 1 to 100 → sum
  average of list|mean of list|calculate average|average value|average of numbers|compute mean → statistics|sum
  product of list|multiply all elements|multiply list elements together → math.prod|math
  multiply each element|multiply list by number|add number to each element|square each element|apply function to list|transform each element|convert all elements to int|convert list of strings to int|list of strings to integers|map list|element wise addition|add two lists element by element → comprehensions|map
  max of list|largest number in list|highest value in list|maximum value|biggest element|max of two numbers|largest of three numbers|longest string in list|find longest word|key with max value|max value in dictionary|argmax|largest key → max
  min of list|smallest number in list|lowest value|minimum value|shortest string|smallest of three → min
  second largest number|second highest|nth largest|top n values|top 3 values|largest n → heapq|sorted
  index of max value|position of largest|index of minimum → Find the index|max
  filter list|keep only even numbers|filter by condition|select items where|list of items that match|filter list of dicts|filter dictionary → filter|comprehensions
  list comprehension|nested list comprehension|list comprehension if else|list comprehension with condition|dictionary comprehension|dict comprehension|set comprehension|one line for loop|for loop in one line|inline for loop|create list in one line|comprehension with two loops → comprehensions
  generator vs list comprehension|generator expression|lazy list comprehension|generator comprehension|parentheses comprehension → generator expressions
  unpack list|unpack tuple|assign list to variables|multiple assignment|unpacking in for loop|star unpacking|first and rest of list|head tail list|assign multiple variables at once|tuple unpacking → unpacking
  two lists to dict|convert two lists to dictionary|zip into dict|combine keys and values|make dictionary from two lists → Two lists to a dict
  list to dictionary|convert list to dict|list of tuples to dict|dict from list of pairs|create dictionary|make dictionary|empty dictionary|initialize dictionary|dict constructor|{} vs dict()|create dict from keys → dict
  list to tuple|convert list to tuple|tuple from list|create tuple|tuple with one element|single element tuple|empty tuple → tuple
  list to set|convert list to set|unique values in list|remove duplicates from list|distinct elements|get unique elements|make list unique|deduplicate list → set
  remove duplicates preserve order|unique list keep order|remove duplicates keep order → Remove duplicates|dict.fromkeys
  tuple to list|set to list|convert to list|dict to list|range to list|list from string|convert map object to list|dictionary keys to list|generator to list → list
  tuple vs list|list vs tuple|difference between list and tuple|list or tuple|when to use tuple|tuple faster than list → Lists and Tuples|tuple
  list vs set|set vs list|list vs dict|difference between list and dictionary|list vs array|when to use set → set|list|Sets
  append vs extend|extend vs append|difference between append and extend|append list adds nested list → list.extend
  remove vs pop|pop vs remove|del vs remove|difference between remove pop and del|delete list element → list.remove|list.pop
  change tuple|modify tuple|add to tuple|tuple immutable|update tuple value|change value in tuple → tuple|Lists and Tuples
  compare two lists|compare lists element by element|difference of two lists|elements in one list not in other|common elements in two lists|intersection of lists|lists equal regardless of order|check if lists are equal|check if two lists are same → Compare two lists
  2d list|two dimensional list|matrix|create matrix|list of lists|grid|nested list|access nested list|2d array|print matrix|rows and columns → Lists and Tuples
  rotate matrix|transpose list of lists|columns of 2d list|swap rows and columns → Transpose|zip
  rotate list|shift list|rotate array → collections.deque|slices
  last n elements|first n elements of list|take first n|list head|top of list|sublist|slice list|part of list|range of list elements|get elements from index to index → slices|Slicing
  consecutive pairs|neighbouring elements|pairs of elements|adjacent elements|previous and next item in loop|compare with next element → itertools.pairwise|Loop over two lists
  change list element|replace item in list|update list value|set list item|replace value in list|change value in list by index|swap two elements in list → Lists and Tuples|list
  print list|print each element|print list items on separate lines|print list without brackets|print list in one line|print array → print
  ## Loops
  loop through list|iterate over list|for loop list|go through list|for each element|loop over items|iterate list|traverse list|for loop example|for loop syntax|loop n times|for item in list → for
  loop with index|index in for loop|get index while looping|enumerate list|for loop with counter|iterate with index|loop index and value|foreach with index|access index in for loop|number each line|enumerate start at 1|start counting from 1 → enumerate
  loop over two lists|iterate two lists in parallel|for loop two variables|loop two lists simultaneously|iterate two lists with different lengths|zip lists|combine two lists pairwise|loop multiple lists → zip|Loop over two lists
  for i in range|loop numbers|numbers from 1 to 10|loop 10 times|repeat n times|range with step|range of floats|for loop increment by 2|loop from 1 to 100|list of numbers from 1 to n|even numbers list|count by 2|range inclusive|range start at 1|range backwards|generate numbers|for loop range → range
  nested for loop|loop inside loop|double loop|nested loops|for loop inside for loop → for|itertools.product
  while loop|loop until condition|while true|while not|infinite loop|loop forever|while with counter|while loop example|keep asking until|while else → while
  break out of loop|stop loop|exit while loop|exit for loop|break nested loops|end loop early|leave loop|escape loop|break vs continue|continue vs break|break statement → break
  skip iteration|continue to next iteration|skip item in loop|next iteration|continue statement|skip certain value → continue
  for else|else after for|else in loop|loop else → for with else
  pass vs continue|pass statement|empty function body|do nothing|placeholder code|empty if block|empty class|todo function → pass
  loop variable after loop|variable in for loop → for
  ## Dictionaries
  add key to dictionary|add item to dict|update dictionary value|change value in dictionary|add to dictionary|new key dict|insert into dict|set dictionary value|append to dictionary value|assign key value|dict add key → Dictionaries|dict
  get value by key|access dictionary value|dictionary lookup|read value from dict|dict.get|get value from dictionary|value from key|get with default|key not found default|dictionary default|safe dictionary access → dict.get
  get key by value|find key from value|reverse lookup dictionary|key from value → Dictionaries|next
  check if key exists|key in dictionary|dict has key|dictionary contains key|if key in dict|test for key → in|dict.get
  check if value in dictionary|value exists in dict|dict contains value → dict.values
  loop through dictionary|iterate over dict|for key value in dict|loop over keys and values|print dictionary|iterate dictionary items|for loop dictionary|print keys and values → Loop over a dict|dict.items
  dictionary keys|list of keys|get all keys|first key in dictionary|keys of dict as list|dict keys to list → dict.keys
  dictionary values|list of values|get all values of dict|dict values to list → dict.values
  key value pairs|convert dictionary to list of tuples|dict items|dictionary to list of tuples|dict to list of pairs|items method → dict.items
  remove key from dictionary|delete key dict|pop key|remove item from dict|dict pop|delete dictionary entry|remove multiple keys → dict.pop|del
  remove last item from dict|pop last inserted|pop random item from dictionary → dict.popitem
  clear dictionary|empty dictionary|remove all keys → dict.clear
  copy dictionary|clone dict|duplicate dictionary → dict.copy
  merge dictionaries|combine two dicts|join dicts|merge two dictionaries|union of dicts|dict | dict|add two dictionaries|concatenate dictionaries → Merge two dicts|dict.update
  update dict|update dictionary with another|dict update method → dict.update
  setdefault|add key if not exists|insert if missing|set default value dict → dict.setdefault
  dict from list of keys|same value for all keys|initialize dict with keys → dict.fromkeys
  default dict|dictionary with default value|dict of lists|dictionary of lists|append to list in dictionary|list as dictionary value|multiple values per key|multimap|group into dict → collections.defaultdict|Group by
  nested dictionary|dictionary inside dictionary|dict of dicts|access nested dict|loop nested dictionary|nested keys → Dictionaries|Deep get
  ordered dictionary|dict order|is dict ordered|insertion order|preserve order dict → dict|collections.OrderedDict
  dictionary length|number of keys|size of dict|count keys → len
  is dict empty|check if dictionary is empty → bool
  swap keys and values|invert dictionary|reverse dict → Two lists to a dict|Dictionaries
  dictionary vs list|dict vs json|dict vs object → dict|Dictionaries
  group by key|group list by attribute|group objects|group list of dicts → Group by
  counter|count elements|counting dictionary|count words in text|word count|letter frequency|count letters|character frequency → collections.Counter|Count words
  ## Sets
  create set|empty set|make set|set literal|set example|set constructor|what is a set → set
  add to set|add element to set|set add|insert into set → set.add
  add multiple to set|update set|add list to set → set.update
  remove from set|delete element from set → set.remove|set.discard
  remove from set if exists|discard|remove without error from set → set.discard
  set intersection|common elements of sets|elements in both sets|and of sets → set.intersection
  set union|combine sets|merge sets|join two sets|or of sets → set.union
  set difference|elements in set a not in b|subtract sets|minus sets → set.difference
  symmetric difference|elements in either but not both → set.symmetric_difference
  subset|is subset of|check if all elements in other list|set contains set → set.issubset
  is set ordered|set order|why set not ordered|index set → set|Sets
  frozen set|immutable set|set as dictionary key|set of sets → frozenset
  ## Numbers
  add two numbers|addition|plus|sum two numbers|calculator → +|sum
  subtract|minus|subtraction → +
  multiply|times|multiplication|multiply two numbers|asterisk → *
  divide|division|divide two numbers|divide without remainder|divide and round|true division|slash operator → /
  integer division|floor division|double slash|divide without decimals|// operator|quotient|round down division → //
  remainder|modulo|mod|modulus|percent operator|% operator|check even|is even|is odd|check if number is even|check if odd|divisible by|divisible by 3|even or odd|leap year check|fizzbuzz|negative modulo → %
  quotient and remainder|divmod|seconds to minutes|convert minutes to hours|seconds into hours minutes → divmod
  power|exponent|square number|square a number|cube|to the power of|raise to power|double star operator|exponentiation|squared|** operator|2 to the power → **|pow
  square root|sqrt|root of number → math.sqrt|math|**
  absolute value|make positive|abs|remove minus sign|distance between numbers|absolute difference|negative to positive|modulus of number → abs
  negative number|change sign|negate number → +
  round number|round to 2 decimals|round to nearest integer|round to nearest 10|round half up|bankers rounding|rounding wrong|round decimals|nearest whole number|round 2.5 → round
  round up|ceil|ceiling|round up to integer|math.ceil → math.ceil|math
  round down|floor|truncate float|remove decimals|drop decimal part|float to int|convert float to int|integer part|trunc|decimal to integer → int|math
  decimal part of float|fractional part|digits after decimal point → math|%
  float precision|0.1 + 0.2|floating point error|why is 0.1 + 0.2 not 0.3|compare floats|float equality|float comparison|rounding errors → float|decimal
  compare float almost equal|isclose|floats nearly equal|tolerance → math.isclose|math
  decimal vs float|exact decimals|money calculation|currency without rounding error|precise decimals → decimal
  fraction|fractions|one third|rational number → fractions
  infinity|positive infinity|negative infinity|inf|largest float|nan|is nan|check nan|not a number → float|math
  scientific notation|exponential notation|1e6|e notation → numbers|Format numbers
  underscore in number|large numbers|big number|integer size limit|max int|maximum integer|int size|integer limit|minimum integer → numbers|int
  binary number|convert to binary|decimal to binary|int to binary|binary string|bits of number|0b → bin|int
  binary to decimal|binary string to int|hex to decimal|hex string to int|base 2 to int|int from base|parse hex|octal to decimal|convert base|base conversion → int
  hexadecimal|int to hex|decimal to hex|0x|hex string|convert to hex → hex
  octal|decimal to octal|0o → oct
  random number|random integer|random int between|random number between 1 and 10|random float between 0 and 1|random float|dice roll|coin flip|coin toss|heads or tails|lottery|random seed|random choice weighted|random sample|flip a coin|guess the number|random number without repeat|random boolean → random|Random choice
  logarithm|log base 2|natural log|log base 10|ln|log10|log2 → math.log|math
  sine|cosine|tangent|pi|degrees to radians|radians|euler number|hypotenuse|pythagoras|trigonometry → math
  factorial|n factorial|greatest common divisor|gcd|least common multiple|lcm|combinations number|n choose k|binomial → math
  prime number|is prime|check prime|list primes|prime factorization → Prime numbers
  fibonacci|fibonacci sequence|fibonacci generator → yield|Cache results|Generators and iterators
  number of digits|count digits|sum of digits|length of integer|reverse number|digits of integer|split number into digits → str|divmod
  median|mode|standard deviation|variance|percentile|quantile|quartiles → statistics
  clamp|limit number to range|number between two values|check if number in range|between|value in range|if number between → <
  greater than|less than or equal|comparison operators|chained comparison|compare numbers|greater or equal|relational operators → <
  complex numbers|imaginary number|j number → complex
  all permutations|permutations of string|combinations of list|all pairs|cartesian product|powerset|all subsets → itertools
  cumulative sum|running total|running sum|prefix sums → itertools.accumulate|itertools
  moving average|sliding window|rolling average → Moving average
  all elements true|check if all are true|are all values true|check if all elements satisfy|all positive|all numbers even|all items equal|check all values → all
  any element true|at least one|any number negative|check if any element|contains any → any
  true or false|boolean|bool values|boolean variable|convert to boolean|truthy|falsy|truth value|what is false → bool
`)
