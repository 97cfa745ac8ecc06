# by hand: annotations are evaluated when they are asked for since 3.14 (PEP 649).
def f(a: Later, b: int) -> Later: return a
class Later: pass
print(f.__annotations__["a"] is Later, list(f.__annotations__))
from annotationlib import Format, get_annotations
def g(x: Missing): pass
print(get_annotations(g, format=Format.STRING))
try:
    g.__annotations__
except NameError as error:
    print(error)
