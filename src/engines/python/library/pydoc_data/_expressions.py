"""Expressions, literals and operators."""

TOPICS = r'''
== assignment-expressions | Assignment expressions | reference/expressions.html#assignment-expressions
   assignment_expression: [identifier ":="] expression

Binds a name and has the value as its own, where a statement cannot stand. It
needs parentheses where it would be the whole statement. In a comprehension
it binds the name around it.

   while (line := file.readline()) != "":
       print(line)

== atom-identifiers | Identifiers (Names) | reference/expressions.html#atom-identifiers
A name evaluates to the object that it is bound to; NameError is raised when
there is none. In a class, a name that begins with two underscores and does
not end in two is a private one: "__x" in "class A" becomes "_A__x".

== atom-literals | Literals | reference/expressions.html#literals
Strings, bytes, numbers, and the displays of lists, tuples, sets and
dictionaries: 'text', b'bytes', 42, 4.2, 2j, [1, 2], (1, 2), {1, 2},
{'a': 1}. A literal makes a value that is always the same; a display makes a
new object each time it is evaluated.

== attribute-references | Attribute references | reference/expressions.html#attribute-references
   attributeref: primary "." identifier

Asks an object for an attribute: it is looked for in the object, then in its
class and the classes that this inherits from. AttributeError is raised when
it is nowhere.

== await | Await expression | reference/expressions.html#await-expression
   await_expr: "await" primary

Waits for a coroutine, a task or another awaitable, and is what it returns.
Meanwhile others run. Only in functions that are defined with "async def".

== binary | Binary arithmetic operations | reference/expressions.html#binary-arithmetic-operations
"+" adds, or joins sequences; "-" subtracts; "*" multiplies, or repeats a
sequence; "/" divides and gives a float; "//" divides and rounds down; "%" is
what is left, with the sign of the right one; "@" multiplies matrices.

== bitwise | Binary bitwise operations | reference/expressions.html#binary-bitwise-operations
"&" is the intersection of bits, or of sets; "^" what is in one of both only;
"|" the union. "|" also joins dictionaries, and types.

== booleans | Boolean operations | reference/expressions.html#boolean-operations
   or_test:  and_test | or_test "or" and_test
   and_test: not_test | and_test "and" not_test
   not_test: comparison | "not" not_test

"x and y" is x when x is false, else y. "x or y" is x when x is true, else y.
The right one is evaluated only when it is needed, and the value is one of
the operands, not always a bool. "not x" is True or False.

== calls | Calls | reference/expressions.html#calls
   call: primary "(" [argument_list [","]] ")"

Positional arguments come first, then named ones. "*iterable" gives items as
positional arguments, "**mapping" gives items as named ones. All arguments
are evaluated before the call, from left to right.

== comparisons | Comparisons | reference/expressions.html#comparisons
   comparison: or_expr (comp_operator or_expr)*
   comp_operator: "<" | ">" | "==" | ">=" | "<=" | "!="
                  | "is" ["not"] | ["not"] "in"

They can be chained: "0 <= x < 10" evaluates x once. "==" compares values,
"is" asks whether both are one object: use it for None. Sequences are
compared item by item. What has no order raises TypeError for "<".

== conversions | Arithmetic conversions | reference/expressions.html#arithmetic-conversions
Where numbers of two kinds meet, the narrower one is converted: an int to a
float, and either to a complex number. Other kinds, like Decimal and
Fraction, say themselves with what they can be combined.

== dict | Dictionary displays | reference/expressions.html#dictionary-displays
   {"one": 1, "two": 2, **others}
   {word: len(word) for word in words}

Makes a dictionary. Of equal keys the last value counts, at the place of the
first. Keys must be hashable; a dictionary keeps them in order.

== exprlists | Expression lists | reference/expressions.html#expression-lists
Commas make a tuple, parentheses are only needed for the empty one: "1, 2"
and "1," are tuples. An item with a star gives all items of an iterable.

== floating | Floating-point literals | reference/lexical_analysis.html#floating-point-literals
3.14   10.   .001   1e100   3.14e-10   1_000.5

A point or an exponent makes a float. Underscores may stand between digits.
Not every decimal fraction has an exact float: 0.1 + 0.2 != 0.3.

== formatstrings | Format String Syntax | library/string.html#format-string-syntax
   replacement_field: "{" [field_name] ["!" conversion] [":" format_spec] "}"
   format_spec: [[fill]align][sign]["z"]["#"]["0"][width][grouping]
                ["." precision][type]

For str.format() and f-strings. Conversions: !r repr, !s str, !a ascii.
Alignment: < left, > right, ^ centred, = after the sign. Types: d b o x for
integers, f e g % for floats, s for strings. "{{" and "}}" are braces.

   f"{price:>10,.2f}"   f"{name!r:^20}"   f"{255:#x}"   f"{share:.1%}"

== id-classes | Reserved classes of identifiers | reference/lexical_analysis.html#reserved-classes-of-identifiers
"_x" is not imported by "from module import *", "__x__" is the language's
own, and "__x" in a class is a private name. "_" alone is the last value at
the prompt, the wildcard of "match", and by custom a value nobody needs.

== identifiers | Identifiers and keywords | reference/lexical_analysis.html#identifiers
A name begins with a letter or an underscore and goes on with those and
digits; letters of all scripts count, upper and lower case differ. Keywords
cannot be names. "match", "case", "type" and "_" are keywords only where they
have a meaning.

== imaginary | Imaginary literals | reference/lexical_analysis.html#imaginary-literals
3.14j   10j   1e5j

A number with a j is the imaginary part of a complex number: 3 + 4j.

== in | Membership test operations | reference/expressions.html#membership-test-operations
"x in s" tells whether x is one of the items of s, or a part of a string, or
a key of a dictionary; "x not in s" tells the opposite. A class says how by
"__contains__()", else its items are looked through.

== integers | Integer literals | reference/lexical_analysis.html#integer-literals
7   2_147_483_647   0b1101   0o17   0xff

They may be of any length. A decimal number that is not zero does not begin
with a zero.

== lambda | Lambdas | reference/expressions.html#lambda
   lambda_expr: "lambda" [parameter_list] ":" expression

A function without a name, whose value is the expression.

   sorted(people, key=lambda person: person.age)

== lists | List displays | reference/expressions.html#list-displays
   [1, 2, *others]
   [n * n for n in range(10) if n % 2]

Makes a new list, of items or by a comprehension, whose loop variable is its
own.

== numbers | Numeric literals | reference/lexical_analysis.html#numeric-literals
Integers, floats and imaginary numbers. A sign is no part of them: "-1" is
the operator "-" and 1. Underscores may stand between digits: 1_000_000.

== operator-summary | Operator precedence | reference/expressions.html#operator-precedence
From what binds most to what binds least:

   (...) [...] {...}              displays, parentheses
   x[i] x[i:j] x(...) x.name      items, slices, calls, attributes
   await x
   **                             power, from right to left
   +x -x ~x
   * @ / // %
   + -
   << >>
   &
   ^
   |
   in, not in, is, is not, < <= > >= != ==
   not x
   and
   or
   x if condition else y
   lambda
   :=

== power | The power operator | reference/expressions.html#the-power-operator
   power: (await_expr | primary) ["**" u_expr]

Binds more than a sign on its left, less than one on its right: -2**2 is -4,
2**-1 is 0.5. Several go from right to left: 2**3**2 is 2**9.

== shifting | Shifting operations | reference/expressions.html#shifting-operations
"x << n" moves the bits of an integer to the left and multiplies it by 2**n;
"x >> n" moves them to the right and divides it, rounding down.

== slicings | Slicings | reference/expressions.html#slicings
   slicing: primary "[" [start] ":" [stop] [":" [step]] "]"

The items from start to before stop; negative numbers count from the end, and
what is left out is the beginning or the end. A slice beyond the ends is no
error. "s[:]" is a copy, "s[::-1]" is turned round.

== strings | String and Bytes literals | reference/lexical_analysis.html#string-and-bytes-literals
'one line'   "it's"   """several
lines"""   r'C:\temp'   b'bytes'   f'{x}'   t'{x}'

r leaves backslashes as they are, b makes bytes, f puts values in, t keeps
text and values apart. Literals side by side become one. Escapes: \n line
feed, \t tab, \\ backslash, \' \" quotation marks, \xhh, \uhhhh, \N{name}.

== subscriptions | Subscriptions | reference/expressions.html#subscriptions
   subscription: primary "[" expression_list "]"

An item of a sequence by its number, from 0 or from the end by negative ones,
or of a mapping by its key. IndexError or KeyError is raised when there is
none. Classes say how by "__getitem__()".

== unary | Unary arithmetic and bitwise operations | reference/expressions.html#unary-arithmetic-and-bitwise-operations
"-x" is the negative, "+x" leaves a number as it is, "~x" turns all bits
round: -(x + 1).

== yield | The "yield" statement | reference/expressions.html#yield-expressions
   yield_expression: "yield" (expression_list | "from" expression)

Makes a function a generator: a call returns an iterator, and each value that
is yielded is its next item; the function stands still until another one is
asked for. "yield from" passes on all items of an iterable. The value of
"yield" is what "send()" gives.

   def countdown(n):
       while n:
           yield n
           n -= 1
'''
