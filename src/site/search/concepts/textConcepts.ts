import { readRows } from './rows'

/** What people do with text, in their own words. */
export const textConcepts = readRows(`
  ## Parts of a text
  first character of string|first 3 characters of string|last character of string|last 4 characters|substring from index|substring between positions|cut string|part of string|get substring|substr|left right mid|nth character|every second element|every other item|every nth element|skip first element|skip first element in loop|skip first iteration|all except first|all but first|all but last|first half of list|last three items|first five elements|slice notation|slice with step|negative slice → slices|Slicing
  list[-1]|last element of list|get last item of list|last item in list|negative index → slices|Slicing|indexes
  text between two strings|string between brackets|extract text between|substring after character|text before character|everything after colon|part before separator → str.partition|str.split
  split at last occurrence|split from right|last part of path string → str.rsplit|str.rpartition
  split into two parts|split only first occurrence|split once → str.partition|str.split
  split string by newline|split lines|split text into lines|lines of string|multiline string to list → str.splitlines
  string into characters|split string into characters|split word into letters|string to array of characters|string to char array|convert string to list|letters of word as list → list|str.split
  string to array of words|split sentence into words|string to words|convert sentence to list → str.split
  split by whitespace|split by tab|split by space|split by semicolon|split by pipe|split by delimiter|string tokenizer|strtok → str.split
  loop through string|iterate over string|iterate characters|for each character in string|for char in string|loop over letters → for
  ## Search and test
  string contains|contains substring|check substring|check if word in string|does string contain|string includes|if string contains|word in sentence|strstr|str contains → in|str.find
  position of substring|index of substring|indexof|where in string|find substring position|locate substring|index of character in string|strpos → str.find|str.index
  last occurrence in string|lastindexof|find from right|last index of → str.rfind|str.rindex
  all occurrences of substring|find all matches in string|all positions of word → Regular Expressions|re
  count substring|count occurrences of character in string|how many times letter appears in string|number of occurrences in string|count letter in word|count spaces|count character → str.count
  starts with|begins with|string starts with|check prefix|check first letter|first letter is vowel|startswith multiple prefixes|string begin with number → str.startswith
  ends with|string ends with|check suffix|check file extension|check ending → str.endswith
  check if uppercase|is upper case|check capital letter|string is uppercase → str.isupper
  check if lowercase|is lower case → str.islower
  is title case|check title case → str.istitle
  check if letter|is a letter|contains only letters|alphabetic → str.isalpha
  check if digit|is a digit|character is digit|contains only numbers → str.isdigit|str.isdecimal
  check if alphanumeric|letters and numbers only → str.isalnum
  fraction character numeric|roman numeral character|unicode numeric → str.isnumeric
  is whitespace|check if blank|string only spaces → str.isspace
  is integer string|is string a number|check if input is number|check if string is integer|check if string is float|is numeric → Is it a number?
  empty string check|check if string is empty|string is null or empty|string not empty → bool|Python Basics
  string comparison|compare two strings|strings equal|strcmp|string equals|compare strings alphabetically → ==|<
  compare ignoring case|case insensitive comparison|case insensitive string compare|ignore case|ignore upper lower case|german sharp s → str.casefold
  ## Change
  replace all occurrences in string|replace word in string|replace character in string|replace spaces with underscores|replace comma with dot|remove character from string|delete character from string|remove all commas|remove substring|remove word from string|change letter in string|replaceall|remove spaces from string|remove dashes → str.replace
  replace multiple characters|replace several characters|remove vowels|remove special characters|map letters → str.translate
  remove newline from string|remove newline character|strip newline|remove n from string|chomp|remove trailing newline|remove line breaks|rtrim|trailing whitespace → str.rstrip|str.strip
  leading whitespace|ltrim|remove leading zeros|strip left → str.lstrip
  trim whitespace from string|remove leading and trailing spaces|trim string|trim spaces|strip quotes|strip characters from both ends|remove brackets from string|remove surrounding whitespace → str.strip
  remove prefix|remove beginning of string|strip prefix → str.removeprefix
  remove suffix|remove ending of string|strip suffix|remove extension from string → str.removesuffix
  remove last character from string|drop last character|remove first character|delete first letter|chop → slices|Slicing
  insert character into string|insert string at position|add character in middle of string|change character at index|replace character at index|modify string at index → slices|Slicing
  string immutable|why strings immutable|strings cannot be changed|change string in place → 'str' object does not support item assignment|str
  uppercase|toupper|touppercase|all caps|convert to capital letters|make string uppercase|string upper → str.upper
  lowercase|tolower|tolowercase|convert to small letters|string lower → str.lower
  capitalize|capitalise|ucfirst|first letter uppercase|sentence case → str.capitalize
  capitalize every word|title case|ucwords|each word capital|capital letter of each word → str.title
  swap case|invert case|toggle case|upper to lower and lower to upper → str.swapcase
  reverse string|string reverse|strrev|reverse word|reverse sentence|mirror string|spell backwards → Reverse a string
  repeat string|repeat character|print line of dashes|string multiplication|string times number|print star 10 times|multiply string|string repeat → *
  join strings with separator|array to string|join array|list to comma separated string|list to string with spaces|combine list of strings|implode|join words|string join|convert list to string|list of characters to string|char array to string|string builder|stringbuilder|string buffer|join numbers with comma → str.join|Join a list
  concat strings|concatenate strings|string concatenation|combine strings|append to string|add two strings|strcat|string plus string|add strings together|concat string and variable|plus sign strings → concatenation|str.join|+
  add number to string|concatenate string and int|string plus int|combine text and number|print string and number|concat string and int → f-strings|can only concatenate str (not "int") to str
  remove punctuation|strip punctuation → str.translate
  remove duplicate characters|remove accents|slug|url friendly → Slugify
  remove extra spaces|multiple spaces to one|collapse whitespace|remove double spaces|normalize whitespace → str.split
  remove empty lines|blank lines → str.splitlines
  tabs in string|replace tabs → str.expandtabs
  wrap long text|line wrap|break text into lines|shorten text|truncate string|ellipsis text|indent text|dedent → textwrap
  position of letter in word|find letter in string|where is letter in word → str.find|str.index
  last word of string|first word of string|get first word|last name from full name → str.split|str.rsplit
  get every other character|every second character|alternate characters|middle character of string|middle letter|characters from index → slices|Slicing
  char array|array of characters|string as list → list|str
  ## Layout
  align text left|left align|left justify|ljust|pad right|pad string right|pad string with spaces|pad string to length|fixed width string|padright → str.ljust|String Formatting
  align text right|right align text|right justify|pad left|padleft|padstart|pad string left → str.rjust|String Formatting
  center text|centre string|align center|pad both sides → str.center
  leading zeros|zero padding|pad with zeros|add zeros in front|pad number with zeros|two digit number|format number with leading zeros → str.zfill|Format numbers
  print table|columns aligned|align columns|print in columns|tabular output|format table → Format numbers|String Formatting
  format string|string formatting|string format|format text|format strings with variables|percent formatting|%s|%d|old style formatting|format specifiers|placeholders in string|printf style formatting|string.format|str format → String Formatting|f-strings
  f string|formatted string literal|variable inside string|insert variable into string|put variables in text|string interpolation|template literals|embed expression in string|print variable in string|variable in quotes|letter f before quotes|curly braces in string|f-string format|debug equals f string|$ string → f-strings
  template string class|string template|substitute placeholders → string|t-strings
  escape curly braces|literal braces f string|double braces → f-strings
  two decimal places|format float|limit decimals|show 2 decimals|decimal places|3 decimal places|print float with 2 decimals|format decimals|number of decimals|tofixed|float format → Format numbers|f-strings|round
  thousands separator|comma separator number|commas in numbers|format money|print currency|dollar format|format large number|number formatting|scientific notation format|percent format|format as percent → Format numbers|f-strings
  ## Literals and escapes
  quotes inside string|quotes in string|print quotes|escape quotes|double quotes inside string|apostrophe in string|single vs double quotes|single quotes or double quotes|quote character → string literals
  backslash in string|print backslash|escape backslash|escape sequence|escape character|newline in string|tab character|special characters in string|unicode escape|\\n|\\t|new line character|line break in string → string literals
  raw string|r string|r before string|regex raw string|windows path string|unicodeescape error → string literals
  multiline string|string over multiple lines|long string|triple quoted string|heredoc|text block|here document|string on several lines|break long string → string literals
  unicode character|emoji in string|special symbol by code|print unicode|u string → string literals|chr
  char to int|character code|ascii value|ascii of character|charcodeat|letter to number|unicode value of character|ord|char to ascii → ord
  int to char|ascii to char|number to letter|fromcharcode|code to character|code point to character|ascii number to letter → chr
  next letter in alphabet|letters a to z|alphabet list|loop through alphabet|list of letters|all lowercase letters → string|chr
  encode utf8|string to bytes|convert text to bytes|str to bytes|unicode to bytes|string encoding → str.encode
  bytes to string|decode bytes|bytes to str|byte array to string|remove b prefix|b in front of string|convert bytes to text → bytes.decode
  string to number|parse number|convert text to number|atoi|parseint|integer.parseint|string into integer|str into int|convert input to integer|number from string|convert numeric string|strtol → int
  parsefloat|atof|string to decimal|text to float|string into float → float
  number to text|int into string|itoa|string.valueof|number into string|cast number to string|convert integer to text|tostring|str of number → str
  string to boolean|convert true string|parse boolean|strtobool|string to bool → bool|True
  string to list of ints|string of numbers to list|split string to integers|parse comma separated numbers|list of digits|digits of number → map|comprehensions
  string to dictionary|parse dict string|convert string to dict|string representation of list|string to tuple → ast|json
  string contains any of list|check if string contains multiple words|any word in list → any
  generate random string|random letters|random characters → Random password|random
  longest common prefix|similar words|spell check|closest match|did you mean → difflib
  string to date|string to datetime|parse date string|convert text to date → Parse a date
  string length|length of word|strlen|str.length|string.length|number of characters|count characters|how many letters → len
`)
