"""Statements, and how they are executed."""

TOPICS = r'''
== assert | The "assert" statement | reference/simple_stmts.html#the-assert-statement
   assert_stmt: "assert" expression ["," expression]

Raises AssertionError when the expression is false; the second expression
becomes the exception's argument. With "python -O" nothing is executed, so
assertions are for what can only be wrong by a mistake in the program.

   assert width > 0, f"no width: {width}"

== assignment | Assignment statements | reference/simple_stmts.html#assignment-statements
   assignment_stmt: (target_list "=")+ expression

Binds a name to an object, or puts the object into an attribute or an item.
Nothing is copied: two names may lead to one object. Several targets take
the items of an iterable apart, and one of them may have a star:

   first, *rest = [1, 2, 3]
   left, right = right, left
   a = b = 0

== augassign | Augmented assignment statements | reference/simple_stmts.html#augmented-assignment-statements
   augmented_assignment_stmt: target augop expression
   augop: "+=" | "-=" | "*=" | "@=" | "/=" | "//=" | "%=" | "**="
          | ">>=" | "<<=" | "&=" | "^=" | "|="

"x += 1" is like "x = x + 1", but x is evaluated once, and an object that can
be changed is changed where it stands: a list grows, a number is replaced.

== async | Coroutines | reference/compound_stmts.html#coroutines
   async_funcdef:   "async" funcdef
   async_for_stmt:  "async" for_stmt
   async_with_stmt: "async" with_stmt

A function that is defined with "async def" returns a coroutine when it is
called. It runs when it is awaited, or as a task. In it, "async for" and
"async with" may wait between items, and when they enter or leave a block.

   async def main():
       await asyncio.sleep(1)

   asyncio.run(main())

== break | The "break" statement | reference/simple_stmts.html#the-break-statement
   break_stmt: "break"

Ends the innermost loop. The loop's "else" is not executed then; a "finally"
that is left on the way is.

== class | Class definitions | reference/compound_stmts.html#class-definitions
   classdef: [decorators] "class" classname [type_params]
             ["(" [argument_list] ")"] ":" suite

Makes a class and binds it to its name. The block is executed once, when the
statement is reached, and what it binds becomes the attributes of the class.
In parentheses stand the classes that it inherits from, and "metaclass=".

   class Point:
       def __init__(self, x, y):
           self.x, self.y = x, y

== compound | Compound statements | reference/compound_stmts.html
A compound statement has blocks of other statements, which are indented:
"if", "while", "for", "try", "with", "match", "def", "class", and the forms
with "async". A block may stand on the line of its header when it has simple
statements only, divided by semicolons.

   while line := input():
       print(line)

== continue | The "continue" statement | reference/simple_stmts.html#the-continue-statement
   continue_stmt: "continue"

Goes on with the next round of the innermost loop. A "finally" that is left
on the way is executed first.

== debugger | "pdb" - The Python Debugger | library/pdb.html
"breakpoint()" stops a program where it stands and opens a prompt. There "n"
executes a line, "s" steps into a call, "c" goes on, "p x" prints a value,
"w" shows where one is, "l" the source, "q" ends the program.

== del | The "del" statement | reference/simple_stmts.html#the-del-statement
   del_stmt: "del" target_list

Unbinds a name, or has an attribute, an item or a slice removed. The object
goes away when nothing leads to it any more.

   del numbers[0], settings["debug"]

== dynamic-features | Interaction with dynamic features | reference/executionmodel.html#interaction-with-dynamic-features
A free name is looked up when the code runs, not when it is defined, so
this prints 42:

   i = 10
   def f():
       print(i)
   i = 42
   f()

"eval()" and "exec()" see local and global names of where they are called,
but not those of functions around.

== exceptions | Exceptions | reference/executionmodel.html#exceptions
An exception leaves blocks and functions until a handler takes it, which is
chosen by its class. Without one, the program ends and the traceback is
printed. "raise ... from ..." says what it came from. In a handler, "raise"
alone passes it on, and "add_note()" adds a line to what is shown.

   try:
       value = int(text)
   except ValueError as error:
       print("not a number:", error)

== execmodel | Execution model | reference/executionmodel.html
A program is made of blocks: a module, a function's body, a class. Each is
executed in a frame, which knows where it stands and what its names are.
A name that is bound in a block is local to it, unless "global" or "nonlocal"
says otherwise; it is looked up in the block, in the functions around it, in
the module, and at last among the built-in names.

== for | The "for" statement | reference/compound_stmts.html#the-for-statement
   for_stmt: "for" target_list "in" starred_expression_list ":" suite
             ["else" ":" suite]

Takes the items of an iterable one after the other, assigns each to the
target, and executes the block. The "else" block is executed when there are
no more items, but not after a "break".

   for number, name in enumerate(["Ada", "Alan"], start=1):
       print(number, name)

The target keeps its last item after the loop, and is not bound at all when
there was none. Do not add to a list, or remove from it, while you loop over
it: loop over a copy. "range(n)" gives the numbers from 0 to n - 1.

== function | Function definitions | reference/compound_stmts.html#function-definitions
   funcdef: [decorators] "def" funcname [type_params]
            "(" [parameter_list] ")" ["->" expression] ":" suite

Binds a name to a new function; the block is executed at each call.
Parameters before "/" are given by position only, those after "*" by name
only. "*args" takes the other positional arguments, "**kwargs" the other
named ones. A default is evaluated once, when the function is defined, so a
list as a default is shared by all calls.

   def greet(name, /, *, loud=False):
       """Say hello."""

== global | The "global" statement | reference/simple_stmts.html#the-global-statement
   global_stmt: "global" identifier ("," identifier)*

The names are those of the module in all of this block. It is only needed to
bind them: a name that is only read is found without it.

== if | The "if" statement | reference/compound_stmts.html#the-if-statement
   if_stmt: "if" assignment_expression ":" suite
            ("elif" assignment_expression ":" suite)*
            ["else" ":" suite]

Executes the block of the first expression that is true, or the one of
"else" when none is; the expressions behind it are not evaluated.

   if temperature > 30:
       print("hot")
   elif temperature > 15:
       print("mild")
   else:
       print("cold")

== import | The "import" statement | reference/simple_stmts.html#the-import-statement
   import_stmt: "import" module ["as" identifier] ("," ...)*
              | "from" relative_module "import" identifier ["as" identifier]
                ("," ...)*
              | "from" relative_module "import" "*"

Finds a module, executes it when it is imported for the first time, and binds
names here: "import a.b" binds a, "import a.b as c" binds c, and
"from a import b" binds what b is in a at that moment. Dots in front say that
it is in the same package, or so many further up.

== naming | Naming and binding | reference/executionmodel.html#naming-and-binding
Names are bound by assignment, parameters, "def", "class", "import", "for",
"with ... as", "except ... as", patterns, and ":=". A name that is bound
anywhere in a function is local in all of it: to read it before that raises
UnboundLocalError. A class block is no scope for the functions in it.

== nonlocal | The "nonlocal" statement | reference/simple_stmts.html#the-nonlocal-statement
   nonlocal_stmt: "nonlocal" identifier ("," identifier)*

The names are those of the function around this one, where they must be
bound already. Needed to bind them anew:

   def counter():
       count = 0
       def step():
           nonlocal count
           count += 1
           return count
       return step

== pass | The "pass" statement | reference/simple_stmts.html#the-pass-statement
   pass_stmt: "pass"

Does nothing. It stands where a block needs a statement.

== raise | The "raise" statement | reference/simple_stmts.html#the-raise-statement
   raise_stmt: "raise" [expression ["from" expression]]

Raises an exception, or an instance of a class of exceptions. Alone, it
passes on the one that is being handled. "from" gives its cause, which the
traceback shows; "from None" leaves out what was being handled.

== return | The "return" statement | reference/simple_stmts.html#the-return-statement
   return_stmt: "return" [expression_list]

Ends the function with this value, or None. A "finally" on the way is
executed first. In a generator it ends the iteration.

== try | The "try" statement | reference/compound_stmts.html#the-try-statement
   try_stmt: "try" ":" suite
             ("except" [expression ["as" identifier]] ":" suite)*
             ["else" ":" suite]
             ["finally" ":" suite]

The first "except" whose class fits handles what the block raises; several
classes stand one after the other, divided by commas. "else" is executed when
nothing was raised, "finally" in any case. "except*" handles the members of
an exception group. The name after "as" is unbound when its block ends.

   try:
       with open("notes.txt") as file:
           text = file.read()
   except FileNotFoundError:
       text = ""

== while | The "while" statement | reference/compound_stmts.html#the-while-statement
   while_stmt: "while" assignment_expression ":" suite
               ["else" ":" suite]

Executes the block as long as the expression is true. "else" is executed
when it is false, but not after a "break".

== with | The "with" statement | reference/compound_stmts.html#the-with-statement
   with_stmt: "with" expression ["as" target] ("," ...)* ":" suite

Enters a context manager, executes the block, and leaves it in any case: a
file is closed, a lock released. The target gets what "__enter__()" returns;
"__exit__()" is told of an exception and may swallow it.

   with open("a.txt") as source, open("b.txt", "w") as copy:
       copy.write(source.read())
'''
