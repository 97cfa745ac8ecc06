import { readRows } from './rows'

/** What people want to do, step by step, in the words in which they ask a search engine. */
export const howToConcepts = readRows(`
  ## Loops and input
  loop stop after n times|loop 5 times|do something n times|run code multiple times|limit number of attempts|loop certain number of times|fixed number of iterations|repeat action → range|for
  loop until user types|until they enter|stop when user enters|keep adding until|read numbers until zero|sentinel value|user types quit|user wants to exit|loop menu until exit|ask user to continue → while|Ask until it is valid
  first 10 even numbers|print even numbers|print odd numbers|even numbers in range|odd numbers from 1 to 100|print every third number|multiples of 3 → range|%
  sum of user input|add numbers from user|total of entered numbers → sum|input
  input multiple values|take two inputs|input on same line|multiple inputs|input separated by space|list(map(int, input().split()))|input into list|input list from user|read array from input → input|map
  wait for key press|press enter to continue|press any key|pause until enter → input
  print inside loop on one line|print loop horizontally|print numbers in one line|print numbers separated by comma|print list separated by commas → print
  print in order|print sorted → sorted
  print with variable in middle|print text and variable|print name and age|print sentence with variables|print string and int together|print int and string → f-strings|print
  print unicode|print emoji|print euro sign → string literals|print
  print variable type|print data type → type
  print current line number|print function name → inspect
  ## Text
  everything after character|everything before character|part before colon|part of string before|part of string after|text after last slash|remove everything after|remove everything before|cut string at character|domain from email|username from email|get text after word → str.partition|str.split
  replace first occurrence|replace only once|replace last occurrence|replace nth occurrence → str.replace
  split full name|first and last name|split name into first and last|initials of name → str.split
  combine first and last name|join first name and last name|concatenate names|add space between strings|add character to end of string|add letter to string|build string in loop|append character to string → concatenation|f-strings|str.join|+
  list(map(str|list of ints to string|join list of integers|convert int list to string|join numbers|print numbers as string → Join a list|str.join
  word in file|search text in file|find word in file|count words in file|search string in file → Read lines|open
  longest line in file|number of words in file → Read lines
  each list item on new line in file|write list line by line|save list to text file → file.writelines|open
  binary to text|binary string to text|text to binary|string to binary|convert letters to binary|ascii to binary → int|ord
  string to hex|hex to string|hex to text → bytes.hex|bytes.fromhex
  string to set of letters|unique letters in string|remove duplicate letters → set
  first repeated character|first non repeating character|first unique character|most common letter → collections.Counter|Most common item
  count uppercase letters|count lowercase letters|count digits in string|number of vowels|count consonants|count words starting with → sum
  check if string starts with capital|first letter capital check → str.isupper|str.istitle
  check if all characters are same|string has only one character → set
  check if string has space|string contains whitespace|has uppercase letter|password contains digit|contains special character|has a number → any
  get number from string|extract number from text|find number in string|extract digits from string|numbers from mixed string → Regular Expressions|re
  remove html tags|strip html|extract url from text|extract date from text|extract words|extract hashtags|extract text between quotes → Regular Expressions|re
  string to list of words without punctuation|split by multiple characters|split on comma or space|split camel case → Regular Expressions|re
  sort letters in string|sort characters alphabetically|sort string → sorted
  shuffle string|shuffle letters|scramble word → random
  string every character on new line|vertical text → for|str.join
  add newline every n characters|insert space every 3 characters|split string every n characters|split string in half|equal parts of string → Chunk a list|textwrap
  string multiplied|line of stars|underline text with dashes|print dashes|separator line → *
  check empty input|input is empty|user pressed enter without typing → bool|if
  ## Lists
  element wise|multiply two lists|add two lists element wise|subtract two lists element wise|multiply lists element by element|sum two lists|divide list by number|add 1 to every element → comprehensions|zip
  subtract lists|remove one list from another|remove elements of one list from another|list minus list|items not in other list|missing numbers in list|missing number|find missing element|values missing → Compare two lists|set.difference
  remove first two elements|remove first n elements|drop first items|remove last n elements|keep first n|trim list|list without first element|list without last element → slices|del
  sort without sort function|sort manually|own sorting → Sorting
  sort numbers as strings|sort strings numerically|sort mixed types|natural sorting|sort by numeric value → sorted|Sorting
  sort by frequency|sort by count → sorted|Sorting
  square all numbers in list|square each number|squares of numbers|double each number|convert list elements|list of squares|uppercase all strings in list|strip all strings in list|round all numbers in list|lowercase list of strings → comprehensions|map
  count negative numbers|count numbers greater than|count elements matching condition|count true values|count even numbers in list|number of elements satisfying condition → sum
  find all indexes|all positions of element|indices of matching elements|index of all occurrences|index of minimum value → Find the index
  find closest number|nearest value in list|closest value → min
  largest difference|range of list values|difference between max and min → max|min
  list of dictionaries|access list of dictionaries|loop list of dictionaries|find dict in list by value|search list of dicts → Dictionaries|Lists and Tuples
  nested list to dictionary|list of lists to dict|list of lists to dictionary → dict
  access nested list element|index 2d list|element of list in list|get value from nested list → Lists and Tuples
  alternate elements of two lists|interleave lists|merge lists alternately → zip
  check list sorted|is list sorted|list is ascending → all|sorted
  check all elements same|all elements equal|list has same values → set|all
  list contains another list|check if list is subset|all items in other list|contains all elements → all|set.issubset
  random sublist|random sample from list|split list randomly|random pairs → random
  list to columns|print list in columns|print list as table → Format numbers|String Formatting
  convert list to string with brackets removed|list as string without brackets|list to string without brackets and quotes → str.join|Join a list
  add elements to list in loop|append in for loop|build list with loop|fill list with user input|create list from user input → list.append
  create list of lists|list of empty lists|2d list with zeros|initialize matrix|nested list initialization → Lists and Tuples|comprehensions
  list inside list changes all rows|all sublists change|list multiplication references → Copies and mutability
  why list changes inside function|function modifies list|list passed to function changes|pass list to function → Copies and mutability|Functions
  list vs string immutable|change character in string → slices|Manipulating Strings
  ## Dictionaries and sets
  rename key in dictionary|change key name dict|replace dictionary key → dict.pop|Dictionaries
  print dictionary sorted|dictionary in alphabetical order|print dict in order → Sort a dict by value|sorted
  print dictionary nicely|print dict line by line|pretty print dictionary → pprint|Loop over a dict
  random key from dictionary|random element from dictionary|random value from dict → random
  count values in dictionary|increment dictionary value|add 1 to dictionary value|dictionary counter → collections.Counter|dict.get
  sum dictionaries|add values of two dicts|combine dicts sum values → collections.Counter
  filter dictionary by value|dict subset|select keys from dict|dictionary comprehension filter|remove keys by condition → comprehensions|Dictionaries
  max value key|key of highest value|key with minimum value|dictionary max → max
  dictionary as function argument|function dictionary dispatch|dictionary of functions → Functions|* and **
  dictionary with list values|append value to dict key|dict key multiple values → collections.defaultdict|dict.setdefault
  nested dictionary value|get nested key safely|value of nested json → Deep get
  compare dictionaries|compare two dictionaries|difference between two dicts|diff two dicts → Compare two dicts|==
  two dicts equal → ==|Compare two dicts
  replace text in file|find and replace in file|replace string in file|edit file in place → Replace text in a file|str.replace
  dictionary from file|dict from text file|read file into dictionary → Read lines|dict
  set contains duplicates|can set have duplicates|duplicates in set → set
  access set elements|get element from set|first element of set|index of set|loop over set|iterate set → set|Sets|next
  sort set|sorted set|ordered set → sorted
  convert set to string|print set without braces → str.join
  check if two sets share elements|sets overlap → set.isdisjoint
  ## Numbers
  last digit of number|first digit of number|get last digit|ones place|tens digit → %|divmod
  check power of two|is power of 2 → bitwise operators|int.bit_count
  check if float is integer|has decimal part|is whole number → float.is_integer
  generate 6 digit code|otp|random pin|4 digit random number|random code → random|secrets
  roll two dice|simulate dice|card deck|deal cards|draw random card → random
  percentage of|calculate discount|increase by percent|tax calculation|tip calculator|compound interest|simple interest|area of circle|area of triangle|calculate average of three numbers → Python Basics|/
  seconds to hh:mm:ss|seconds to hours|format seconds as time|convert minutes to hours and minutes|convert time → divmod|datetime
  round up to next 10|round to 0.5|round to significant figures|round to 1 decimal|round list → round
  convert float to string with 2 decimals|float to string|number to string with commas → f-strings|Format numbers
  number to list of digits|digits to list → list|map
  check number is positive|positive negative or zero|check sign|sign of number → if|<
  check range of number|number in range 1 to 10|age between|value between → <
  hex color to rgb|rgb to hex → int|hex
  add binary numbers|binary addition → bin|int
  ## Dates
  current hour|current minute|current second|what day is it|today weekday|time of day|get hour from time → Dates and times|datetime
  add one month to date|next month date|last day of month|end of month|first day of month|date range|loop over dates|weekend check|business days → Dates and times|datetime|calendar
  date without time|remove time from datetime|date only → datetime
  compare two dates|date before another|is date in past → Dates and times|datetime
  date in french|localized date|month names list → calendar
  repeat code every seconds|run function every second|interval timer|loop with delay → Wait a while|time
  stop function after time|kill function after timeout|limit time of input → Timeout
  ## Files and the system
  find files ending with|files with certain extension|all csv files in folder|find all python files|search files recursively → List files|glob
  number of files in folder|count files → List files
  newest file in folder|largest file|sort files by date → pathlib|os
  folder of current script|script directory|path of current file|__file__ → Where am I?|pathlib
  run another python file|call python script from another|execute other script → subprocess|import
  check python is installed|where is python installed|which python|python path → The command line|sys
  install python package offline|import installed package|package version → Packaging|Virtual Environments
  open url in browser|open website → urllib.request
  file to list of words|read numbers from file|file to list of integers|read two columns from file → Read lines
  write to next line|new line in file|write newline to file|append new line → open|file.write
  edit file in place|delete line from file|insert line in file|modify line in file → open|Reading and Writing Files
  check if file is empty|file is empty → pathlib|os
  copy contents of file to another → shutil|open
  read file encoding utf-8|open file with encoding|weird characters in file → open|str.encode
  csv without pandas|read column from csv|csv column|sum csv column|sort csv → csv
  convert csv to json|json to csv → csv|json
  loop through json|access json data|get value from json|nested json|json array|parse nested json → Read and write JSON|json
  save data between runs|remember data after closing program|store high score|settings file → Read and write JSON|pickle
  ## Functions and classes
  how many arguments can function take|number of arguments|maximum arguments → * and **|Args and Kwargs
  function does not return|function prints none|none printed after function|print none at end → return
  variable from another function|use variable in other function|share variable|return variable from function|access variable outside function|get variable out of function → return|scope|global
  call function multiple times|call function in loop|function with input → Functions|def
  recursive sum|recursive factorial|sum list recursively → Functions|def
  time delay in function|measure function → Time a function
  why use classes|when to use class|classes vs functions|what is a class|what is an object|what is oop → class|OOP Basics
  count instances|number of objects created|class counter → class|OOP Basics
  object attributes|add attribute to object|list all attributes|print all attributes → vars|dir
  check if object is instance of class|is subclass → isinstance|issubclass
  access parent variable|parent class attribute → super|class
  class method calling another method|self.method|call method inside class → class|OOP Basics
  default value for class attribute|optional constructor argument → __init__|class
  class to json|object to dict → vars|json
  two classes in different files|import class from file → import
  what is a module|what is a package|what is a library|how to use a module → import
  what is an argument|what is a parameter → Functions|def
  what is a string|what is an integer|what is a float|what is a boolean → Python Basics
  what is iterable|what is an iterator|iterator → Generators and iterators|iter
  what is an exception|what is a traceback|how to read error message → Exception Handling|Debugging
  try except in loop|retry input|ask again after error|try again until it works → try|Ask until it is valid
  ignore all errors|except everything|skip errors → try|contextlib
  program closes immediately|window closes → input
  let keyword|let x|var x → =
  list.append vs +=|append vs insert|append vs concat → list.append|list.extend
`)
