import { recipeConcepts } from './recipeConcepts'

/**
 * What people call things, and what the things are called here. On the left, ways to ask, parted by `|`; on the right, names
 * of entries, sections and members, best first: the first one that the site has is what they mean.
 */
const table: readonly (readonly [asked: string, names: string])[] = [
  // Text
  [
    'f string|fstring|f-string|string interpolation|string template|formatted string',
    'f-strings|f-string|str.format|format',
  ],
  [
    'format string|format number|decimal places|thousands separator|leading zeros|pad zeros|percent format',
    'f-strings|format',
  ],
  ['join list|join strings|list to string|concat list|concatenate list|join array|implode', 'str.join|str'],
  [
    'concat|concat strings|concatenate|concatenate strings|string concatenation|add strings',
    'concatenation|str.join|str',
  ],
  ['split string|string to list|explode|tokenize', 'str.split|str'],
  ['uppercase|string to uppercase|make uppercase|upper case|capital letters|to upper', 'str.upper|str'],
  ['lowercase|string to lowercase|make lowercase|lower case|to lower', 'str.lower|str'],
  ['strip whitespace|trim|trim string|trim whitespace|remove whitespace|remove spaces', 'str.strip|str'],
  ['replace string|replace in string|string replace|replace character', 'str.replace|str'],
  ['substring|string contains|check substring', 'in|str.find|str'],
  ['startswith|starts with|begins with', 'str.startswith|str'],
  [
    'string length|length|how long|how long is list|how many items|how many elements|size of list|count items|array length|length of list|length of string',
    'len',
  ],
  [
    'string to int|str to int|parse int|convert to integer|string to integer|string to number|cast int|to int',
    'int',
  ],
  ['string to float|convert string to float|parse float|convert to float|cast float|to float', 'float'],
  [
    'int to string|convert int to string|convert number to string|number to string|to string|tostring|cast string|convert to string',
    'str',
  ],
  ['ascii code|char code|character code|letter to number|unicode code point|code point', 'ord'],
  ['number to letter|code to character|int to char', 'chr'],
  ['reverse string|string backwards|[::-1]|::-1', 'slices|slicing|reversed'],
  ['multiline string|triple quotes|heredoc', 'strings|string literals|str'],
  ['raw string|escape backslash', 'raw strings|string literals|str'],
  ['string methods', 'str'],
  // Printing and reading
  ['print newline|no newline|newline|print same line|same line|end=|print end', 'print'],
  ['console log|console.log|echo|println|printf|output text|write to screen|stdout', 'print'],
  ['user input|read input|keyboard input|scanf|readline|ask user|prompt user|stdin', 'input'],
  ['read file|write file|open file|read text file|file handling|append to file|file io|save file', 'open'],
  // Collections
  ['dictionary|hash map|hashmap|associative array|map object|key value', 'dict'],
  ['array|dynamic array|vector|arraylist', 'list'],
  ['append|add to list|push|add item|append to list|add element', 'list.append|list'],
  ['remove item|remove from list|delete from list|remove element', 'list.remove|list.pop|list'],
  ['remove duplicates|remove duplicates from list|unique|distinct|dedupe|deduplicate|unique values', 'set'],
  ['merge dict|combine dict|merge dictionaries|update dict', 'merge dicts|dict.update|dict'],
  [
    'loop dict|iterate dict|iterate dictionary|loop dictionary|dict items|dictionary items',
    'loop over a dict|dict.items|dict',
  ],
  [
    'sort list|sort dictionary|sort dict|order list|sort array|sort key|sort descending|sort reverse',
    'sorted',
  ],
  ['reverse list|list backwards|reverse array|loop backwards|iterate backwards|count down', 'reversed'],
  [
    'index in loop|index in for loop|loop index|for loop with index|for loop index|foreach index|for with index|index and value|loop counter|iterate index',
    'enumerate',
  ],
  ['parallel loop|two lists|loop two lists|iterate two lists|combine lists|pair up|transpose', 'zip'],
  ['sum list|sum of list|add up list|add numbers|total|add up', 'sum'],
  [
    'maximum|largest|biggest|highest|greatest|maximum of list|max of list|largest number|highest value|maximum value|biggest number',
    'max',
  ],
  [
    'minimum|smallest|lowest|least|minimum of list|min of list|smallest number|lowest value|minimum value',
    'min',
  ],
  ['immutable list', 'tuple'],
  ['immutable set', 'frozenset'],
  ['list comprehension|dict comprehension|set comprehension|comprehension', 'comprehensions'],
  ['slice|slicing|sublist|slice list', 'slices|slice'],
  ['range loop|repeat times|loop n times|numbers from to', 'range'],
  ['check all|all true|check if all|all items', 'all'],
  ['check any|any true|check if any|at least one', 'any'],
  ['next item|next element|next value', 'next'],
  ['filter list|where', 'filter'],
  ['apply function|map list|apply to each', 'map'],
  ['flatten list|flatten|nested list', 'flatten|itertools.chain'],
  ['chunk list|chunks|batch|split list into parts', 'itertools.batched|cut into batches'],
  ['group by|groupby', 'itertools.groupby'],
  ['cartesian product|all combinations|nested loops', 'itertools.product|itertools.combinations'],
  // Numbers
  ['absolute|abs value|positive number', 'abs'],
  ['binary|to binary|decimal to binary', 'bin'],
  ['hex|hexadecimal|to hex', 'hex'],
  ['power|exponent|exponentiation|to the power|**|squared', '**|pow'],
  ['floor division|integer division|//', '//|divmod'],
  ['modulo|modulus|remainder|%', '%|divmod'],
  [
    'round|rounding|round up|round down|half even|round number|round to decimals|two decimals|round decimals',
    'round',
  ],
  ['imaginary|complex number', 'complex'],
  ['bitwise|<<|>>|&|^|~', 'bitwise operators|operators|int'],
  ['infinity|nan|not a number', 'float'],
  // Control flow
  ['ternary|ternary operator|inline if|one line if|if else one line|?:', 'conditional expression'],
  ['switch|switch case|switch statement|case statement|pattern matching|match case', 'match'],
  ['else if|elseif|elif|if statement|if else', 'if, elif, else|if'],
  ['do while|while loop|endless loop|infinite loop', 'while'],
  ['for loop|foreach|for each|loop|iterate list|loop over list', 'for'],
  ['exit loop|break loop|stop loop', 'break and continue|break'],
  ['skip iteration|continue loop', 'break and continue|continue'],
  [
    'try catch|catch exception|exception handling|handle error|error handling|catch error|try except',
    'try, except, else, finally|try',
  ],
  ['throw|throw exception|raise exception|raise error', 'raise'],
  ['context manager|with statement', 'with'],
  ['walrus|walrus operator|:=|assignment expression', ':=|assignment expressions|walrus'],
  ['and or not|logical operators|&&|boolean operators', 'boolean operators|and|truth'],
  ['!=|not equal|==|compare', 'comparisons|==|operators'],
  ['null|nil|none check|is none|undefined', 'None'],
  ['boolean|true false|truthy|falsy|truthiness', 'bool'],
  // Functions
  ['arrow function|anonymous function|lambda|inline function|lambda function', 'lambda'],
  ['define function|def|create function|declare function|write function', 'def|functions'],
  ['return multiple values|return value|return', 'return|functions'],
  [
    'default argument|optional argument|default parameter|default value',
    'defaults|mutable defaults|functions',
  ],
  [
    '*args|**kwargs|args kwargs|args|kwargs|variable arguments|variadic|spread|rest parameters|unpack arguments',
    '*args and **kwargs|args|functions',
  ],
  ['@|@ symbol|decorator|wrapper', 'decorators'],
  ['yield|generator|lazy', 'generators'],
  ['->|return type|type hint|annotation', 'annotations|type hints|functions'],
  ['keyword argument|named argument|keyword only', 'keyword-only and positional-only'],
  ['closure|nonlocal|inner function', 'closures and nonlocal'],
  ['global variable|global variables|global', 'global|globals'],
  ['recursion|recursive', 'recursion|functions'],
  ['async await|await|asyncio|coroutine|async', 'async def'],
  // Objects
  ['typeof|type of variable|type of object|check type|get type|type object|what type', 'type'],
  ['instanceof|instance of|is instance', 'isinstance'],
  ['subclass of|inherits from', 'issubclass'],
  ['getter|setter|getter setter|computed property', 'property'],
  ['parent class|super class|call parent|base class', 'super'],
  ['static method', 'staticmethod'],
  ['class method|alternative constructor|factory method', 'classmethod'],
  ['has attribute|attribute exists', 'hasattr'],
  ['get attribute|dynamic attribute', 'getattr'],
  ['set attribute|assign attribute', 'setattr'],
  ['delete attribute|remove attribute', 'delattr'],
  ['local variables|local variable', 'locals'],
  ['list attributes|list methods of object|inspect object', 'dir'],
  ['memory address|object identity', 'id'],
  ['__init__|constructor', '__init__|class|object'],
  ['__str__|__repr__|tostring method', '__repr__|repr'],
  ['documentation|docstring|man page', 'help'],
  ['debugger|debug|pdb', 'breakpoint'],
  ['evaluate string|run string|string to code', 'eval'],
  ['dynamic import|__import__', 'import'],
  ['bytes to string|decode|encode', 'bytes.decode|str.encode|bytes'],
]

/** A way to ask, and the names of what is asked for, best first. */
export interface Concept {
  readonly asked: string
  readonly names: readonly string[]
}

/** All ways to ask, one by one. */
export const concepts: readonly Concept[] = [...recipeConcepts, ...table].flatMap(([asked, names]) =>
  asked.split('|').map((one) => ({ asked: one, names: names.split('|') })),
)

/** What is looked up most, in the order in which it is offered to who has not asked yet. */
export const mostWanted: readonly string[] = [
  'print',
  'list',
  'dict',
  'str.split',
  'for',
  'enumerate',
  'comprehensions',
  'sorted',
  'open',
  'range',
]
