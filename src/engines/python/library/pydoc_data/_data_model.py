"""Objects and types, and the methods by which they take part in the language."""

TOPICS = r"""
== attribute-access | Customizing attribute access | reference/datamodel.html#customizing-attribute-access
"__getattr__(self, name)" is asked when an attribute is not found,
"__getattribute__" for each of them. "__setattr__" and "__delattr__" take
over assignment and "del", "__dir__" says what "dir()" lists. A descriptor,
an attribute of the class with "__get__" or "__set__", takes over one name:
that is how property() and methods work.

== bltin-code-objects | Code Objects | library/stdtypes.html#code-objects
Compiled code, from "compile()" or as a function's "__code__". "exec()" and
"eval()" execute it, "dis.dis()" shows its instructions.

== bltin-ellipsis-object | The Ellipsis Object | library/stdtypes.html#the-ellipsis-object
"..." is the only object of its type. It stands for a body that is still to
be written, and has a meaning in types, tuple[int, ...], and for slices of
several dimensions.

== bltin-null-object | The Null Object | library/stdtypes.html#the-null-object
"None" is the only object of its type: no value. Functions without "return"
return it. Ask for it by "is None".

== bltin-type-objects | Type Objects | library/stdtypes.html#type-objects
Each object has a type, which "type(x)" gives; types are objects, too.
"isinstance(x, T)" also holds for types that inherit from T.

== callable-types | Emulating callable objects | reference/datamodel.html#emulating-callable-objects
An object whose class has "__call__(self, ...)" can be called like a
function: "x(1)" is "type(x).__call__(x, 1)".

== context-managers | With Statement Context Managers | reference/datamodel.html#with-statement-context-managers
"__enter__(self)" is called when "with" begins; what it returns is bound by
"as". "__exit__(self, type, value, traceback)" is called at the end, with
three times None when all went well; when it returns a true value, the
exception goes no further. "contextlib.contextmanager" makes one of a
generator.

== customization | Basic customization | reference/datamodel.html#basic-customization
"__new__" makes an object, "__init__" sets it up, "__del__" is called when it
goes away. "__repr__" and "__str__" say what it looks like, "__format__" what
f-strings make of it. "__eq__", "__lt__" and their like compare; a class with
"__eq__" needs "__hash__" to be a key. "__bool__" says whether it is true.

== numeric-types | Emulating numeric types | reference/datamodel.html#emulating-numeric-types
"x + y" asks "__add__", and if that returns NotImplemented, y's "__radd__";
"x += y" asks "__iadd__" first. So it is with sub, mul, matmul, truediv,
floordiv, mod, divmod, pow, lshift, rshift, and, xor, or. "__neg__",
"__pos__", "__abs__", "__invert__", "__int__", "__float__", "__index__" and
"__round__" take one number.

== objects | Objects, values and types | reference/datamodel.html#objects-values-and-types
An object has an identity, which "id()" gives and "is" compares, a type,
which says what it can do, and a value. Objects whose value can change are
mutable: lists, dictionaries, sets. Numbers, strings and tuples are not.

== sequence-types | Emulating container types | reference/datamodel.html#emulating-container-types
"__len__" gives the length, "__getitem__", "__setitem__" and "__delitem__"
the items, "__contains__" is "in", "__iter__" gives an iterator,
"__reversed__" one from the end, and "__missing__" is asked by a dictionary
for a key that it lacks.

== specialattrs | Special Attributes | library/stdtypes.html#special-attributes
"__dict__" holds an object's attributes, "__class__" is its type, "__name__"
and "__qualname__" are names, "__module__" is where it was defined, "__doc__"
its documentation, "__bases__" and "__mro__" are a class's ancestors.

== specialnames | Special method names | reference/datamodel.html#special-method-names
A class takes part in the language by methods with two underscores on both
sides: "len(x)" calls "__len__", "x[i]" calls "__getitem__", "x + y" calls
"__add__". They are looked up in the class, not in the object. A method that
is set to None says that there is no such operation.

== string-methods | String Methods | library/stdtypes.html#string-methods
None of them changes the string: they return a new one. Case: lower, upper,
title, capitalize, casefold, swapcase. Search: find, index, count,
startswith, endswith. Parts: split, rsplit, splitlines, partition, join.
Edges: strip, lstrip, rstrip, removeprefix, removesuffix. Width: center,
ljust, rjust, zfill, expandtabs. Others: replace, translate, encode, format,
isdigit, isalpha, isspace, isidentifier.

== truth | Truth Value Testing | library/stdtypes.html#truth-value-testing
False are None, False, zeros of all kinds, and what is empty: '', (), [], {},
set(), range(0). All else is true, unless its class says otherwise by
"__bool__()", or "__len__()" where that is missing.

== types | The standard type hierarchy | reference/datamodel.html#the-standard-type-hierarchy
None, NotImplemented and Ellipsis; numbers: int, bool, float, complex;
sequences: str, bytes, tuple, list, bytearray; sets: set, frozenset;
mappings: dict; what can be called: functions, methods, classes; modules;
files; and what the interpreter is made of: code, frames, tracebacks.

== typesfunctions | Functions | library/stdtypes.html#functions
Made by "def" and "lambda". All that one does with them is to call them, but
they are objects like others and can be stored, passed on, and returned.

== typesmapping | Mapping Types - "dict" | library/stdtypes.html#mapping-types-dict
A dictionary leads from keys, which must be hashable, to values, and keeps
the order in which they came. d[key], d.get(key, default), key in d,
d.setdefault, d.pop, d.update, d.keys(), d.values(), d.items(), d | other.

== typesmethods | Methods | library/stdtypes.html#methods
A function in a class becomes a method when it is asked for through an
object, which is then its first argument: "x.f(1)" is "type(x).f(x, 1)".

== typesmodules | Modules | library/stdtypes.html#modules
A module's attributes are the names that its file binds; "module.__dict__"
holds them.

== typesseq | Sequence Types - "list", "tuple", "range" | library/stdtypes.html#sequence-types-list-tuple-range
All have x in s, s + t, s * n, s[i], s[i:j:k], len(s), min(s), max(s),
s.index(x) and s.count(x). A list can be changed, a tuple cannot, and a range
holds numbers without storing them.

== typesseq-mutable | Mutable Sequence Types | library/stdtypes.html#mutable-sequence-types
s[i] = x, s[i:j] = t, del s[i], s.append(x), s.extend(t), s.insert(i, x),
s.pop(), s.remove(x), s.clear(), s.copy(), s.reverse(), and for lists
s.sort(). They change the object and return None, but for pop and copy.
"""
