# by hand: type parameters may have defaults since 3.13 (PEP 696); ReadOnly and TypeIs are new.
from typing import ReadOnly, TypedDict, TypeIs
class Stack[T = int]: pass
class Movie(TypedDict):
    title: ReadOnly[str]
print(Stack.__type_params__[0].__default__, Movie(title="x"), sorted(Movie.__readonly_keys__))
